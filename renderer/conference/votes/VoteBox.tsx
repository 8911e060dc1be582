import type { Conference } from '@shared/conference/conference';
import { type Vote, voteBases, voteForms, voteThresholds } from '@shared/conference/vote';
import { withForm } from '@shared/votes/newVote';
import { countsOf, type Electorate, isElection } from '@shared/votes/voteCounts';
import { baseWords, formWords, thresholdWords } from '@shared/votes/voteWords';
import { Trash2 } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { TextInput } from '../../profile/TextInput';
import { Choice } from '../../ui/Choice';
import { BallotFields } from './BallotFields';
import { CandidateTable } from './CandidateTable';
import { NumberInput } from './NumberInput';
import { VoteResult } from './VoteResult';
import { voteScreenWords as words } from './words';

/** What every part of the form of a vote gets. */
export interface VotePartProps {
  readonly vote: Vote;
  readonly isLocked: boolean;
  readonly onChange: (vote: Vote) => void;
}

/** One question or election: how it is voted, the counts, and at once what they mean. */
export function VoteBox({
  conference,
  electorate,
  onRemove,
  ...props
}: VotePartProps & {
  readonly conference: Conference;
  readonly electorate: Electorate;
  readonly onRemove: () => void;
}) {
  const { vote, isLocked, onChange } = props;
  const isElected = isElection(vote);
  const subject = isElected ? words.election : words.question;
  return (
    <fieldset className="form-group vote" aria-label={vote.subject || subject} disabled={isLocked}>
      <div className="vote-head">
        <TextInput
          label={subject}
          hint={isElected ? words.electionHint : words.questionHint}
          value={vote.subject}
          onChange={(text) => onChange({ ...vote, subject: text })}
        />
        <button
          type="button"
          className="icon-button"
          aria-label={`Xóa ${vote.subject || subject}`}
          onClick={onRemove}
        >
          <Trash2 size={18} aria-hidden />
        </button>
      </div>
      <Rules {...props} kind={conference.kind} />
      <Presence {...props} electorate={electorate} />
      {vote.ballots !== null && <BallotFields {...props} ballots={vote.ballots} />}
      {isElected ? <CandidateTable {...props} /> : <Counts {...props} />}
      <VoteResult vote={vote} conference={conference} electorate={electorate} />
    </fieldset>
  );
}

function Rules({ vote, kind, onChange }: VotePartProps & { readonly kind: Conference['kind'] }) {
  return (
    <div className="field-row">
      <Labelled label={words.form}>
        {(id) => (
          <Choice
            id={id}
            ids={voteForms}
            nameOf={(form) => formWords[form]}
            value={vote.form}
            onChange={(form) => onChange(withForm(vote, form))}
          />
        )}
      </Labelled>
      <Labelled label={words.base}>
        {(id) => (
          <Choice
            id={id}
            ids={voteBases.filter((base) => base === vote.base || !isSameBase(base, kind))}
            nameOf={(base) => baseWords(base, kind)}
            value={vote.base}
            onChange={(base) => onChange({ ...vote, base })}
          />
        )}
      </Labelled>
      <Labelled label={words.threshold}>
        {(id) => (
          <Choice
            id={id}
            ids={voteThresholds}
            nameOf={(threshold) => thresholdWords[threshold]}
            value={vote.threshold}
            onChange={(threshold) => onChange({ ...vote, threshold })}
          />
        )}
      </Labelled>
    </div>
  );
}

/** Of a committee all members are official ones, so one of the two bases is enough to choose from. */
function isSameBase(base: Vote['base'], kind: Conference['kind']): boolean {
  const isBranch = kind === 'branchRegular' || kind === 'branchTopic';
  return base === (isBranch ? 'members' : 'officialMembers');
}

function Presence({
  vote,
  electorate,
  isLocked,
  onChange,
}: VotePartProps & { readonly electorate: Electorate }) {
  const computed = countsOf({ ...vote, baseCount: null, present: null }, electorate);
  const id = useId();
  return (
    <div className="field-row">
      <div className="field">
        <label htmlFor={id}>{words.time}</label>
        <input
          id={id}
          type="time"
          value={vote.time}
          onChange={(event) => onChange({ ...vote, time: event.target.value })}
        />
      </div>
      <NumberInput
        label={words.total}
        value={vote.baseCount}
        computed={computed.base}
        isLocked={isLocked}
        onChange={(baseCount) => onChange({ ...vote, baseCount })}
      />
      <NumberInput
        label={words.present}
        value={vote.present}
        computed={computed.present}
        isLocked={isLocked}
        onChange={(present) => onChange({ ...vote, present })}
      />
    </div>
  );
}

function Counts({ vote, isLocked, onChange }: VotePartProps) {
  return (
    <div className="field-row">
      <NumberInput
        label={words.yes}
        value={vote.for}
        isLocked={isLocked}
        onChange={(count) => onChange({ ...vote, for: count })}
      />
      <NumberInput
        label={words.no}
        value={vote.against}
        isLocked={isLocked}
        onChange={(against) => onChange({ ...vote, against })}
      />
      <NumberInput
        label={words.other}
        value={vote.other}
        isLocked={isLocked}
        onChange={(other) => onChange({ ...vote, other })}
      />
    </div>
  );
}

function Labelled({
  label,
  children,
}: {
  readonly label: string;
  readonly children: (id: string) => ReactNode;
}) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  );
}
