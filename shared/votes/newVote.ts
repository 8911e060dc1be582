import { nobody } from '../conference/attendance';
import type { ConferenceKind } from '../conference/conference';
import type { Ballots, Candidate, Vote } from '../conference/vote';

/** A question to be voted on, with the base and the threshold that the kind of meeting has (R1, R4). */
export function newVote(id: string, kind: ConferenceKind): Vote {
  return {
    id,
    subject: '',
    documentId: '',
    form: 'hands',
    base: isOfBranch(kind) ? 'officialMembers' : 'members',
    threshold: 'majority',
    time: '',
    baseCount: null,
    present: null,
    for: null,
    against: null,
    other: null,
    ballots: null,
    candidates: [],
    seats: null,
    tellers: [],
  };
}

/** An election by secret ballot; its share is taken of those who were called up (R6). */
export function newElection(id: string, kind: ConferenceKind): Vote {
  return {
    ...newVote(id, kind),
    form: 'secret',
    base: 'summoned',
    ballots: noBallots,
    seats: 1,
  };
}

/** The vote in another form; ballots that were counted are kept for whoever turns back to a secret one. */
export function withForm(vote: Vote, form: Vote['form']): Vote {
  return { ...vote, form, ballots: vote.ballots ?? (form === 'secret' ? noBallots : null) };
}

/** Somebody who is to be named. */
export function newCandidate(id: string): Candidate {
  return { id, person: nobody, for: null };
}

const noBallots: Ballots = { issued: null, returned: null, valid: null, invalid: null, reason: '' };

function isOfBranch(kind: ConferenceKind): boolean {
  return kind === 'branchRegular' || kind === 'branchTopic';
}
