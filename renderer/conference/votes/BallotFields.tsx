import type { Ballots } from '@shared/conference/vote';
import { TextInput } from '../../profile/TextInput';
import { CountInput } from '../fields/CountInput';
import type { VotePartProps } from './VoteBox';
import { voteScreenWords as words } from './words';

const counts = ['issued', 'returned', 'valid', 'invalid'] as const;

/** The ballots of a secret vote, as the tellers count them. */
export function BallotFields({ ballots, onChange }: VotePartProps & { readonly ballots: Ballots }) {
  const change = (part: Partial<Ballots>) =>
    onChange((one) => ({ ...one, ballots: one.ballots && { ...one.ballots, ...part } }));
  return (
    <fieldset className="vote-part">
      <legend>{words.ballots}</legend>
      <div className="field-row">
        {counts.map((count) => (
          <CountInput
            key={count}
            label={words[count]}
            value={ballots[count]}
            onChange={(value) => change({ [count]: value })}
          />
        ))}
      </div>
      {(ballots.invalid ?? 0) > 0 && (
        <TextInput
          label={words.reason}
          value={ballots.reason}
          onChange={(reason) => change({ reason })}
        />
      )}
    </fieldset>
  );
}
