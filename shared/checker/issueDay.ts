import { paperDateParts } from '../draft/paperDate';
import type { Standard } from '../standards/standard';
import type { Findings } from './finding';

/** A finished paper that bears a day which is still to come; both days are `YYYY-MM-DD`. */
export function checkIssueDay(date: string, today: string, { writing }: Standard): Findings {
  // Written so, the later day is also the later text.
  if (paperDateParts(date) === null || date <= today) return [];
  const place = { kind: 'header', field: 'date' } as const;
  const { rule } = writing.issueDay;
  return [{ kind: 'dateInFuture', severity: 'warning', rule, place }];
}
