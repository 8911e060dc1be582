import { sentenceFrom } from '../sentences';
import type { VoteFault } from './voteFaults';
import { voteMessages } from './voteMessages';

/** The sentence on a fault of a vote. */
export function voteFaultSentence(fault: VoteFault): string {
  return sentenceFrom(voteMessages, fault);
}
