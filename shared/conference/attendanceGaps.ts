import { keysOf, personKey } from '../people/personKey';
import { isWithin } from '../records/day';
import type { Profile } from '../records/profile';
import { quorumOf } from '../votes/quorum';
import type { Member, Participant } from './attendance';
import { attendanceCounts, hasCome } from './attendanceCounts';
import type { ConferenceKind } from './conference';
import { lastDay } from './dayTime';
import { gap, gapIf } from './factGaps';
import type { Gap, GapContext } from './gaps';
import { groupsFor } from './groups';
import { named } from './named';

/** What is missing or contradictory among those who take part. */
export function attendanceGaps(context: GapContext): readonly Gap[] {
  const { first } = groupsFor(context.conference);
  return [
    ...(first.includes('members') || context.conference.members.length > 0
      ? memberGaps(context)
      : []),
    ...guestGaps(context),
    ...(first.includes('parties') ? partyGaps(context) : []),
    ...gapIf(
      context.conference.format !== 'inPerson' && context.conference.bridgePoints.length === 0,
      'bridgePoints',
      '',
      { kind: 'noBridgePoints' },
    ),
  ];
}

function memberGaps(context: GapContext): readonly Gap[] {
  const { conference, profile, now } = context;
  const members = named(conference.members);
  if (conference.members.length === 0) return [gap('members', '', { kind: 'noMembers' })];
  const hasMet = hasTakenPlace(context);
  const counts = attendanceCounts(members);
  const quorum = quorumOf(conference);
  const body = bodySize(conference.kind, profile);
  const isTicked = counts.unknown < members.length;
  return [
    ...gapIf(body !== null && body !== members.length, 'members', '', {
      kind: 'membersUnlikeBody',
      members: members.length,
      body: body ?? 0,
    }),
    ...gapIf((hasMet || isTicked) && counts.unknown > 0, 'members', '', {
      kind: 'notTicked',
      count: counts.unknown,
    }),
    ...gapIf(isTicked && counts.unknown === 0 && !quorum.isReached, 'members', '', {
      kind: 'noQuorum',
      present: quorum.present,
      needed: quorum.needed,
    }),
    ...repeated(members).map(({ id, person }) =>
      gap('members', id, { kind: 'memberTwice', name: person.name }),
    ),
    ...conference.members.flatMap((member) => oneMemberGaps(member, context, now.day)),
  ];
}

/** Members of the body that meets, where the profile knows. */
function bodySize(kind: ConferenceKind, { committeeSize, standingSize }: Profile): number | null {
  if (kind === 'committee' || kind === 'committeeExtended') return committeeSize;
  return kind === 'standing' ? standingSize : null;
}

function oneMemberGaps(member: Member, { people, conference }: GapContext, today: string) {
  const { id, person, presence, at, reason, deputy } = member;
  const { name } = person;
  if (name.trim() === '') return [gap('members', id, { kind: 'memberUnnamed' })];
  const day = conference.startDay || today;
  const known = people.get(person.personId);
  const isOut =
    known !== undefined &&
    known.offices.length > 0 &&
    !known.offices.some((office) => isWithin(day, office));
  return [
    ...gapIf(isOut, 'members', id, { kind: 'notInOffice', name }),
    ...gapIf(presence === 'excused' && reason.trim() === '', 'members', id, {
      kind: 'absentWithoutReason',
      name,
    }),
    ...gapIf((presence === 'late' || presence === 'early') && at === '', 'members', id, {
      kind: 'noTimeOfPresence',
      name,
    }),
    ...gapIf(presence === 'represented' && deputy.trim() === '', 'members', id, {
      kind: 'noDeputy',
      name,
    }),
  ];
}

function guestGaps({ conference: { guests, members } }: GapContext): readonly Gap[] {
  const memberKeys = new Set(members.filter(hasName).map(({ person }) => personKey(person)));
  return [
    ...repeated(guests).map(({ id, person }) =>
      gap('guests', id, { kind: 'guestTwice', name: person.name }),
    ),
    ...guests
      .filter(({ person }) => memberKeys.has(personKey(person)))
      .map(({ id, person }) => gap('guests', id, { kind: 'guestIsMember', name: person.name })),
  ];
}

function partyGaps({ conference: { parties } }: GapContext): readonly Gap[] {
  return [
    ...gapIf(parties.length < 2, 'parties', '', { kind: 'noParties' }),
    ...parties
      .filter(({ head }) => head.name.trim() === '')
      .map(({ id, name }) => gap('parties', id, { kind: 'partyWithoutHead', name })),
  ];
}

/** Whether attendance must be known: the day has passed, or it is being noted what happens. */
export function hasTakenPlace({ conference, now }: GapContext): boolean {
  const day = lastDay(conference);
  return conference.log.length > 0 || (day !== '' && day < now.day);
}

interface Listed {
  readonly id: string;
  readonly person: Participant;
}

/** The second and later lines of one person. */
function repeated<L extends Listed>(list: readonly L[]): readonly L[] {
  const seen = new Set<string>();
  return list.filter(hasName).filter(({ person }) => {
    const key = personKey(person);
    const isAgain = seen.has(key);
    seen.add(key);
    return isAgain;
  });
}

function hasName({ person }: Listed): boolean {
  return person.name.trim() !== '';
}

/** Names of all who may speak: called up and come, invited, leading, or of a side. */
export function knownKeys({ conference }: GapContext): ReadonlySet<string> {
  const { members, guests, chairs, secretaries, host, parties, contributions } = conference;
  const people = [
    ...members.filter(hasCome).map(({ person }) => person),
    ...guests.map(({ person }) => person),
    ...chairs,
    ...secretaries,
    host,
    ...parties.flatMap(({ head, members: others }) => [head, ...others]),
    ...contributions.map(({ speaker }) => speaker),
  ];
  return new Set(people.flatMap(keysOf));
}
