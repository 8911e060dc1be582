import type { RecordContext } from '../conference/recordContext';
import { cleanLines } from '../draft/cleanText';
import type { Draft } from '../draft/draft';
import { factOf } from '../draft/factOf';
import { usedFields } from '../draft/unfilledFields';
import { sameValue } from '../sameValue';
import { followYear } from '../templates/followYear';
import type { Template } from '../templates/template';
import type { FactDifference, Merge } from './difference';
import { isOfNoConference } from './ownBodyContext';
import { readRecordField } from './recordFields';

/**
 * Brings the facts of a paper up to what its records say. A fact that only repeats the record follows
 * it; a blank is filled; one that was typed over is asked about, once for each change of the record.
 */
export function mergeFacts(
  draft: Draft,
  context: RecordContext,
  template: Template | null,
): Merge<FactDifference> {
  const facts = new Map(Object.entries(draft.facts));
  const sources = new Map(Object.entries(draft.sources));
  const updated: FactDifference[] = [];
  const asked: FactDifference[] = [];
  const settled: FactDifference[] = [];
  for (const { field } of usedFields(draft)) {
    const theirs = recordValue(field, context, template);
    if (theirs === null || !isLinked(draft, field, context)) continue;
    const versions = { mine: factOf(draft.facts, field), base: sources.get(field), theirs };
    const difference = { kind: 'fact', field, ...versions, base: versions.base ?? '' } as const;
    const { fact, base, isAsked } = mergeFact(versions);
    if (fact !== versions.mine) {
      updated.push(difference);
      note(facts, field, fact || undefined);
    }
    if (isAsked) asked.push(difference);
    else if (fact === versions.mine) settled.push(difference);
    note(sources, field, base);
  }
  for (const [field, value] of factsOfYears(draft, updated, { context, template })) {
    facts.set(field, value);
  }
  return { draft: withFacts(draft, facts, sources), updated, asked, settled };
}

/**
 * The facts of a paper that is just being made: what the records say stands before what the template
 * would put there by itself.
 */
export function linkFacts(draft: Draft, context: RecordContext, template: Template | null): Draft {
  const proposals = usedFields(draft).filter(
    ({ field }) => (recordValue(field, context, template) ?? '') !== '',
  );
  const sources = Object.fromEntries(
    proposals.map(({ field }) => [field, factOf(draft.facts, field)]),
  );
  return mergeFacts({ ...draft, sources: { ...draft.sources, ...sources } }, context, template)
    .draft;
}

/**
 * A paper of no conference may be of another body, or come from elsewhere: only what its own body gave
 * it goes along, and blanks are filled.
 */
function isLinked({ facts, sources }: Draft, field: string, context: RecordContext): boolean {
  if (!isOfNoConference(context)) return true;
  return Object.hasOwn(sources, field) || factOf(facts, field) === '';
}

/** What the record of a field says, in the form in which papers keep it; null where no record is read. */
function recordValue(
  field: string,
  context: RecordContext,
  template: Template | null,
): string | null {
  const value = readRecordField(field, context, template);
  return value === null ? null : cleanLines(value);
}

interface Outcome {
  readonly fact: string;
  /** What the record is now remembered to have said; nothing where it says nothing. */
  readonly base: string | undefined;
  readonly isAsked: boolean;
}

function mergeFact(versions: {
  readonly mine: string;
  readonly base: string | undefined;
  readonly theirs: string;
}): Outcome {
  const { mine, base, theirs } = versions;
  if (theirs === '') {
    // What the record no longer says it cannot claim either.
    return { fact: mine === base ? '' : mine, base: undefined, isAsked: false };
  }
  const isBlankAnew = mine === '' && base !== theirs;
  if (mine === base || mine === theirs || isBlankAnew) {
    return { fact: theirs, base: theirs, isAsked: false };
  }
  return { fact: mine, base, isAsked: base !== theirs };
}

/** What the template computes from a year goes along with it, as when somebody types the year. */
function factsOfYears(
  { facts }: Draft,
  updated: readonly FactDifference[],
  { context, template }: { context: RecordContext; template: Template | null },
): readonly (readonly [string, string])[] {
  if (template === null) return [];
  return updated
    .flatMap(({ field, mine, theirs }) =>
      Object.entries(followYear(template, { ...facts, [field]: theirs }, { field, before: mine })),
    )
    .filter(([field]) => !recordValue(field, context, template) && Object.hasOwn(facts, field));
}

function note(values: Map<string, string>, field: string, value: string | undefined): void {
  if (value === undefined) values.delete(field);
  else values.set(field, value);
}

/** The very same draft where nothing changed. */
function withFacts(
  draft: Draft,
  facts: ReadonlyMap<string, string>,
  sources: ReadonlyMap<string, string>,
): Draft {
  const next = { facts: Object.fromEntries(facts), sources: Object.fromEntries(sources) };
  const isSame = sameValue(draft.facts, next.facts) && sameValue(draft.sources, next.sources);
  return isSame ? draft : { ...draft, ...next };
}
