import type { Family } from '../draft/kinds';

/** How somebody is spoken of of whom nothing is known: `đồng chí`, `ông (bà)`. */
export const someone: Readonly<Record<Family, string>> = {
  party: 'đồng chí',
  state: 'ông (bà)',
};

/** All those who vote, as they are spoken to: `các đồng chí ủy viên Ban Chấp hành`. */
export function allVoters(voter: string, family: Family): string {
  const who = voter.replace(/^(các |đồng chí )/, '');
  return family === 'party' ? `các đồng chí ${who}` : `các ${who}`;
}

/** What people are counted in: `33 đồng chí`, `33 người`. */
export const counted: Readonly<Record<Family, string>> = {
  party: 'đồng chí',
  state: 'người',
};
