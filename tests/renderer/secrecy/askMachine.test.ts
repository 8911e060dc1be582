import { askMachine } from '@renderer/secrecy/askMachine';
import type { MainApi } from '@shared/ipc';
import { whyNotDeclared } from '@shared/secrecy/secrecyMessages';
import { expect, test } from 'vitest';
import { declaredMachine } from '../../helpers/declaredMachine';

/** The bridge to the shell, with its answer. */
function shell(answer: () => Promise<unknown>): MainApi {
  // The machine is asked over this one call.
  return { ask: answer } as unknown as MainApi;
}

test('the answer of the shell is what the machine is', async () => {
  expect(await askMachine(shell(() => Promise.resolve(declaredMachine)))).toEqual(declaredMachine);
});

test('a browser has no shell, and is never declared', async () => {
  expect(await askMachine(null)).toEqual({ kind: 'machineBrowser' });
});

test('a shell that does not answer says nothing of a declaration', async () => {
  const machine = await askMachine(shell(() => Promise.reject(new TypeError('no such channel'))));
  expect(machine).toEqual({ kind: 'machineUnasked', cause: 'TypeError' });
  const sentence = machine.kind === 'declared' ? '' : whyNotDeclared(machine);
  expect(sentence).toMatch(
    /^Văn Kiện chưa hỏi được máy .*TypeError.* Hãy đóng rồi mở lại Văn Kiện\.$/,
  );
  expect(sentence).not.toMatch(/Máy có bản khai báo|quản trị/);
});
