import type { Participant } from '../conference/attendance';
import { timePhrase } from '../conference/dayTime';
import type { AgendaItem } from '../conference/proceedings';
import type { RecordContext } from '../conference/recordContext';
import { nameKey } from '../people/personName';
import { known } from './blankFields';
import type { Derive } from './deriver';
import { derived, grid, line } from './parts';
import { inCell, timeSpan } from './printed';
import { placesColumns, programmeColumns, usualStepsOf } from './programmeWords';
import { capitalised, lowered, withoutEnd } from './wordCases';

/** Every step with its time and whoever does it. */
export const programmeTable: Derive = (context) => {
  const rows = rowsOf(context);
  return rows.length === 0 ? [] : [derived('table', grid(programmeColumns, rows))];
};

/** The same for a conference of several places: from which of them is spoken. */
export const programmeOfPlaces: Derive = (context) => {
  const { agenda, bridgePoints } = context.conference;
  if (bridgePoints.length === 0) return programmeTable(context);
  const rows = rowsOf(context);
  if (rows.length === 0) return [];
  const spoken = rows.map((row, at) => [...row, placeOf(agenda[at]?.presenter, context)]);
  return [derived('table', grid(placesColumns, spoken))];
};

function rowsOf(context: RecordContext): readonly (readonly string[])[] {
  const { agenda, kind } = context.conference;
  // The usual order of a committee does not fit talks, nor a branch.
  if (agenda.length === 0) return usualStepsOf[kind] ?? [];
  return agenda.map((step) => [
    timeSpan(step),
    withoutEnd(known(step.content, 'content', step.id)),
    inCell(presenterOf(step, context), context),
  ]);
}

/** Who does a step; whoever leads through the programme introduces, where nobody else is named. */
export function presenterOf({ kind, presenter }: AgendaItem, { conference }: RecordContext) {
  const isOpen = presenter.name.trim() === '' && presenter.personId === '';
  return isOpen && kind === 'introduction' ? conference.host : presenter;
}

/** Whoever leads a place speaks from it, the chairs from the first, as the record has them. */
function placeOf(speaker: Participant | undefined, { conference, people }: RecordContext): string {
  const { bridgePoints, chairs } = conference;
  const name = nameKey(people.get(speaker?.personId ?? '')?.name ?? speaker?.name ?? '');
  if (name === '') return '';
  const own = bridgePoints.find(({ chair }) => nameKey(chair) === name);
  const isChair = chairs.some(
    (chair) => nameKey(people.get(chair.personId)?.name ?? chair.name) === name,
  );
  return (own ?? (isChair ? bridgePoints[0] : undefined))?.name.trim() ?? '';
}

/** Every step in a line, for an invitation. */
export const programmeLines: Derive = ({ conference }) =>
  conference.agenda.map((step) => {
    const content = withoutEnd(known(step.content, 'content', step.id));
    const time = timePhrase(step.from);
    return derived(step.id, line('dash', time === '' ? `${content}.` : `${time}: ${content}.`));
  });

/** What the conference meets for: its papers and matters, without what frames them. */
export const programmeContents: Derive = ({ conference }) => {
  const matters = conference.agenda.filter(isMatter);
  if (matters.length === 0 && conference.theme.trim() !== '') {
    return [derived('theme', line('dash', `${capitalised(withoutEnd(conference.theme))}.`))];
  }
  return matters.map((step) =>
    derived(step.id, line('dash', `${withoutEnd(known(step.content, 'content', step.id))}.`)),
  );
};

/** The matters of a programme as they go on inside a sentence. */
export function mattersInText(agenda: readonly AgendaItem[]): readonly string[] {
  return agenda
    .filter(isMatter)
    .map(({ content }) => lowered(withoutEnd(content)))
    .filter((content) => content !== '');
}

const matters: ReadonlySet<AgendaItem['kind']> = new Set([
  'report',
  'contribution',
  'discussion',
  'vote',
  'award',
  'other',
]);

function isMatter({ kind }: AgendaItem): boolean {
  return matters.has(kind);
}
