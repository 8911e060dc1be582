import type { StandardId } from '../draft/draft';
import type { Family } from '../draft/kinds';
import { paperDateParts } from '../draft/paperDate';
import { hd05 } from './hd05';
import { hd36 } from './hd36';
import { nd30 } from './nd30';
import { ruled } from './ruleTables';
import type { Standard } from './standard';

/** Every form the program knows, by id. */
export const standards: Readonly<Record<StandardId, Standard>> = {
  'HD05-2026': hd05,
  'HD36-2018': hd36,
  ND30: nd30,
};

/** Which form a paper has by its date: the guide of 2026 holds for papers from its own date on. */
export const standardByDate = ruled('P-LAW-8', { guideOf2026From: '2026-05-27' });

/**
 * The standard that a new paper gets (P-LAW-8).
 * @param date `YYYY-MM-DD` or `YYYY-MM`; where it is blank, pass today's.
 */
export function defaultStandard(family: Family, date: string): StandardId {
  if (family === 'state') return 'ND30';
  const parts = paperDateParts(date);
  if (parts === null) return 'HD05-2026';
  // A month with a blank day counts as its last day: the paper will be issued in the month to come.
  const day = parts.day === null ? `${date}-31` : date;
  return day >= standardByDate.default.guideOf2026From ? 'HD05-2026' : 'HD36-2018';
}
