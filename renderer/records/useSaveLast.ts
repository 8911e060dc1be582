import { messageFor } from '@shared/messages';
import { useCallback } from 'react';
import type { SaveLast } from '../session/useRecordSession';
import { useToast } from '../ui/Toasts';
import { leftWords } from './saveWords';

/** Saves what was typed last on a screen that was left; a refusal is told where the user is then. */
export function useSaveLast(): SaveLast {
  const toast = useToast();
  return useCallback(
    async (session) => {
      const tell = async (saving: ReturnType<typeof session.flush>) => {
        const saved = await saving;
        if (saved.ok) return;
        const isClash = saved.error.kind === 'recordChangedElsewhere';
        toast({
          tone: 'fault',
          text: isClash ? leftWords.clash : leftWords.failed(messageFor(saved.error)),
          action: {
            label: isClash ? leftWords.overwrite : leftWords.again,
            run: () => void tell(isClash ? session.keepMine() : session.flush()),
          },
        });
      };
      await tell(session.flush());
    },
    [toast],
  );
}
