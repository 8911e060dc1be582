import { stackFrames } from '@shared/stackFrames';
import { askMain, mainApi } from '../mainApi';

/** Notes a fault of the program in the local log of the desktop program; a browser has none. */
export function reportFault(where: string, error: unknown): void {
  const fault = { where, name: nameOf(error).slice(0, 80), stack: stackOf(error).slice(0, 4000) };
  // A fault of the log itself must not be reported to it again.
  if (mainApi !== null) void askMain(mainApi, 'log:fault', fault);
}

/** Notes the faults that nothing else catches. */
export function watchFaults(): void {
  window.addEventListener('error', ({ error }) => reportFault('window', error));
  window.addEventListener('unhandledrejection', ({ reason }) => reportFault('promise', reason));
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}

function stackOf(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  return stackFrames(stack).join('\n');
}
