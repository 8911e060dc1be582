import { Document, Packer } from 'docx';
import type { Draft } from '../draft/draft';
import { err, ok, type Result } from '../result';
import { type MachineSecrecy, undeclaredMachine } from '../secrecy/machineSecrecy';
import { secrecyRefusal } from '../secrecy/secrecyRefusal';
import type { Standard } from '../standards/standard';
import { canonicalZip } from './canonicalZip';
import { coreProperties } from './coreProperties';
import type { ExportError } from './exportError';
import { mirroredSettings } from './mirroredSettings';
import { paperDocument } from './paperDocument';

/** The Word file of a paper in the form of a standard: the same draft gives the same bytes. */
export async function exportDocx(
  draft: Draft,
  standard: Standard,
  machine: MachineSecrecy = undeclaredMachine,
): Promise<Result<ArrayBuffer, ExportError>> {
  const refusal = secrecyRefusal(draft, machine);
  if (refusal !== null) return err(refusal);
  const paper = paperDocument(draft, standard, 'counted');
  if (!paper.ok) return paper;
  const { form, options } = paper.value;
  const parts = [coreProperties(form), ...mirroredSettings(form)];
  const packed = await Packer.toArrayBuffer(new Document(options), undefined, parts);
  return ok(canonicalZip(packed));
}
