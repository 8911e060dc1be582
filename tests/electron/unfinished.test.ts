import { beforeQuit, setupLastWork } from '@electron/unfinished';
import { expect, test, vi } from 'vitest';

const { app } = vi.hoisted(() => ({
  app: {
    once: vi.fn<(event: string, listener: (event: object) => void) => void>(),
    quit: vi.fn<() => void>(),
  },
}));
vi.mock('electron', () => ({ app }));

test('the program ends when all its files are written, and asks to end only after the event', async () => {
  const first = aWork();
  const second = aWork();
  void beforeQuit(first.done.then(() => void beforeQuit(second.done)));
  setupLastWork();
  const preventDefault = vi.fn<() => void>();
  app.once.mock.calls.find(([event]) => event === 'will-quit')?.[1]({ preventDefault });
  expect(preventDefault).toHaveBeenCalledOnce();
  first.end();
  await nextTurn();
  expect(app.quit).not.toHaveBeenCalled();
  second.end();
  // Electron would not hear a `quit` that comes while the event is still on its way.
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  expect(app.quit).not.toHaveBeenCalled();
  await vi.waitFor(() => expect(app.quit).toHaveBeenCalledOnce());
});

test('work that fails does not hold the program for ever', async () => {
  app.quit.mockClear();
  await expect(beforeQuit(Promise.reject(new Error('disk')))).rejects.toThrow('disk');
  setupLastWork();
  app.once.mock.calls.at(-1)?.[1]({ preventDefault: () => undefined });
  await vi.waitFor(() => expect(app.quit).toHaveBeenCalledOnce());
});

function aWork(): { readonly done: Promise<void>; readonly end: () => void } {
  let end: () => void = () => undefined;
  const done = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { done, end: () => end() };
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 10);
  });
}
