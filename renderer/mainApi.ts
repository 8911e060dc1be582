import type { Answer, MainApi, RequestInput, ShellError } from '@shared/ipc';
import type { RequestChannel } from '@shared/ipcNames';
import { err, ok, type Result } from '@shared/result';

declare global {
  interface Window {
    /** Put there by the preload; missing in a browser. */
    readonly mainApi?: MainApi;
  }
}

/** The main process of the desktop program, or null in a browser. */
export const mainApi: MainApi | null = window.mainApi ?? null;

/** What the shell answers; a request that breaks down there is a failure with a sentence. */
export async function askMain<C extends RequestChannel>(
  api: MainApi,
  channel: C,
  request: RequestInput<C>,
): Promise<Result<Answer<C>, ShellError>> {
  try {
    return ok(await api.ask(channel, request));
  } catch (error) {
    return err({ kind: 'shellFailed', cause: error instanceof Error ? error.name : 'Unknown' });
  }
}
