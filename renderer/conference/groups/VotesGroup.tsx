import type { GroupProps } from '../ConferenceDesk';
import { VotesPart } from '../votes/VotesPart';

/** What the conference voted on. */
export function VotesGroup({ conference }: GroupProps) {
  return <VotesPart conference={conference} />;
}
