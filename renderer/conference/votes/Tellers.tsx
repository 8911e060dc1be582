import { nobody, type Participant } from '@shared/conference/attendance';
import { Plus, Trash2 } from 'lucide-react';
import { PersonField } from '../fields/PersonField';
import type { VotePartProps } from './VoteBox';
import { voteScreenWords as words } from './words';

/** Who counts the ballots, the head first. */
export function Tellers({ vote: { tellers }, onChange }: VotePartProps) {
  const edit = (step: (list: readonly Participant[]) => readonly Participant[]) =>
    onChange((one) => ({ ...one, tellers: step(one.tellers) }));
  return (
    <fieldset className="vote-part">
      <legend>{words.tellers}</legend>
      {tellers.map((teller, index) => (
        <div key={index} className="candidate">
          <PersonField
            label={words.teller(index + 1)}
            value={teller}
            hasTitles={false}
            onChange={(chosen) => edit((list) => list.with(index, chosen))}
          />
          <button
            type="button"
            className="icon-button"
            aria-label={words.remove(teller.name || words.teller(index + 1))}
            onClick={() => edit((list) => list.toSpliced(index, 1))}
          >
            <Trash2 size={18} aria-hidden />
          </button>
        </div>
      ))}
      <button
        type="button"
        className="button votes-add-one"
        onClick={() => edit((list) => [...list, nobody])}
      >
        <Plus size={18} aria-hidden />
        {words.addTeller}
      </button>
    </fieldset>
  );
}
