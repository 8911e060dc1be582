import type { StandardId } from '@shared/draft/draft';
import type { KindId } from '@shared/draft/kinds';
import type { DraftPatch } from '@shared/draft/patch';
import type { DraftRecord } from '@shared/records/draftRecord';

/** All of a paper that lists show and sort by; its content is in `bodies`. */
export interface DraftRow extends Omit<DraftRecord, 'draft'> {
  readonly kind: KindId;
  readonly standard: StandardId;
  /** Year of the paper's date, or of its making while the date is blank. */
  readonly year: number;
  /** Conference and template of the paper; empty for none. */
  readonly conferenceId: string;
  readonly templateId: string;
  readonly draftRound: number;
  /** `05-NQ/ĐU`; empty while the number is blank. */
  readonly numberSymbol: string;
  /** Date of the paper, as far as it is known. */
  readonly date: string;
  /** Counts the saves of the whole store; the one that was saved last has the highest. */
  readonly order: number;
}

/** The content of a paper; `parseDraft` judges it on every reading. */
export interface BodyRow {
  readonly id: string;
  readonly body: unknown;
}

/** What search reads, kept apart so that lists stay light. */
export interface TextRow {
  readonly id: string;
  /** Revision of the content it was taken from. */
  readonly revision: number;
  /** Title, number and all words of the paper; the title is the first line. */
  readonly text: string;
  /** The same in lower case without diacritics, letter for letter. */
  readonly folded: string;
}

/** A change not yet in `bodies`; replayed when the paper is opened. */
export interface JournalRow {
  /** Given by the database, in the order of writing. */
  readonly seq?: number;
  readonly draftId: string;
  /** Revision of the body that it changes. */
  readonly revision: number;
  /** How many changes of that body come before it; it takes the place of an earlier one with the same. */
  readonly step: number;
  readonly patch: DraftPatch;
  /**
   * Where a save was on its way: the change over what it saves, one revision higher. Null when it
   * saves all.
   */
  readonly overSaved?: DraftPatch | null;
}

/** What could not be used and would otherwise be written over; kept for whoever can mend it. */
export interface AsideRow {
  readonly seq?: number;
  readonly draftId: string;
  readonly at: number;
  /** The row as it was found. */
  readonly row: unknown;
}

/** Why a content was kept aside. */
export type RevisionReason = 'issued' | 'reopened';

/** A content as it was before a change of state. */
export interface RevisionRow {
  readonly id: string;
  readonly draftId: string;
  readonly at: number;
  readonly reason: RevisionReason;
  readonly title: string;
  readonly body: unknown;
}

/** A number that is used for ever, also when its paper is cancelled or deleted. */
export interface RegisterRow {
  readonly series: string;
  readonly number: number;
  readonly draftId: string;
  /** Title when the number was given, for papers that are gone. */
  readonly title: string;
}

/** The one organisation profile of stores before version 3; nothing writes it any more. */
export interface ProfileRow {
  readonly id: string;
  readonly profile: unknown;
  /** Counted the saves. */
  readonly revision?: number;
}

/** An organisation, a person, a conference or a template; its form is judged by whoever reads it. */
export interface RecordRow {
  readonly id: string;
  /** Counts the saves; another one in the store than the one that was read means another writer. */
  readonly revision: number;
  readonly updatedAt: number;
  readonly record: unknown;
}

/** One remembered value. */
export interface SettingRow {
  readonly key: string;
  readonly value: unknown;
}
