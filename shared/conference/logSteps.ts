import { nobody } from './attendance';
import type { Conference } from './conference';
import type { AgendaItem, LogEntry } from './proceedings';

/** The step of the programme that comes next: the first behind the last one noted; null for none. */
export function nextStep({ agenda, log }: Pick<Conference, 'agenda' | 'log'>): AgendaItem | null {
  const places = log.map(({ agendaId }) => agenda.findIndex(({ id }) => id === agendaId));
  return agenda[Math.max(-1, ...places) + 1] ?? null;
}

/** The steps of the programme of which nothing is noted yet; they may be taken out of turn. */
export function openSteps({
  agenda,
  log,
}: Pick<Conference, 'agenda' | 'log'>): readonly AgendaItem[] {
  const noted = new Set(log.map(({ agendaId }) => agendaId));
  return agenda.filter(({ id }) => !noted.has(id));
}

/**
 * A note of a step of the programme that begins now. What the programme calls the step is not what was
 * said in it; only a step of no known kind is told by its own words.
 */
export function logOfStep(step: AgendaItem, stamp: { id: string; time: string }): LogEntry {
  const { id: agendaId, kind, presenter, content } = step;
  // Whoever leads a discussion is not who will speak in it.
  const speaker = kind === 'discussion' || kind === 'contribution' ? nobody : presenter;
  const text = kind === 'other' ? content : '';
  return { ...logEntry(stamp), agendaId, kind, speaker, text };
}

/** A note of something that was not planned. */
export function logEntry({ id, time }: { id: string; time: string }): LogEntry {
  return {
    id,
    kind: 'discussion',
    time,
    agendaId: '',
    speaker: nobody,
    text: '',
    notes: '',
    tags: [],
  };
}
