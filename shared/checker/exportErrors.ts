import type { Draft } from '../draft/draft';
import { type MachineSecrecy, undeclaredMachine } from '../secrecy/machineSecrecy';
import type { Standard } from '../standards/standard';
import { check } from './check';
import type { Findings } from './finding';

/**
 * What is worth a question before a paper is exported: its errors alone. A paper whose secrecy mark
 * this machine does not take is not asked about: the export refuses it whatever the answer.
 */
export function exportErrors(
  draft: Draft,
  standard: Standard,
  machine: MachineSecrecy = undeclaredMachine,
): Findings {
  const errors = check(draft, standard, machine).filter(({ severity }) => severity === 'error');
  return errors.some(({ kind }) => kind === 'secrecyMark') ? [] : errors;
}
