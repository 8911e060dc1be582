import type { Conference } from '../conference/conference';
import { newConference } from '../conference/newConference';
import type { RecordContext } from '../conference/recordContext';
import type { Family } from '../draft/kinds';
import type { Profile } from '../records/profile';

/** Stands for the conference of a paper that belongs to none. */
export const noConference: Conference = newConference('', {
  organisationId: '',
  family: 'party',
  kind: 'committee',
});

/** The records of a paper of no conference: the body that writes it, and nothing else. */
export function ownBodyContext(profile: Profile, family: Family): RecordContext {
  return { conference: noConference, profile, people: new Map(), family };
}

/** Whether only the body is known. */
export function isOfNoConference({ conference }: Pick<RecordContext, 'conference'>): boolean {
  return conference.id === '';
}
