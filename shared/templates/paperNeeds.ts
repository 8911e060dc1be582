import type { Conference } from '../conference/conference';
import { named } from '../conference/named';
import type { VoteForm } from '../conference/vote';

/** What a paper of a set may be about, and what not every conference has. */
export const paperNeeds = [
  'awards',
  'comments',
  'contributions',
  'recommendations',
  'votes.letter',
  'votes.secret',
] as const;
export type PaperNeed = (typeof paperNeeds)[number];

/** Whether the record has what a paper is about. */
export function isRecorded(need: PaperNeed, conference: Conference): boolean {
  return needs[need](conference);
}

const needs: Readonly<Record<PaperNeed, (conference: Conference) => boolean>> = {
  awards: ({ awards }) => named(awards).length > 0,
  comments: ({ comments }) => comments.some(({ by, content }) => hasWords(by, content)),
  contributions: ({ contributions }) =>
    contributions.some(({ unit, topic }) => hasWords(unit, topic)),
  recommendations: ({ recommendations }) =>
    recommendations.some(({ content }) => hasWords(content)),
  'votes.letter': votedIn('letter'),
  'votes.secret': votedIn('secret'),
};

function votedIn(form: VoteForm): (conference: Conference) => boolean {
  return ({ votes }) => votes.some((vote) => vote.form === form);
}

function hasWords(...texts: readonly string[]): boolean {
  return texts.some((text) => text.trim() !== '');
}
