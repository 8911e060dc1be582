import { exportDocx } from '@shared/docx/exportDocx';
import type { Draft } from '@shared/draft/draft';
import { standards } from '@shared/standards/standards';
import { type ReadDocument, readDocx } from '../../../build/cli/proof/docx/readDocx';

/** The bytes of a draft's Word file. */
export async function exportedBytes(draft: Draft): Promise<ArrayBuffer> {
  const exported = await exportDocx(draft, standards[draft.standard]);
  if (!exported.ok) throw new Error(exported.error.kind);
  return exported.value;
}

/** A draft's Word file, read back. */
export async function exported(draft: Draft): Promise<ReadDocument> {
  return readDocx(await exportedBytes(draft));
}
