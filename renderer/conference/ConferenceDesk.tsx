import type { Conference } from '@shared/conference/conference';
import type { Gap } from '@shared/conference/gaps';
import type { Person } from '@shared/people/person';
import type { Profile } from '@shared/records/profile';
import { createContext, useContext } from 'react';

/** Changes the conference on the screen; it is saved by itself. */
export type ChangeConference = (edit: (conference: Conference) => Conference) => void;

/** What the parts of the open conference share. It stays the same while somebody types. */
export interface ConferenceDesk {
  readonly change: ChangeConference;
  /** The directory, by id. */
  readonly people: ReadonlyMap<string, Person>;
  /** The body that holds it, as it was on its day. */
  readonly profile: Profile;
  /** First day of the conference. */
  readonly day: string;
}

/** What the screen of a group gets. */
export interface GroupProps {
  readonly conference: Conference;
  /** What is missing in the whole conference. */
  readonly gaps: readonly Gap[];
}

/** Holds what the parts of the open conference share. */
export const ConferenceDeskContext = createContext<ConferenceDesk | null>(null);

/** What the parts of the open conference share. */
export function useConferenceDesk(): ConferenceDesk {
  const desk = useContext(ConferenceDeskContext);
  if (desk === null) throw new Error('useConferenceDesk outside of an open conference');
  return desk;
}
