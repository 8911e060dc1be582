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
 * A note of a step of the programme that begins now. Minutes have a sentence for every kind of step,
 * in which the words of the programme would stand a second time; only other matters are told by them.
 */
export function logOfStep(step: AgendaItem, stamp: { id: string; time: string }): LogEntry {
  const { id: agendaId, kind, presenter, content } = step;
  const text = kind === 'other' ? content : '';
  return { ...logEntry(stamp), agendaId, kind, speaker: presenter, text };
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
