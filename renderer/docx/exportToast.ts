import type { Draft } from '@shared/draft/draft';
import { unfilledFields } from '@shared/draft/unfilledFields';
import type { MainApi } from '@shared/ipc';
import { messageFor } from '@shared/messages';
import { assertNever } from '@shared/result';
import type { Toast } from '../ui/Toasts';
import type { ExportOutcome } from './exportJourney';
import { exportWords } from './words';

/** What to tell of an export; nothing when the user thought better of it. */
export function exportToast(
  outcome: ExportOutcome,
  draft: Draft,
  mainApi: MainApi | null,
): Toast | null {
  switch (outcome.kind) {
    case 'saved': {
      const { name, fileId } = outcome;
      const unfilled = unfilledFields(draft).length;
      if (mainApi === null || fileId === null) {
        return { text: exportWords.downloaded(name, unfilled), tone: 'news' };
      }
      const run = () => void mainApi.ask('docx:show', { fileId, where: 'program' });
      return {
        text: exportWords.saved(name, unfilled),
        tone: 'news',
        action: { label: exportWords.open, run },
      };
    }
    case 'cancelled':
      return null;
    case 'failed':
      return { text: messageFor(outcome.error), tone: 'fault' };
    default:
      return assertNever(outcome);
  }
}
