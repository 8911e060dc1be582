import { exportDocx } from '@shared/docx/exportDocx';
import { exportMerged } from '@shared/docx/exportMerged';
import { standards } from '@shared/standards/standards';
import type { ExportAnswer, ExportRequest } from './docxMessage';

self.addEventListener('message', (event: MessageEvent<ExportRequest>) => {
  void answer(event.data);
});

/** Writing takes a tenth of a second for a hundred pages: outside the window nobody waits for it. */
async function answer({ drafts, machine }: ExportRequest): Promise<void> {
  const [draft] = drafts;
  const writing =
    draft !== undefined && drafts.length === 1
      ? exportDocx(draft, standards[draft.standard], machine)
      : exportMerged(drafts, machine);
  const result: ExportAnswer = await writing.catch(stopped);
  self.postMessage(result, { transfer: result.ok ? [result.value] : [] });
}

/** A fault of the program in here must still bring the waiting window an answer. */
function stopped(): ExportAnswer {
  return { ok: false, error: { kind: 'exportStopped' } };
}
