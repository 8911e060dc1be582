import type { Conference, ConferenceKind } from '@shared/conference/conference';
import {
  type ConferenceState,
  conferenceState,
  type Moment,
} from '@shared/conference/conferenceState';
import { conferenceTitle } from '@shared/conference/conferenceTitle';
import { kindWords } from '@shared/conference/conferenceWords';
import { gapMessage } from '@shared/conference/gapMessages';
import { conferenceGaps, type Gap, type GapContext } from '@shared/conference/gaps';
import { foldText } from '@shared/draft/foldText';
import type { Person } from '@shared/people/person';
import { shownDay } from '@shared/records/day';
import { profileOf, type StoredConferences } from '../db/conferences';
import type { DraftRow } from '../db/rows';

/** A conference as the list shows it. */
export interface ConferenceRow {
  readonly id: string;
  readonly title: string;
  readonly theme: string;
  readonly kind: ConferenceKind;
  readonly day: string;
  readonly year: number | null;
  readonly state: ConferenceState;
  readonly paperCount: number;
  /** The first thing that is missing; empty where nothing is. */
  readonly gap: string;
  readonly gapCount: number;
  /** What search compares, in lower case without diacritics. */
  readonly folded: string;
}

/** What the rows depend on beside the conferences. */
interface RowContext {
  readonly people: ReadonlyMap<string, Person>;
  readonly paperIds: ReadonlySet<string>;
  readonly now: Moment;
}

/** The rows of the list, the next conference first and the oldest last. */
export function conferenceRows(
  stored: StoredConferences,
  context: RowContext,
): readonly ConferenceRow[] {
  const papers = papersByConference(stored.papers);
  return stored.conferences
    .map((conference) => {
      const own = papers.get(conference.id) ?? [];
      const profile = profileOf(stored.bodies, conference);
      return {
        ...lastingOf({ ...context, conference, profile }),
        state: conferenceState(conference, own, context.now),
        paperCount: own.length,
      };
    })
    .sort(byDay);
}

/** What a conference has to be looked through for; how far its papers are has no part in it. */
type Lasting = ReturnType<typeof basics> & ReturnType<typeof told>;

const known = new WeakMap<Conference, { readonly of: GapContext; readonly lasting: Lasting }>();

/** Looked through anew only where something that it is made of is another object than before. */
function lastingOf(context: GapContext): Lasting {
  const { conference, profile, people, paperIds, now } = context;
  const found = known.get(conference);
  const isSame =
    found?.of.profile === profile &&
    found.of.people === people &&
    found.of.paperIds === paperIds &&
    found.of.now.day === now.day &&
    found.of.now.time === now.time;
  if (found !== undefined && isSame) return found.lasting;
  const lasting = {
    ...basics(conference, conferenceTitle(conference, profile)),
    ...told(conferenceGaps(context)),
  };
  known.set(conference, { of: context, lasting });
  return lasting;
}

type PaperGroups = ReadonlyMap<string, readonly DraftRow[]>;

/** The list is come back to all the time, and its papers are mostly the same ones. */
const knownGroups = new WeakMap<readonly DraftRow[], PaperGroups>();

function papersByConference(papers: readonly DraftRow[]): PaperGroups {
  const groups = knownGroups.get(papers) ?? groupPapers(papers);
  knownGroups.set(papers, groups);
  return groups;
}

/** Papers in the trash, and those of no conference, belong to none. */
function groupPapers(papers: readonly DraftRow[]): PaperGroups {
  const groups = new Map<string, DraftRow[]>();
  for (const paper of papers) {
    if (paper.deletedAt !== null || paper.conferenceId === '') continue;
    const group = groups.get(paper.conferenceId);
    if (group === undefined) groups.set(paper.conferenceId, [paper]);
    else group.push(paper);
  }
  return groups;
}

function basics({ id, theme, kind, startDay }: Conference, title: string) {
  const words = [title, theme, kindWords[kind], shownDay(startDay)];
  const year = startDay === '' ? null : Number(startDay.slice(0, 4));
  return { id, title, theme, kind, day: startDay, year, folded: foldText(words.join(' ')) };
}

function told(gaps: readonly Gap[]) {
  const [first] = gaps;
  return { gap: first === undefined ? '' : gapMessage(first), gapCount: gaps.length };
}

/** Those without a day are still to come. */
function byDay(a: ConferenceRow, b: ConferenceRow): number {
  return (b.day || '9999').localeCompare(a.day || '9999') || a.title.localeCompare(b.title, 'vi');
}

/** What the user wants to see of the list. */
export interface ConferenceFilter {
  readonly query: string;
  readonly year: number | null;
  readonly kind: ConferenceKind | null;
  readonly state: ConferenceState | null;
}

/** All conferences. */
export const noConferenceFilter: ConferenceFilter = {
  query: '',
  year: null,
  kind: null,
  state: null,
};

/** The rows that have every word of the query, with or without diacritics, and fit the choices. */
export function filterConferences(
  rows: readonly ConferenceRow[],
  { query, year, kind, state }: ConferenceFilter,
): readonly ConferenceRow[] {
  const words = foldText(query).split(/\s+/).filter(Boolean);
  return rows.filter(
    (row) =>
      (year === null || row.year === year) &&
      (kind === null || row.kind === kind) &&
      (state === null || row.state === state) &&
      words.every((word) => row.folded.includes(word)),
  );
}
