import type { Candidate } from '@shared/conference/vote';
import { byGivenName } from '@shared/people/personName';
import { newCandidate } from '@shared/votes/newVote';
import { Plus, Trash2 } from 'lucide-react';
import { CountInput } from '../fields/CountInput';
import { PersonField } from '../fields/PersonField';
import type { VotePartProps } from './VoteBox';
import { voteScreenWords as words } from './words';

/** Those who stand for election and their votes, in the order of the ballot: by given name (R6). */
export function CandidateTable({ vote, onChange }: VotePartProps) {
  const { candidates } = vote;
  const edit = (step: (list: readonly Candidate[]) => readonly Candidate[]) =>
    onChange((one) => ({ ...one, candidates: step(one.candidates) }));
  return (
    <fieldset className="vote-part">
      <legend>{words.candidates}</legend>
      <CountInput
        label={words.seats}
        value={vote.seats}
        onChange={(seats) => onChange((one) => ({ ...one, seats: seats ?? 1 }))}
      />
      {candidates.map((candidate, index) => (
        <CandidateLine
          key={candidate.id}
          candidate={candidate}
          place={index + 1}
          onChange={(part) =>
            edit((list) => list.map((one) => (one.id === candidate.id ? { ...one, ...part } : one)))
          }
          onRemove={() => edit((list) => list.filter(({ id }) => id !== candidate.id))}
        />
      ))}
      <div className="votes-add">
        <button
          type="button"
          className="button"
          onClick={() => edit((list) => [...list, newCandidate(crypto.randomUUID())])}
        >
          <Plus size={18} aria-hidden />
          {words.addCandidate}
        </button>
        {candidates.length > 1 && (
          <button
            type="button"
            className="button"
            onClick={() => edit((list) => list.toSorted((a, b) => byGivenName(a.person, b.person)))}
          >
            {words.sortCandidates}
          </button>
        )}
      </div>
    </fieldset>
  );
}

function CandidateLine({
  candidate: { person, for: votes },
  place,
  onChange,
  onRemove,
}: {
  readonly candidate: Candidate;
  readonly place: number;
  readonly onChange: (part: Partial<Candidate>) => void;
  readonly onRemove: () => void;
}) {
  return (
    <fieldset className="candidate" aria-label={`${place}. ${person.name}`}>
      <PersonField
        label={words.candidate}
        value={person}
        hasTitles={false}
        onChange={(chosen) => onChange({ person: chosen })}
      />
      <CountInput
        label={words.votes}
        value={votes}
        onChange={(count) => onChange({ for: count })}
      />
      <button
        type="button"
        className="icon-button"
        aria-label={words.remove(person.name || words.candidate)}
        onClick={onRemove}
      >
        <Trash2 size={18} aria-hidden />
      </button>
    </fieldset>
  );
}
