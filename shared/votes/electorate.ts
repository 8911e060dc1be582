import { presentAt } from '../conference/attendanceCounts';
import type { Conference } from '../conference/conference';
import { named } from '../conference/named';
import type { Profile } from '../records/profile';
import type { Electorate } from './voteCounts';

/**
 * How many may vote in a conference, and how many of them are in the room at a time. Probationary
 * members and those let off count for no vote (R5), guests never do (R8). Before anybody is called
 * up, the profile says how large the body is.
 */
export function electorateOf(
  conference: Pick<Conference, 'members' | 'kind'>,
  profile: Profile,
  time: string,
): Electorate {
  const members = named(conference.members);
  const voters = members.filter(({ standing }) => standing === 'official');
  if (members.length === 0) {
    const size = sizeOf(conference.kind, profile);
    return { members: size, officialMembers: size, summoned: null, present: null };
  }
  return {
    members: voters.length,
    officialMembers: voters.length,
    summoned: voters.length,
    present: isUnnoted(voters) ? null : presentAt(voters, time).length,
  };
}

/** The size that the profile gives a body, and how many who may vote are called up, where they differ. */
export function bodyUnlikeCalledUp(
  { members, kind }: Pick<Conference, 'members' | 'kind'>,
  profile: Profile,
): { readonly body: number; readonly calledUp: number } | null {
  const body = sizeOf(kind, profile);
  const calledUp = named(members).filter(({ standing }) => standing === 'official').length;
  return body === null || calledUp === 0 || body === calledUp ? null : { body, calledUp };
}

/** Whether of somebody it is not noted yet whether he came: then nobody knows how many are there. */
function isUnnoted(members: Conference['members']): boolean {
  return members.some(({ presence }) => presence === 'expected');
}

function sizeOf(kind: Conference['kind'], profile: Profile): number | null {
  const { committeeSize, standingSize, memberOfficial } = profile;
  const sizes: Partial<Record<Conference['kind'], number | null>> = {
    committee: committeeSize,
    committeeExtended: committeeSize,
    standing: standingSize,
    branchRegular: memberOfficial,
    branchTopic: memberOfficial,
  };
  return sizes[kind] ?? null;
}
