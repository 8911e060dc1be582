import { type AppError, messageFor } from '@shared/messages';
import type { Result } from '@shared/result';
import { askMain, mainApi } from '../mainApi';
import { handOnFields } from '../ui/openFields';
import { tellMain } from '../ui/tellMain';

/**
 * Makes the desktop window, when it is closed, wait for the last save; the returned function ends
 * that. In a browser, which waits for nothing, the journal has to do.
 */
export function saveBeforeClose(flush: () => Promise<Result<void, AppError>>): () => void {
  const api = mainApi;
  if (api === null) return () => undefined;
  const saveAndAnswer = async () => {
    handOnFields();
    const flushed = await flush();
    const problem = flushed.ok ? null : messageFor(flushed.error);
    // An answer that does not arrive is none: the shell then asks the user itself.
    await askMain(api, 'close:answer', problem ? { kind: 'failed', problem } : { kind: 'saved' });
  };
  void tellMain(api, 'close:watch', { isWatching: true });
  const stop = api.on('close:requested', () => void saveAndAnswer());
  return () => {
    stop();
    void tellMain(api, 'close:watch', { isWatching: false });
  };
}
