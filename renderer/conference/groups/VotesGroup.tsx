import { type GroupProps, useConferenceDesk } from '../ConferenceDesk';
import { VotesPart } from '../votes/VotesPart';

/** What the conference voted on. */
export function VotesGroup({ conference }: GroupProps) {
  const { change, profile } = useConferenceDesk();
  return (
    <VotesPart
      conference={conference}
      profile={profile}
      onChange={(votes) => change((one) => ({ ...one, votes }))}
    />
  );
}
