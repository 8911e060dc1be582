import type { Draft } from '@shared/draft/draft';
import type { MachineSecrecy } from '@shared/secrecy/machineSecrecy';
import {
  type SecrecyRefusal,
  secrecyRefusal,
  writingRefusal,
} from '@shared/secrecy/secrecyRefusal';
import type { Database } from '../db/database';
import { loadDraft } from '../db/loadDraft';
import type { PaperActionId } from './paperActions';

type Refusal = (draft: Draft, machine: MachineSecrecy) => SecrecyRefusal | null;

/** The steps that would make another paper with the mark, write in it, or send it out. */
const refusals: Readonly<Partial<Record<PaperActionId, Refusal>>> = {
  duplicate: writingRefusal,
  reopen: writingRefusal,
  submit: secrecyRefusal,
  issue: secrecyRefusal,
  'sao-y': secrecyRefusal,
  'sao-luc': secrecyRefusal,
  'trich-sao': secrecyRefusal,
};

/** Whether a step must look at the paper first: only where marks are not taken. */
export function asksSecrecy(action: PaperActionId, machine: MachineSecrecy): boolean {
  return machine.kind !== 'declared' && refusals[action] !== undefined;
}

/** Why a step is not done with a paper on this machine; null when it is. */
export async function refusalToAct(
  db: Database,
  machine: MachineSecrecy,
  action: PaperActionId,
  id: string,
): Promise<SecrecyRefusal | null> {
  const loaded = await loadDraft(db, id);
  // What cannot be read is told of by the step itself.
  return loaded.ok ? (refusals[action]?.(loaded.value.record.draft, machine) ?? null) : null;
}
