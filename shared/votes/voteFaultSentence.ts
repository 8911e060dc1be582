import type { VoteFault } from './voteFaults';
import { voteMessages } from './voteMessages';

/** The sentence on a fault of a vote. */
export function voteFaultSentence(fault: VoteFault): string {
  // The table is complete by type, so the entry of a kind takes that very fault.
  const sentence = voteMessages[fault.kind] as (fault: VoteFault) => string;
  return sentence(fault);
}
