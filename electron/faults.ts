import { stackFrames } from '@shared/stackFrames';
import { app, type BrowserWindow, crashReporter, dialog, shell } from 'electron';
import { answer } from './ipc';
import { log, logFolder } from './log';
import { words } from './words';

/** So many crashes of the window within a minute, and loading it anew would go on for ever. */
const crashLimit = 3;
const crashSpanMs = 60_000;

/** Faults of the main process itself: written down, told once, and the window lives on. */
export function setupFaultLog(): void {
  crashReporter.start({ uploadToServer: false, submitURL: '' });
  let hasTold = false;
  const tellOnce = (event: string) => (fault: unknown) => {
    const { name, stack } = fault instanceof Error ? fault : new Error(String(fault));
    log(event, { name, frames: framesOf(stack) });
    if (hasTold || !app.isReady()) return;
    hasTold = true;
    void dialog.showMessageBox({
      type: 'error',
      message: words.fault.inside,
      detail: words.fault.insideDetail,
      buttons: [words.ok],
      noLink: true,
    });
  };
  process.on('uncaughtException', tellOnce('uncaught exception'));
  process.on('unhandledRejection', tellOnce('unhandled rejection'));
  app.on('child-process-gone', (_event, { type, reason, exitCode }) => {
    if (reason !== 'clean-exit') log('child process gone', { type, reason, exitCode });
  });
  answer('log:fault', ({ where, name, stack }) => {
    log('window fault', { where, name, frames: framesOf(stack) });
  });
}

/** A window that crashes or hangs is loaded anew and the user told: the journal has what was typed. */
export function setupWindowRecovery(window: BrowserWindow): void {
  const crashes: number[] = [];
  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason === 'clean-exit') return;
    log('window gone', { reason, exitCode });
    crashes.push(Date.now());
    const recent = crashes.filter((at) => Date.now() - at < crashSpanMs);
    if (recent.length >= crashLimit) void offerQuit(window);
    else void reloadAndTell(window);
  });
  window.on('unresponsive', () => {
    log('window hangs');
    void offerReload(window);
  });
}

async function reloadAndTell(window: BrowserWindow): Promise<void> {
  window.webContents.reload();
  await dialog.showMessageBox(window, {
    type: 'warning',
    message: words.fault.windowGone,
    detail: words.fault.windowGoneDetail,
    buttons: [words.ok],
    noLink: true,
  });
}

async function offerQuit(window: BrowserWindow): Promise<void> {
  const { windowGoneAgain, windowGoneAgainDetail, reload, logs, quit } = words.fault;
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    message: windowGoneAgain,
    detail: windowGoneAgainDetail,
    buttons: [reload, logs, quit],
    defaultId: 0,
    cancelId: 2,
    noLink: true,
  });
  if (response === 0) window.webContents.reload();
  if (response === 1) await shell.openPath(logFolder());
  if (response >= 1) app.quit();
}

async function offerReload(window: BrowserWindow): Promise<void> {
  const { busy, busyDetail, wait, reload } = words.fault;
  const done = new AbortController();
  window.once('responsive', () => done.abort());
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: busy,
    detail: busyDetail,
    buttons: [wait, reload],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
    signal: done.signal,
  });
  // A page that hangs cannot end itself; its crash then loads it anew.
  if (response === 1) window.webContents.forcefullyCrashRenderer();
}

function framesOf(stack = ''): string {
  return stackFrames(stack).join(' | ');
}
