import type { Candidate } from '@shared/conference/vote';
import { byGivenName } from '@shared/people/personName';
import { newCandidate } from '@shared/votes/newVote';
import { Plus, Trash2 } from 'lucide-react';
import { TextInput } from '../../profile/TextInput';
import { NumberInput } from './NumberInput';
import type { VotePartProps } from './VoteBox';
import { voteScreenWords as words } from './words';

/** Those who stand for election and their votes, in the order of the ballot: by given name (R6). */
export function CandidateTable({ vote, isLocked, onChange }: VotePartProps) {
  const { candidates } = vote;
  const set = (changed: readonly Candidate[]) => onChange({ ...vote, candidates: changed });
  const change = (id: string, part: Partial<Candidate>) =>
    set(candidates.map((one) => (one.id === id ? { ...one, ...part } : one)));
  return (
    <fieldset className="vote-part">
      <legend>{words.candidates}</legend>
      <NumberInput
        label={words.seats}
        value={vote.seats}
        isLocked={isLocked}
        onChange={(seats) => onChange({ ...vote, seats: seats ?? 1 })}
      />
      {candidates.map((one, index) => (
        <CandidateLine
          key={one.id}
          candidate={one}
          place={index + 1}
          isLocked={isLocked}
          onChange={(part) => change(one.id, part)}
          onRemove={() => set(candidates.filter(({ id }) => id !== one.id))}
        />
      ))}
      <div className="votes-add">
        <button
          type="button"
          className="button"
          onClick={() => set([...candidates, newCandidate(crypto.randomUUID())])}
        >
          <Plus size={18} aria-hidden />
          {words.addCandidate}
        </button>
        {candidates.length > 1 && (
          <button
            type="button"
            className="button"
            onClick={() => set(candidates.toSorted((a, b) => byGivenName(a.person, b.person)))}
          >
            {words.sortCandidates}
          </button>
        )}
      </div>
    </fieldset>
  );
}

function CandidateLine({
  candidate,
  place,
  isLocked,
  onChange,
  onRemove,
}: {
  readonly candidate: Candidate;
  readonly place: number;
  readonly isLocked: boolean;
  readonly onChange: (part: Partial<Candidate>) => void;
  readonly onRemove: () => void;
}) {
  const { person } = candidate;
  return (
    <fieldset className="candidate" aria-label={`${place}. ${person.name}`}>
      <TextInput
        label={words.candidate}
        value={person.name}
        onChange={(name) => onChange({ person: { ...person, personId: '', name } })}
      />
      <NumberInput
        label={words.votes}
        value={candidate.for}
        isLocked={isLocked}
        onChange={(count) => onChange({ for: count })}
      />
      <button
        type="button"
        className="icon-button"
        aria-label={`Xóa ${person.name || words.candidate}`}
        onClick={onRemove}
      >
        <Trash2 size={18} aria-hidden />
      </button>
    </fieldset>
  );
}
