import type { Conference } from '@shared/conference/conference';
import type { Vote } from '@shared/conference/vote';
import type { Electorate } from '@shared/votes/voteCounts';
import { voteFaultSentence } from '@shared/votes/voteFaultSentence';
import { voteFaults } from '@shared/votes/voteFaults';
import { voteOutcome } from '@shared/votes/voteOutcome';
import { voteSentence } from '@shared/votes/voteSentence';
import { outcomeWords, voteScreenWords as words } from './words';

/** What the counts of a vote mean, what is wrong with them, and the sentence that papers print. */
export function VoteResult({
  vote,
  conference,
  electorate,
}: {
  readonly vote: Vote;
  readonly conference: Conference;
  readonly electorate: Electorate;
}) {
  const outcome = voteOutcome(vote, electorate);
  const sentence = voteSentence(named(vote), conference, electorate);
  // Before anything is counted nothing is wrong yet.
  const isBegun = vote.for !== null || vote.candidates.some((one) => one.for !== null);
  const faults = isBegun ? voteFaults(vote, electorate) : [];
  return (
    <div className="vote-result">
      <output className={`vote-outcome is-${outcome.kind}`}>{outcomeWords(outcome)}</output>
      {faults.length > 0 && (
        <ul className="vote-faults" role="alert">
          {faults.map((fault) => (
            <li key={voteFaultSentence(fault)}>{voteFaultSentence(fault)}</li>
          ))}
        </ul>
      )}
      {sentence !== null && (
        <p className="vote-sentence">
          <span className="vote-sentence-label">{words.sentence}: </span>
          {sentence}
        </p>
      )}
    </div>
  );
}

/** What is voted on is not written yet: the sentence shows where it will stand. */
function named(vote: Vote): Vote {
  return vote.subject.trim() === '' ? { ...vote, subject: '[nội dung biểu quyết]' } : vote;
}
