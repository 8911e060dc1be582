import { timePhrase } from '../conference/dayTime';
import type { AgendaItem } from '../conference/proceedings';
import { known } from './blankFields';
import type { Derive } from './deriver';
import { derived, grid, line } from './parts';
import { inCell, timeSpan } from './printed';
import { programmeColumns } from './programmeWords';
import { capitalised, lowered, withoutEnd } from './wordCases';

/** Every step with its time and whoever does it. */
export const programmeTable: Derive = (context) => {
  const { agenda } = context.conference;
  if (agenda.length === 0) return [];
  const rows = agenda.map((step) => [
    timeSpan(step),
    withoutEnd(known(step.content, 'content', step.id)),
    inCell(step.presenter, context),
  ]);
  return [derived('table', grid(programmeColumns, rows))];
};

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
