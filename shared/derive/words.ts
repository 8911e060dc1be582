import type { Family } from '../draft/kinds';

/** How somebody is spoken of of whom nothing is known: `đồng chí`, `ông (bà)`. */
export const someone: Readonly<Record<Family, string>> = {
  party: 'đồng chí',
  state: 'ông (bà)',
};

/** What people are counted in: `33 đồng chí`, `33 người`. */
export const counted: Readonly<Record<Family, string>> = {
  party: 'đồng chí',
  state: 'người',
};
