import type { Conference } from '@shared/conference/conference';
import { type Vote, voteBases, voteForms, voteThresholds } from '@shared/conference/vote';
import { withForm } from '@shared/votes/newVote';
import { ballotsOf, countsOf, type Electorate, isElection } from '@shared/votes/voteCounts';
import { baseWords, formWords, thresholdWords } from '@shared/votes/voteWords';
import { Trash2 } from 'lucide-react';
import { TextInput } from '../../profile/TextInput';
import { ChoiceField } from '../../ui/ChoiceField';
import { CountInput } from '../fields/CountInput';
import { ParsedInput } from '../fields/ParsedInput';
import { timeForm } from '../fields/parsedForms';
import { BallotFields } from './BallotFields';
import { CandidateTable } from './CandidateTable';
import { DeclaredBase } from './DeclaredBase';
import { Tellers } from './Tellers';
import { VoteResult } from './VoteResult';
import { voteScreenWords as words } from './words';

/** What every part of the form of a vote gets. */
export interface VotePartProps {
  readonly vote: Vote;
  readonly onChange: (edit: (vote: Vote) => Vote) => void;
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
  const { vote, onChange } = props;
  const isElected = isElection(vote);
  const ballots = ballotsOf(vote);
  const subject = isElected ? words.election : words.question;
  return (
    <fieldset className="form-group" data-item={vote.id} aria-label={vote.subject || subject}>
      <div className="vote-head">
        <TextInput
          label={subject}
          hint={isElected ? words.electionHint : words.questionHint}
          value={vote.subject}
          onChange={(text) => onChange((one) => ({ ...one, subject: text }))}
        />
        <button
          type="button"
          className="icon-button"
          aria-label={words.remove(vote.subject || subject)}
          onClick={onRemove}
        >
          <Trash2 size={18} aria-hidden />
        </button>
      </div>
      <Rules {...props} kind={conference.kind} />
      <Presence {...props} electorate={electorate} />
      {ballots !== null && <BallotFields {...props} ballots={ballots} />}
      {isElected ? <CandidateTable {...props} /> : <Counts {...props} />}
      {ballots !== null && <Tellers {...props} />}
      <DeclaredBase {...props} conference={conference} />
      <VoteResult vote={vote} conference={conference} electorate={electorate} />
    </fieldset>
  );
}

function Rules({ vote, kind, onChange }: VotePartProps & { readonly kind: Conference['kind'] }) {
  return (
    <div className="field-row vote-rules">
      <ChoiceField
        label={words.form}
        ids={voteForms}
        nameOf={(form) => formWords[form]}
        value={vote.form}
        onChange={(form) => onChange((one) => withForm(one, form))}
      />
      <ChoiceField
        label={words.base}
        ids={voteBases.filter((base) => base === vote.base || !isSameBase(base, kind))}
        nameOf={(base) => baseWords(base, kind)}
        value={vote.base}
        onChange={(base) => onChange((one) => ({ ...one, base }))}
      />
      <ChoiceField
        label={words.threshold}
        ids={voteThresholds}
        nameOf={(threshold) => thresholdWords[threshold]}
        value={vote.threshold}
        onChange={(threshold) => onChange((one) => ({ ...one, threshold }))}
      />
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
  onChange,
}: VotePartProps & { readonly electorate: Electorate }) {
  const computed = countsOf({ ...vote, baseCount: null, present: null }, electorate);
  return (
    <div className="field-row">
      <ParsedInput
        label={words.time}
        form={timeForm}
        value={vote.time}
        onChange={(time) => onChange((one) => ({ ...one, time }))}
      />
      <CountInput
        label={words.total}
        value={vote.baseCount}
        computed={computed.base}
        onChange={(baseCount) => onChange((one) => ({ ...one, baseCount }))}
      />
      <CountInput
        label={words.present}
        value={vote.present}
        computed={computed.present}
        onChange={(present) => onChange((one) => ({ ...one, present }))}
      />
    </div>
  );
}

const counts = [
  { part: 'for', label: words.yes },
  { part: 'against', label: words.no },
  { part: 'other', label: words.other },
] as const;

function Counts({ vote, onChange }: VotePartProps) {
  return (
    <div className="field-row">
      {counts.map(({ part, label }) => (
        <CountInput
          key={part}
          label={label}
          value={vote[part]}
          onChange={(count) => onChange((one) => ({ ...one, [part]: count }))}
        />
      ))}
    </div>
  );
}
