import type { Draft } from '../draft/draft';
import { type MachineSecrecy, undeclaredMachine } from '../secrecy/machineSecrecy';
import type { Standard } from '../standards/standard';
import { bodyRules } from './bodyRules';
import { citationRules } from './citationRules';
import type { Findings } from './finding';
import { copyRules, headerRules } from './headerRules';
import { meetingRules } from './meetingRules';
import { signRules } from './signRules';
import { statementRules } from './statementRules';
import { tableRules } from './tableRules';
import { wordingRules } from './wordingRules';

/** One check of a draft against its standard, on the machine where it is written. */
export type CheckRule = (draft: Draft, standard: Standard, machine: MachineSecrecy) => Findings;

const rules: readonly CheckRule[] = [
  ...headerRules,
  ...wordingRules,
  ...signRules,
  ...bodyRules,
  ...citationRules,
  ...meetingRules,
  ...statementRules,
  ...tableRules,
];

/** Everything in a draft that its standard or a careful reader would remark on. */
export function check(
  draft: Draft,
  standard: Standard,
  machine: MachineSecrecy = undeclaredMachine,
): Findings {
  // What a copy repeats was issued: only its own head and foot can still be mended.
  const own = draft.original === null ? rules : [...copyRules, ...signRules];
  return own.flatMap((rule) => rule(draft, standard, machine));
}
