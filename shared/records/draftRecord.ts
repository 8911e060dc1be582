import { z } from 'zod';
import type { Draft } from '../draft/draft';
import { fillFieldText } from '../draft/fieldText';
import { kinds } from '../draft/kinds';
import { originalOf } from '../draft/original';
import { paperDateParts } from '../draft/paperDate';
import { copyName, isCopyName } from './copyName';
import { kindBeforeSubject } from './kindBeforeSubject';
import { withoutPaperFacts } from './paperFacts';
import { titleWords } from './recordWords';

/** Where a paper stands on its way: dự thảo, đã trình, đã ban hành, hủy. */
export const draftStates = ['draft', 'submitted', 'issued', 'cancelled'] as const;
export type DraftState = (typeof draftStates)[number];

const deed = { at: z.number(), by: z.string() };

/** Something that was done to the state of a paper: who, when, why; shown in its history. */
export const lifecycleEventSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('submitted'), ...deed }).readonly(),
  z.object({ kind: z.literal('withdrawn'), ...deed }).readonly(),
  /** `date` is the day of issue, `YYYY-MM-DD`. */
  z.object({ kind: z.literal('issued'), ...deed, number: z.number(), date: z.string() }).readonly(),
  z.object({ kind: z.literal('reopened'), ...deed, reason: z.string() }).readonly(),
  z.object({ kind: z.literal('cancelled'), ...deed, reason: z.string() }).readonly(),
]);
export type LifecycleEvent = z.infer<typeof lifecycleEventSchema>;

/** The number that a paper got when it was issued; it stays with the paper for ever. */
interface IssueNumber {
  /** Key of the number series (`register.ts`). */
  readonly series: string;
  readonly number: number;
}

/** A paper as the library keeps it: its content and what happened to it. Times are milliseconds. */
export interface DraftRecord {
  readonly id: string;
  /** As lists show it: the user's own name, or what the paper says of itself. */
  readonly title: string;
  /** Name given by the user; empty while the title follows the paper. */
  readonly ownTitle: string;
  readonly state: DraftState;
  readonly draft: Draft;
  readonly createdAt: number;
  readonly updatedAt: number;
  /** When it went to the trash; null while it has not. */
  readonly deletedAt: number | null;
  /** Counts the saved contents; a journal entry belongs to the content it was written over. */
  readonly revision: number;
  readonly issue: IssueNumber | null;
  readonly events: readonly LifecycleEvent[];
}

/** A new paper in its first state. */
export function createRecord(draft: Draft, { id, now }: { id: string; now: number }): DraftRecord {
  return {
    id,
    title: titleOf(draft),
    ownTitle: '',
    state: 'draft',
    draft,
    createdAt: now,
    updatedAt: now,
    deletedAt: null,
    revision: 1,
    issue: null,
    events: [],
  };
}

/** The record with changed content; its title follows unless the user gave one. */
export function withDraft(record: DraftRecord, draft: Draft, now: number): DraftRecord {
  const title = titleOf(draft);
  const before = titleOf(record.draft);
  // A copy is called after its source only until it has a summary of its own.
  const isOutgrown = title !== before && isCopyName(record.ownTitle, before);
  const ownTitle = isOutgrown ? '' : record.ownTitle;
  return {
    ...record,
    draft,
    ownTitle,
    title: ownTitle || title,
    updatedAt: now,
    revision: record.revision + 1,
  };
}

/** The record under a name of the user's own; an empty name gives the paper's own one back. */
export function renameRecord(record: DraftRecord, name: string): DraftRecord {
  const ownTitle = name.replace(/\s+/g, ' ').trim().normalize('NFC');
  return { ...record, ownTitle, title: ownTitle || titleOf(record.draft) };
}

/** A paper's name for lists: its kind and summary on one line. */
export function titleOf(draft: Draft): string {
  if (draft.original !== null) {
    return titleWords.ofPaperCopied(kinds[draft.kind].name, titleOf(originalOf(draft)));
  }
  const subject = fillFieldText(draft.header.subject, draft.facts, () => '…').trim();
  const kind = kinds[draft.kind].name;
  // Blanks alone name nothing.
  return subject.replace(/[…\s]/g, '') === ''
    ? titleWords.withoutSubject(kind)
    : titleWords.ofSubject(kindBeforeSubject(kind, subject), subject);
}

/** The year a paper is filed under: that of its date, or while that is blank the given one. */
export function yearOf(draft: Draft, blankYear: number): number {
  return paperDateParts(draft.header.date)?.year ?? blankYear;
}

/**
 * A new paper with the content of another: number and date are blank, the state is dự thảo. It is
 * called after its source, told apart from all `taken` names by a number.
 */
export function duplicateRecord(
  source: DraftRecord,
  stamp: { readonly id: string; readonly now: number },
  taken: readonly string[],
): DraftRecord {
  const draft = withoutPaperFacts(source.draft);
  const copy = createRecord(
    {
      ...draft,
      basedOn: source.id,
      header: { ...draft.header, number: '', date: '' },
      // The copy is a paper of its own: its rounds begin again.
      marks: { ...draft.marks, draftRound: Math.min(draft.marks.draftRound, 1) },
    },
    stamp,
  );
  return renameRecord(copy, copyName(source, [...taken, source.title]));
}
