import type { Draft } from '@shared/draft/draft';
import { unfilledFields } from '@shared/draft/unfilledFields';
import { messageFor } from '@shared/messages';
import { isPaperFact } from '@shared/records/paperFacts';
import { assertNever } from '@shared/result';
import type { Toast } from '../ui/Toasts';
import type { ExportOutcome } from './exportJourney';
import { exportWords } from './words';

/** What to tell of an export; nothing when the user thought better of it. */
export function exportToast(
  outcome: ExportOutcome,
  draft: Draft,
  openFile: (fileId: string) => void,
): Toast | null {
  switch (outcome.kind) {
    case 'saved': {
      const { name, fileId, unsaved } = outcome;
      const unfilled = unfilledFields(draft).filter(({ field }) => !isPaperFact(field)).length;
      const done = fileId === null ? exportWords.downloaded : exportWords.saved;
      const warning = unsaved === null ? '' : exportWords.unsaved(messageFor(unsaved));
      return {
        text: done(name, unfilled) + warning,
        tone: unsaved === null ? 'news' : 'fault',
        ...(fileId !== null && {
          action: { label: exportWords.open, run: () => openFile(fileId) },
        }),
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
