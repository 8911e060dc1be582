import type { MainApi, RequestInput } from '@shared/ipc';
import type { RequestChannel } from '@shared/ipcNames';
import { reportFault } from './reportFault';

/**
 * Tells the shell something that nobody here waits for. There is nothing to say to the user where
 * that breaks down, so the fault goes to the local log.
 */
export async function tellMain<C extends RequestChannel>(
  api: MainApi,
  channel: C,
  request: RequestInput<C>,
): Promise<void> {
  try {
    await api.ask(channel, request);
  } catch (error) {
    reportFault(channel, error);
  }
}
