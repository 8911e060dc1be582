import type { Member, Participant } from './attendance';
import type { Conference } from './conference';
import type { WorkingParty } from './results';

/** What one conference of a kind takes over from the one before: who leads and who is called up. */
export function likeLastTime(next: Conference, last: Conference): Conference {
  return {
    ...next,
    ordinalStyle: last.ordinalStyle,
    venue: last.venue,
    place: last.place,
    format: last.format,
    chairs: last.chairs.map(asInDirectory),
    secretaries: last.secretaries.map(asInDirectory),
    host: asInDirectory(last.host),
    members: last.members.map(calledUpAgain),
    quorum: last.quorum,
    contact: last.contact,
    parties: last.parties.map(sideAgain),
    bridgePoints: last.bridgePoints.map((point) => ({ ...point, count: null })),
  };
}

/** The last conference of the same kind and body before a day; null for none. */
export function lastOfKind(
  conferences: readonly Conference[],
  { kind, organisationId }: Pick<Conference, 'kind' | 'organisationId'>,
  day: string,
): Conference | null {
  const before = conferences
    .filter((one) => one.kind === kind && one.organisationId === organisationId)
    .filter(({ startDay }) => day === '' || startDay < day)
    .toSorted((a, b) => a.startDay.localeCompare(b.startDay));
  return before.at(-1) ?? null;
}

/** Ids stay: they are names inside one conference only. */
function calledUpAgain(member: Member): Member {
  return {
    ...member,
    presence: 'expected',
    at: '',
    reason: '',
    deputy: '',
    hasReplied: false,
    person: asInDirectory(member.person),
  };
}

function sideAgain(side: WorkingParty): WorkingParty {
  return { ...side, head: asInDirectory(side.head), members: side.members.map(asInDirectory) };
}

/** Offices of whom the directory knows are read anew on the day of the next conference. */
function asInDirectory(person: Participant): Participant {
  return person.personId === '' ? person : { ...person, titles: '' };
}
