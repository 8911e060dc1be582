import type { MainApi } from '@shared/ipc';
import { expect, test, vi } from 'vitest';

type Asked = readonly [string, unknown];

/** The window of a shell in which one channel breaks down. */
async function windowOf(broken: string) {
  const asked: Asked[] = [];
  const ask = async (channel: string, request: unknown) => {
    asked.push([channel, request]);
    return channel === broken ? Promise.reject(new RangeError('broken')) : undefined;
  };
  const mainApi = { ask, on: () => () => undefined } as unknown as MainApi;
  vi.resetModules();
  vi.stubGlobal('mainApi', mainApi);
  const { CommandCentre } = await import('@renderer/commands/CommandCentre');
  const { saveBeforeClose } = await import('@renderer/session/saveBeforeClose');
  return { asked, CommandCentre, saveBeforeClose };
}

const faultIn = (where: string): Asked => [
  'log:fault',
  expect.objectContaining({ where, name: 'RangeError' }),
];

test('a native menu that cannot be told what is open is noted in the log, by its channel', async () => {
  const { asked, CommandCentre } = await windowOf('menu:context');
  new CommandCentre().showTable(true);
  await expect.poll(() => asked.at(-1)).toEqual(faultIn('menu:context'));
});

test('a shell that cannot be asked to wait for the last save is noted in the log', async () => {
  const { asked, saveBeforeClose } = await windowOf('close:watch');
  saveBeforeClose(async () => ({ ok: true, value: undefined }));
  await expect.poll(() => asked.at(-1)).toEqual(faultIn('close:watch'));
});
