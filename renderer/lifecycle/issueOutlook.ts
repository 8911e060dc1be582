import { unfilledFields } from '@shared/draft/unfilledFields';
import type { DraftRecord } from '@shared/records/draftRecord';
import { withPaperFacts } from '@shared/records/paperFacts';
import { type Series, type SeriesError, seriesOf } from '@shared/records/register';
import type { Result } from '@shared/result';
import { dateLine, numberLine } from '@shared/standards/formText';
import { hasDateLine } from '@shared/standards/hasDateLine';
import { standards } from '@shared/standards/standards';
import type { Database } from '../db/database';
import { holderOf, proposeNumber } from '../db/lifecycle';
import { loadDraft } from '../db/loadDraft';
import { readTermStarts } from '../db/settings';
import { readTermStartsOfBodies } from '../db/termStarts';

/** What the clerk has typed so far; an empty date or a number of 0 is not known yet. */
export interface IssueInput {
  /** `YYYY-MM-DD` or empty. */
  readonly date: string;
  readonly number: number;
  /** First day of a term that the store does not know; empty for none. */
  readonly termStart: string;
}

/** What issuing under these values would mean. */
export interface IssueOutlook {
  readonly record: DraftRecord;
  readonly terms: readonly string[];
  readonly series: Result<Series, SeriesError>;
  /** The number to take: the paper's own, or the next of the series; null while it is unknown. */
  readonly proposed: number | null;
  /** Title of the other paper that has the number; null for none. */
  readonly takenBy: string | null;
  /** How many blanks would be issued unfilled. */
  readonly unfilled: number;
  /** The number line and the date line as the paper would bear them. */
  readonly lines: readonly string[];
}

/** Looks ahead at an issue; null for a paper that cannot be read. */
export async function issueOutlook(
  db: Database,
  id: string,
  { date, number, termStart }: IssueInput,
): Promise<IssueOutlook | null> {
  const loaded = await loadDraft(db, id);
  if (!loaded.ok) return null;
  const { record } = loaded.value;
  const { draft } = record;
  const standard = standards[draft.standard];
  const terms = [...(await knownTerms(db)), termStart];
  const series = seriesOf(draft, standard, { date, terms });
  const shown = number === 0 ? '' : String(number);
  const issued = { ...draft, header: { ...draft.header, number: shown, date } };
  return {
    record,
    terms,
    series,
    proposed: await proposedNumber(db, record, series),
    takenBy: series.ok && number !== 0 ? await otherHolder(db, record, series.value, number) : null,
    unfilled: unfilledFields(withPaperFacts(issued)).length,
    lines: [
      numberLine(issued, standard),
      ...(hasDateLine(issued, standard) ? [dateLine(issued, standard)] : []),
    ],
  };
}

/** The day to begin with: the paper's own, or today where that can be its day. */
export function firstIssueDate(paperDate: string, today: string): string {
  if (paperDate.length === today.length) return paperDate;
  return today.startsWith(paperDate) ? today : paperDate;
}

async function knownTerms(db: Database): Promise<readonly string[]> {
  return [...(await readTermStartsOfBodies(db)), ...(await readTermStarts(db))];
}

async function proposedNumber(
  db: Database,
  { issue, draft }: DraftRecord,
  series: Result<Series, SeriesError>,
): Promise<number | null> {
  if (issue !== null) return issue.number;
  if (draft.header.number !== '') return Number(draft.header.number);
  return series.ok ? proposeNumber(db, series.value) : null;
}

async function otherHolder(
  db: Database,
  record: DraftRecord,
  series: Series,
  number: number,
): Promise<string | null> {
  const holder = await holderOf(db, series, number);
  return holder === null || holder.id === record.id ? null : holder.title;
}
