import type { Conference } from '@shared/conference/conference';
import type { Vote } from '@shared/conference/vote';
import { bodyUnlikeCalledUp, electorateOf } from '@shared/votes/electorate';
import { newElection, newVote } from '@shared/votes/newVote';
import { quorumOf } from '@shared/votes/quorum';
import { fewestOf } from '@shared/votes/share';
import { Plus } from 'lucide-react';
import { useMemo, useRef } from 'react';
import { useConferenceDesk } from '../ConferenceDesk';
import { useRemoval } from '../fields/EntryList';
import { focusNew } from '../fields/focusNew';
import { type ListPlace, listEdits } from '../fields/listEdits';
import { VoteBox } from './VoteBox';
import { quorumWords, voteScreenWords as words } from './words';
import './votes.css';

const place: ListPlace<Vote> = {
  read: (one) => one.votes,
  write: (one, votes) => ({ ...one, votes }),
};

/** What a conference voted on: whether it could, every question with its counts, and what was decided. */
export function VotesPart({ conference }: { readonly conference: Conference }) {
  const { change, profile } = useConferenceDesk();
  const edits = useMemo(() => listEdits(change, place), [change]);
  const remove = useRemoval(edits, words.removedNoun);
  const { votes, kind } = conference;
  const part = useRef<HTMLDivElement>(null);
  const add = (vote: Vote) => {
    edits.add(vote);
    focusNew(() => part.current?.querySelector(`[data-item="${vote.id}"]`));
  };
  return (
    <div ref={part} className="votes">
      <QuorumStrip conference={conference} />
      {votes.length === 0 && <p className="form-note">{words.empty}</p>}
      {votes.map((vote) => (
        <VoteBox
          key={vote.id}
          vote={vote}
          conference={conference}
          electorate={electorateOf(conference, profile, vote.time)}
          onChange={(edit) => edits.set(vote.id, edit)}
          onRemove={() => remove(vote.id)}
        />
      ))}
      <div className="votes-add">
        <AddButton
          label={words.addQuestion}
          onPress={() => add(newVote(crypto.randomUUID(), kind))}
        />
        <AddButton
          label={words.addElection}
          onPress={() => add(newElection(crypto.randomUUID(), kind))}
        />
      </div>
    </div>
  );
}

function QuorumStrip({ conference }: { readonly conference: Conference }) {
  const { profile } = useConferenceDesk();
  const quorum = quorumOf(conference);
  const unlike = bodyUnlikeCalledUp(conference, profile);
  if (quorum.unknown === quorum.summoned) {
    return <p className="votes-quorum">{words.noAttendance}</p>;
  }
  return (
    <output className={`votes-quorum ${quorum.isReached ? 'is-reached' : 'is-short'}`}>
      {quorumWords(quorum)}
      {unlike !== null && words.quorumOfBody(unlike.body, fewestOf(unlike.body, conference.quorum))}
    </output>
  );
}

function AddButton({ label, onPress }: { readonly label: string; readonly onPress: () => void }) {
  return (
    <button type="button" className="button" onClick={onPress}>
      <Plus size={18} aria-hidden />
      {label}
    </button>
  );
}
