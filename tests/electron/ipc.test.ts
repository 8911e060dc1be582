import { answer } from '@electron/ipc';
import type { FileSaved } from '@shared/ipc';
import { beforeEach, expect, test, vi } from 'vitest';
import { temporaryFolder } from '../helpers/temporaryFolder';

type Handler = (event: unknown, request: unknown) => unknown;
const { handlers, ourWindow, place } = vi.hoisted(() => ({
  handlers: new Map<string, Handler>(),
  ourWindow: { id: 1 },
  place: { folder: '' },
}));

vi.mock('electron', () => ({
  app: { getPath: () => place.folder },
  BrowserWindow: { fromWebContents: () => ourWindow },
  ipcMain: { handle: (channel: string, handler: Handler) => handlers.set(channel, handler) },
}));

const saved: FileSaved = { kind: 'saved', name: 'BC.docx', fileId: '1' };
const request = { suggestedName: 'BC', bytes: new ArrayBuffer(4) };
const save = vi.fn(() => saved);

beforeEach(() => {
  place.folder = temporaryFolder();
  save.mockClear();
  answer('docx:save', save);
});

test('a good request of our page is carried out', async () => {
  expect(await ask(fromPage('app://vankien/'), request)).toEqual(saved);
  expect(save).toHaveBeenCalledWith(request, ourWindow);
});

test.each([
  ['a page of another scheme', 'https://vankien/'],
  ['another host of our scheme', 'app://vankien.example/'],
  ['a file', 'file:///app/index.html'],
  ['an empty page', 'about:blank'],
  ['no address', ''],
])('%s is refused', async (_what, address) => {
  await expect(ask(fromPage(address), request)).rejects.toThrow('sender');
  expect(save).not.toHaveBeenCalled();
});

test('a frame inside our page is refused, even one of our own', async () => {
  const frame = { url: 'app://vankien/' };
  const event = { senderFrame: frame, sender: { mainFrame: { url: 'app://vankien/' } } };
  await expect(ask(event, request)).rejects.toThrow('sender');
});

test('a frame that is gone is refused', async () => {
  const event = { senderFrame: null, sender: { mainFrame: null } };
  await expect(ask(event, request)).rejects.toThrow('sender');
});

test.each([
  ['nothing', undefined],
  ['a path in place of bytes', { suggestedName: 'BC', bytes: '/etc/passwd' }],
  ['no name', { ...request, suggestedName: '' }],
  ['a name without end', { ...request, suggestedName: 'a'.repeat(201) }],
])('%s is refused', async (_what, bad) => {
  await expect(ask(fromPage('app://vankien/'), bad)).rejects.toThrow('request');
  expect(save).not.toHaveBeenCalled();
});

test('what the schema does not know never reaches the handler', async () => {
  await ask(fromPage('app://vankien/'), { ...request, path: '/etc/passwd' });
  expect(save).toHaveBeenCalledWith(request, ourWindow);
});

function fromPage(url: string): unknown {
  const frame = { url };
  return { senderFrame: frame, sender: { mainFrame: frame } };
}

async function ask(event: unknown, payload: unknown): Promise<unknown> {
  return handlers.get('docx:save')?.(event, payload);
}
