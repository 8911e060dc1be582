import type { Draft } from '../draft/draft';
import type { MachineSecrecy, NotDeclared } from './machineSecrecy';
import { chosenSecrecy, secrecyMark } from './secrecyMark';

/** A paper with a state-secret mark on a machine that is not declared for such papers. */
export interface SecrecyRefusal {
  readonly kind: 'secretRefused';
  readonly mark: string;
  readonly why: NotDeclared;
}

/** Why a paper may not leave this machine as a file, a page or a copy; null when it may. */
export function secrecyRefusal(draft: Draft, machine: MachineSecrecy): SecrecyRefusal | null {
  return refusalOf(secrecyMark(draft), machine);
}

/**
 * Why a paper may only be read on this machine; null when it may be written. A mark that was typed
 * as a line does not lock the paper, since that line must be open to be taken out.
 */
export function writingRefusal(
  draft: Pick<Draft, 'marks' | 'original'>,
  machine: MachineSecrecy,
): SecrecyRefusal | null {
  return refusalOf(chosenSecrecy(draft), machine);
}

function refusalOf(mark: string, machine: MachineSecrecy): SecrecyRefusal | null {
  if (mark === '' || machine.kind === 'declared') return null;
  return { kind: 'secretRefused', mark, why: machine };
}
