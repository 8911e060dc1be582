import type { Request } from '@shared/ipc';
import { type BrowserWindow, dialog, type MessageBoxOptions } from 'electron';
import { answer, tell } from './ipc';
import { log } from './log';
import { words } from './words';

/** So long closing waits for the last save without a word. */
const patienceMs = 3000;

type Outcome = Request<'close:answer'> | { readonly kind: 'slow' };

/** Closing waits until the window has saved what was typed; only a save that fails is put to the user. */
export function setupCloseGuard(window: BrowserWindow): void {
  let isWatching = false;
  let isClosing = false;
  let hear: (outcome: Outcome) => void = () => undefined;

  answer('close:watch', (request) => {
    ({ isWatching } = request);
  });
  answer('close:answer', (outcome) => hear(outcome));
  // A page that is gone or loads anew has nobody who would answer.
  window.webContents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
    if (isMainFrame && !isSameDocument) isWatching = false;
  });
  window.webContents.on('render-process-gone', () => {
    isWatching = false;
    hear({ kind: 'saved' });
  });
  window.on('close', (event) => {
    if (!isWatching) return;
    event.preventDefault();
    if (isClosing) return;
    isClosing = true;
    void closeWhenSaved(window, (listener) => {
      hear = listener;
    }).finally(() => {
      isClosing = false;
    });
  });
}

async function closeWhenSaved(
  window: BrowserWindow,
  listen: (listener: (outcome: Outcome) => void) => void,
): Promise<void> {
  const saved = new Promise<Outcome>((resolve) => listen(resolve));
  tell(window, 'close:requested', null);
  let outcome = await Promise.race([saved, patience()]);
  while (outcome.kind === 'slow') {
    log('close waits');
    if (!(await wantsToWait(window, saved))) break;
    outcome = await Promise.race([saved, patience()]);
  }
  if (outcome.kind === 'failed' && !(await wantsToLeave(window, outcome.problem))) return;
  // The page has nothing more to save, so it need not be asked again.
  if (!window.isDestroyed()) window.destroy();
}

function patience(): Promise<Outcome> {
  return new Promise((resolve) => {
    setTimeout(() => resolve({ kind: 'slow' }), patienceMs);
  });
}

/** The question goes away by itself when the save is done meanwhile. */
async function wantsToWait(window: BrowserWindow, saved: Promise<Outcome>): Promise<boolean> {
  const done = new AbortController();
  void saved.then(() => done.abort());
  const { slow, slowDetail, wait, leave } = words.close;
  const buttons = [wait, leave];
  const question = { message: slow, detail: slowDetail, buttons, signal: done.signal };
  return (await ask(window, question)) === 0;
}

async function wantsToLeave(window: BrowserWindow, problem: string): Promise<boolean> {
  const { notSaved, stay, leave } = words.close;
  return (await ask(window, { message: notSaved, detail: problem, buttons: [stay, leave] })) === 1;
}

async function ask(window: BrowserWindow, question: MessageBoxOptions): Promise<number> {
  const usual = { type: 'warning', defaultId: 0, cancelId: 0, noLink: true } as const;
  const { response } = await dialog.showMessageBox(window, { ...usual, ...question });
  return response;
}
