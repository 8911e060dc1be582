import type { ConferenceKind } from './conference';
import { lastDay, weekdayOf } from './dayTime';
import type { Gap, GapContext, GapMatter } from './gaps';
import type { GroupId } from './groups';

/** What is missing in the facts and among those who lead. */
export function factGaps(context: GapContext): readonly Gap[] {
  const { conference } = context;
  const { kind, ordinal, ownTitle, venue, format, quorum } = conference;
  return [
    ...timeGaps(context),
    ...gapIf(venue.trim() === '' && format !== 'online', 'facts', 'venue', { kind: 'noVenue' }),
    ...gapIf(ordinal === null && ownTitle === '' && counted.has(kind), 'facts', 'ordinal', {
      kind: 'noOrdinal',
    }),
    // Typed before fractions were checked, or read from a file.
    ...gapIf(quorum.numerator > quorum.denominator, 'facts', 'quorum', {
      kind: 'quorumOverWhole',
      ...quorum,
    }),
    ...yearGaps(context),
    ...gapIf(conference.chairs.every(isNobody), 'leaders', 'chairs', { kind: 'noChair' }),
    ...gapIf(conference.secretaries.every(isNobody), 'leaders', 'secretaries', {
      kind: 'noSecretary',
    }),
  ];
}

function timeGaps({ conference, now }: GapContext): readonly Gap[] {
  const { startDay, startTime, endTime } = conference;
  if (startDay === '') return [gap('facts', 'startDay', { kind: 'noStartDay' })];
  const last = lastDay(conference);
  const isBackwards =
    startTime !== '' && endTime !== '' && `${last} ${endTime}` <= `${startDay} ${startTime}`;
  return [
    ...gapIf(startTime === '', 'facts', 'startTime', { kind: 'noStartTime' }),
    ...gapIf(isBackwards || last < startDay, 'facts', 'endTime', { kind: 'endBeforeStart' }),
    ...gapIf(last < now.day && endTime === '', 'facts', 'endTime', { kind: 'noEndTime' }),
    ...weekendGaps(startDay),
  ];
}

function yearGaps({ conference: { reportYear, planYear } }: GapContext): readonly Gap[] {
  if (reportYear === null || planYear === null || planYear === reportYear + 1) return [];
  return [gap('facts', 'planYear', { kind: 'yearsApart', reportYear, planYear })];
}

/** A gap at its place. */
export function gap(group: GroupId, item: string, matter: GapMatter): Gap {
  return { group, item, ...matter };
}

/** One gap, or none. */
export function gapIf(
  isThere: boolean,
  group: GroupId,
  item: string,
  matter: GapMatter,
): readonly Gap[] {
  return isThere ? [gap(group, item, matter)] : [];
}

/** Kinds whose meetings are counted; branches go by months. */
const counted: ReadonlySet<ConferenceKind> = new Set(['committee', 'committeeExtended', 'session']);

function weekendGaps(day: string): readonly Gap[] {
  const weekday = weekdayOf(day);
  return gapIf(['Chủ nhật', 'thứ Bảy'].includes(weekday), 'facts', 'startDay', {
    kind: 'weekendDay',
    weekday,
  });
}

function isNobody({ name }: { readonly name: string }): boolean {
  return name.trim() === '';
}
