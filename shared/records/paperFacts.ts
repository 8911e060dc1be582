import type { Draft, Facts } from '../draft/draft';
import { factOf } from '../draft/factOf';
import type { Family } from '../draft/kinds';
import { originalOf } from '../draft/original';
import { dayWord, monthWord, type PaperDateParts, paperDateParts } from '../draft/paperDate';
import { usedFields } from '../draft/unfilledFields';
import { ownValue } from '../ownValue';
import { numberLine } from '../standards/formText';
import { standards } from '../standards/standards';

/**
 * An issued paper whose own text names it, in the note under the title of an appendix (P-APPX-1,
 * S-PL-3): its number and day go in there. What the user wrote there himself stays.
 */
export function withPaperFacts(draft: Draft): Draft {
  const known = paperFacts(originalOf(draft));
  const wanted = usedFields(draft)
    .map(({ field }) => field)
    .filter((field) => factOf(draft.facts, field) === '' && factOf(known, field) !== '');
  if (wanted.length === 0) return draft;
  const facts = Object.fromEntries(wanted.map((field) => [field, factOf(known, field)]));
  return { ...draft, facts: { ...draft.facts, ...facts } };
}

/**
 * A paper as it is printed: its number and day stand in its own text also before they are given, with
 * the blanks that the form has for them (P-NUM-9, S-DATE-7).
 */
export function withPrintedPaperFacts(draft: Draft): Draft {
  const own = Object.entries(draft.facts).filter(([, value]) => value !== '');
  return { ...draft, facts: { ...printedPaperFacts(draft), ...Object.fromEntries(own) } };
}

/** Number and day of a paper as its own text names them, as far as they are given. */
export function printedPaperFacts(paper: PaperHead): Facts {
  const copied = { ...paper, ...paper.original };
  const known = Object.entries(paperFacts(copied)).filter(([, value]) => value !== '');
  return { ...paperBlanks(copied), ...Object.fromEntries(known) };
}

/** Whether a field is the paper's own number or day, which nobody has to fill in. */
export function isPaperFact(field: string): boolean {
  return field === 'paper.number' || field === 'paper.date';
}

/** What of a paper its number and day are made of. */
type PaperHead = Pick<Draft, 'standard' | 'header' | 'facts' | 'original'>;

/** What the form prints of a number or day not yet given; nothing where nothing at all is known. */
function paperBlanks({
  standard: id,
  header,
}: Pick<Draft, 'standard' | 'header'>): Readonly<Record<string, string>> {
  const standard = standards[id];
  const { numberBlank, numberJoint, dayBlank } = standard.words;
  const parts = paperDateParts(header.date);
  const number =
    header.code === '' ? '' : `${numberBlank.default}${numberJoint.default}${header.code}`;
  if (parts === null) return { 'paper.number': number };
  const day = { ...parts, day: parts.day ?? 0 };
  return {
    'paper.number': number,
    'paper.date': dayInNote[standard.family](day).replace('00', () => dayBlank.default),
  };
}

/** The paper before its number and day went into its own text: for a copy, which is another paper. */
export function withoutPaperFacts(draft: Draft): Draft {
  const known = paperFacts(originalOf(draft));
  const kept = Object.entries(draft.facts).filter(
    ([field, value]) => factOf(known, field) !== value,
  );
  return { ...draft, facts: Object.fromEntries(kept) };
}

/**
 * A paper that is issued once more: where its text names it as it was issued `before`, it is to be
 * named as it now is. What the user wrote there himself stays.
 */
export function withPaperFactsAnew(
  draft: Draft,
  before: { readonly number: number; readonly date: string },
): Draft {
  const { header } = draft;
  // The text of a copy names the paper that it repeats, whose number stands.
  if (draft.original !== null) return draft;
  const known = paperFacts({ ...draft, header: { ...header, date: before.date } });
  const isOfBefore: Readonly<Record<string, (value: string) => boolean>> = {
    // The symbol behind the number may have been mended since.
    'paper.number': (value) => Number.parseInt(value, 10) === before.number,
    'paper.date': (value) => value === factOf(known, 'paper.date'),
  };
  const kept = Object.entries(draft.facts).filter(
    ([field, value]) => ownValue(isOfBefore, field)?.(value) !== true,
  );
  return withPaperFacts({ ...draft, facts: Object.fromEntries(kept) });
}

function paperFacts(
  draft: Pick<Draft, 'standard' | 'header' | 'facts'>,
): Readonly<Record<string, string>> {
  const standard = standards[draft.standard];
  const prefix = standard.words.numberPrefix.default;
  const date = paperDateParts(draft.header.date);
  return {
    'paper.number':
      draft.header.number === '' ? '' : numberLine(draft, standard).slice(prefix.length),
    'paper.date': date === null ? '' : dayInNote[standard.family](date),
  };
}

// The guide of the Party writes 03/4/2018, the models of the decree write the day out.
const dayInNote: Readonly<Record<Family, (date: PaperDateParts) => string>> = {
  party: ({ day, month, year }) =>
    day === null ? '' : `${dayWord(day)}/${monthWord(month)}/${year}`,
  state: ({ day, month, year }) =>
    day === null ? '' : `${dayWord(day)} tháng ${monthWord(month)} năm ${year}`,
};
