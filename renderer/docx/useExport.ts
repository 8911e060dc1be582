import { useCallback, useRef } from 'react';
import { mainApi } from '../mainApi';
import type { DraftSession } from '../session/DraftSession';
import { type Toast, useToast } from '../ui/Toasts';
import { exportJourney } from './exportJourney';
import { exportToast } from './exportToast';

/** Exports the open paper and tells how it went; asked again while it runs, it does nothing. */
export function useExport(session: DraftSession): () => Promise<void> {
  const toast = useToast();
  const isRunning = useRef(false);
  return useCallback(async () => {
    if (isRunning.current) return;
    isRunning.current = true;
    await exportAndTell(session, toast).finally(() => {
      isRunning.current = false;
    });
  }, [session, toast]);
}

async function exportAndTell(session: DraftSession, tell: (toast: Toast) => void): Promise<void> {
  const outcome = await exportJourney(session, mainApi);
  const toast = exportToast(outcome, session.saved().draft, mainApi);
  if (toast !== null) tell(toast);
}
