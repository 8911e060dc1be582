import type { Conference } from '../conference/conference';
import type { LogEntry } from '../conference/proceedings';
import type { Vote } from '../conference/vote';

/** Which votes are told at which note of the log. */
interface VotesOfEntries {
  /** The votes that stand behind a note. */
  readonly of: (entryId: string) => readonly Vote[];
  /** Those that no note tells of. */
  readonly others: readonly Vote[];
}

/**
 * Deals the votes to the notes of voting: by the paper that the step has before it, else by the clock,
 * the remaining ones to the last of these notes. Each vote is told once.
 */
export function votesOfEntries(
  entries: readonly LogEntry[],
  { votes, agenda }: Pick<Conference, 'votes' | 'agenda'>,
): VotesOfEntries {
  const voting = entries.filter(({ kind }) => kind === 'vote');
  const dealt = new Map<string, Vote[]>();
  const others: Vote[] = [];
  for (const vote of votes) {
    const paper = ({ agendaId }: LogEntry) =>
      agenda.find(({ id }) => id === agendaId)?.documentId ?? '';
    const own = voting.find((entry) => vote.documentId !== '' && paper(entry) === vote.documentId);
    const entry = own ?? begunBefore(vote, voting) ?? voting.at(-1);
    if (entry === undefined) others.push(vote);
    else dealt.set(entry.id, [...(dealt.get(entry.id) ?? []), vote]);
  }
  return { of: (entryId) => dealt.get(entryId) ?? [], others };
}

/** The note that was the last to be begun when the vote was held. */
function begunBefore({ time }: Vote, voting: readonly LogEntry[]): LogEntry | undefined {
  return voting.findLast((entry) => entry.time !== '' && entry.time <= time);
}
