import type { Family } from '../draft/kinds';
import { paperDateParts } from '../draft/paperDate';
import type { RuleId } from '../standards/standard';
import type { Findings } from './finding';

const dayRules: Readonly<Record<Family, RuleId>> = { party: 'P-DATE-1', state: 'S-DATE-8' };

/** A finished paper that bears a day which is still to come; both days are `YYYY-MM-DD`. */
export function checkIssueDay(date: string, today: string, family: Family): Findings {
  // Written so, the later day is also the later text.
  if (paperDateParts(date) === null || date <= today) return [];
  const place = { kind: 'header', field: 'date' } as const;
  return [{ kind: 'dateInFuture', severity: 'warning', rule: dayRules[family], place }];
}
