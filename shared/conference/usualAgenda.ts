import { usualAgendas } from './agendaWords';
import { nobody } from './attendance';
import type { Conference } from './conference';
import { laterTime } from './dayTime';
import type { AgendaItem, StepKind } from './proceedings';

/** The usual programme of a conference's kind, timed from its start; the reception comes before. */
export function usualAgenda(
  conference: Pick<Conference, 'kind' | 'startTime' | 'chairs' | 'host'>,
  newId: () => string,
): readonly AgendaItem[] {
  const steps = usualAgendas[conference.kind];
  const early = steps[0]?.kind === 'reception' ? steps[0].minutes : 0;
  let time = laterTime(conference.startTime, -early);
  return steps.map(({ kind, content, minutes }) => {
    const from = time;
    time = laterTime(from, minutes);
    const presenter = presenterOf(kind, conference);
    return { ...emptyStep(newId()), kind, from, to: time, content, presenter };
  });
}

/** A step of which nothing is known yet. */
export function emptyStep(id: string): AgendaItem {
  return {
    id,
    kind: 'other',
    from: '',
    to: '',
    content: '',
    presenter: nobody,
    documentId: '',
    preparation: '',
  };
}

const byChair: ReadonlySet<StepKind> = new Set(['opening', 'reply', 'conclusion', 'closing']);
const byHost: ReadonlySet<StepKind> = new Set(['flag', 'introduction', 'agenda']);

function presenterOf(
  kind: StepKind,
  { chairs, host }: Pick<Conference, 'chairs' | 'host'>,
): AgendaItem['presenter'] {
  if (byChair.has(kind)) return chairs[0] ?? nobody;
  return byHost.has(kind) ? host : nobody;
}
