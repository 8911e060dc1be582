import { Document, Packer } from 'docx';
import { secrecyMark } from '../checker/secrecyMark';
import type { Draft } from '../draft/draft';
import { err, ok, type Result } from '../result';
import type { Standard } from '../standards/standard';
import { canonicalZip } from './canonicalZip';
import { coreProperties } from './coreProperties';
import type { ExportError } from './exportError';
import { mirroredSettings } from './mirroredSettings';
import { paperDocument } from './paperDocument';

/** What the machine lets be done with papers. */
export interface ExportRights {
  /** An administrator has declared the machine approved for state secrets; no machine is by itself. */
  readonly maySecrets: boolean;
}

/** The Word file of a paper in the form of a standard: the same draft gives the same bytes. */
export async function exportDocx(
  draft: Draft,
  standard: Standard,
  { maySecrets }: ExportRights = { maySecrets: false },
): Promise<Result<ArrayBuffer, ExportError>> {
  const mark = secrecyMark(draft);
  if (mark !== '' && !maySecrets) return err({ kind: 'exportSecret', mark });
  const paper = paperDocument(draft, standard, 'counted');
  if (!paper.ok) return paper;
  const { form, options } = paper.value;
  const parts = [coreProperties(form), ...mirroredSettings(form)];
  const packed = await Packer.toArrayBuffer(new Document(options), undefined, parts);
  return ok(canonicalZip(packed));
}
