import type { MainApi } from '@shared/ipc';
import type { MachineSecrecy } from '@shared/secrecy/machineSecrecy';
import { askMain } from '../mainApi';

/**
 * Asks main, which has read the declaration at its start; a browser has none and is never declared. Where
 * the asking itself fails, nothing is known of a declaration, so nothing is said of one.
 */
export async function askMachine(api: MainApi | null): Promise<MachineSecrecy> {
  if (api === null) return { kind: 'machineBrowser' };
  const asked = await askMain(api, 'machine:secrecy', undefined);
  return asked.ok ? asked.value : { kind: 'machineUnasked', cause: asked.error.cause };
}
