import type { Member, Participant } from '@shared/conference/attendance';
import type { Conference } from '@shared/conference/conference';
import { newConference } from '@shared/conference/newConference';

/** A committee's conference with the few facts that a test is about. */
export function aConference(changes: Partial<Conference> = {}): Conference {
  const known = { organisationId: '', family: 'party', kind: 'committee' } as const;
  return { ...newConference('conference', known), ...changes };
}

/** Somebody as a conference names him. */
export function aParticipant(name: string, titles = '', personId = ''): Participant {
  return { personId, name, titles };
}

/** One who is called up; present unless the test says otherwise. */
export function aMember(name: string, changes: Partial<Member> = {}): Member {
  return {
    id: name,
    person: aParticipant(name),
    standing: 'official',
    presence: 'present',
    at: '',
    reason: '',
    deputy: '',
    hasReplied: false,
    ...changes,
  };
}
