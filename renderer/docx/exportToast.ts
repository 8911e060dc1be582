import type { Draft } from '@shared/draft/draft';
import { unfilledFields } from '@shared/draft/unfilledFields';
import { messageFor } from '@shared/messages';
import { isPaperFact } from '@shared/records/paperFacts';
import type { Toast } from '../ui/Toasts';
import type { ExportOutcome } from './exportJourney';
import { exportWords } from './words';

type OutcomeOf<K extends ExportOutcome['kind']> = Extract<ExportOutcome, { readonly kind: K }>;

/** What to tell of an export; nothing when the user thought better of it. */
export function exportToast(
  outcome: ExportOutcome,
  draft: Draft,
  openFile: (fileId: string) => void,
): Toast | null {
  // The table is complete by type, so the entry of an outcome's kind takes that very outcome.
  const toast = toastOf[outcome.kind] as (outcome: ExportOutcome, told: Told) => Toast | null;
  return toast(outcome, { draft, openFile });
}

interface Told {
  readonly draft: Draft;
  readonly openFile: (fileId: string) => void;
}

const toastOf: {
  readonly [K in ExportOutcome['kind']]: (outcome: OutcomeOf<K>, told: Told) => Toast | null;
} = {
  saved: ({ name, fileId, unsaved }, { draft, openFile }) => {
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
  },
  cancelled: () => null,
  failed: ({ error }) => ({ text: messageFor(error), tone: 'fault' }),
};
