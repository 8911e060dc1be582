import { nobody } from '@shared/conference/attendance';
import type { Candidate, Vote } from '@shared/conference/vote';

/** Who votes in the tests of votes. */
export const committee = { kind: 'committee', family: 'party' } as const;
/** 33 members, of whom 31 are there. */
export const body = { members: 33, officialMembers: 33, present: 31, summoned: 33 };

/** A question that all who are there are for, unless the test says otherwise. */
export function aVote(changes: Partial<Vote> = {}): Vote {
  return {
    id: 'v1',
    subject: 'dự thảo Nghị quyết',
    documentId: '',
    form: 'hands',
    base: 'members',
    threshold: 'majority',
    time: '',
    baseCount: null,
    present: null,
    for: 31,
    against: 0,
    other: 0,
    ballots: null,
    candidates: [],
    seats: null,
    tellers: [],
    ...changes,
  };
}

/** Somebody who stands for election, with his votes. */
export function candidate(name: string, votes: number | null): Candidate {
  return { id: name, person: { ...nobody, name }, for: votes };
}
