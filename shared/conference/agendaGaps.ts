import { keysOf } from '../people/personKey';
import { hasTakenPlace, knownKeys } from './attendanceGaps';
import { minutesOf } from './dayTime';
import { gap, gapIf } from './factGaps';
import type { Gap, GapContext } from './gaps';
import type { AgendaItem, StepKind } from './proceedings';

/** What is missing in the programme, and where its times do not fit. */
export function agendaGaps({ conference: { agenda, startDay } }: GapContext): readonly Gap[] {
  if (agenda.length === 0) {
    return gapIf(startDay !== '', 'agenda', '', { kind: 'noAgenda' });
  }
  // A programme without any time is not wrong, only not timed yet.
  const isTimed = agenda.some(({ from }) => from !== '');
  return agenda.flatMap((item, index) => [
    ...(isTimed ? timeGaps(item, agenda[index - 1]) : []),
    ...gapIf(
      needsPresenter.has(item.kind) && item.presenter.name.trim() === '',
      'agenda',
      item.id,
      {
        kind: 'stepWithoutPresenter',
        content: item.content,
      },
    ),
  ]);
}

/** What is missing among the documents. */
export function documentGaps({ conference, paperIds }: GapContext): readonly Gap[] {
  return conference.documents.flatMap(({ id, title, presenter, draftId }) => [
    ...gapIf(title.trim() === '', 'documents', id, { kind: 'documentUntitled' }),
    ...gapIf(title.trim() !== '' && presenter.name.trim() === '', 'documents', id, {
      kind: 'documentWithoutPresenter',
      title,
    }),
    ...gapIf(draftId !== '' && !paperIds.has(draftId), 'documents', id, {
      kind: 'paperDeleted',
      title,
    }),
  ]);
}

/** What is missing in the notes of what happened. */
export function logGaps(context: GapContext): readonly Gap[] {
  const { conference, now } = context;
  const isPast = hasTakenPlace(context) && conference.startDay <= now.day;
  if (conference.log.length === 0) return gapIf(isPast, 'log', '', { kind: 'noLog' });
  const known = knownKeys(context);
  return conference.log.flatMap(({ id, speaker, text, notes }) => [
    ...gapIf(
      speaker.name.trim() !== '' && !keysOf(speaker).some((key) => known.has(key)),
      'log',
      id,
      { kind: 'speakerUnknown', name: speaker.name },
    ),
    ...gapIf(notes.trim() !== '' && text.trim() === '', 'log', id, {
      kind: 'logWithoutText',
      notes,
    }),
  ]);
}

const needsPresenter: ReadonlySet<StepKind> = new Set([
  'opening',
  'report',
  'guidance',
  'conclusion',
  'closing',
]);

function timeGaps(item: AgendaItem, before: AgendaItem | undefined): readonly Gap[] {
  const { id, content } = item;
  const [from, to] = [minutesOf(item.from), minutesOf(item.to)];
  if (from === null) return [gap('agenda', id, { kind: 'stepWithoutTime', content })];
  const endBefore = before === undefined ? null : minutesOf(before.to);
  const times = { content, from: before?.to ?? '', to: item.from };
  return [
    ...gapIf(to !== null && to <= from, 'agenda', id, { kind: 'stepEndsBeforeStart', content }),
    ...gapIf(endBefore !== null && from < endBefore, 'agenda', id, {
      kind: 'stepsOverlap',
      ...times,
    }),
    ...gapIf(endBefore !== null && from > endBefore, 'agenda', id, { kind: 'stepsGap', ...times }),
  ];
}
