import { exportDocx } from '@shared/docx/exportDocx';
import { standards } from '@shared/standards/standards';
import type { ExportAnswer, ExportRequest } from './docxMessage';

self.addEventListener('message', (event: MessageEvent<ExportRequest>) => {
  void answer(event.data);
});

/** Writing takes a tenth of a second for a hundred pages: outside the window nobody waits for it. */
async function answer({ draft, machine }: ExportRequest): Promise<void> {
  const result: ExportAnswer = await exportDocx(draft, standards[draft.standard], machine).catch(
    stopped,
  );
  self.postMessage(result, { transfer: result.ok ? [result.value] : [] });
}

/** A fault of the program in here must still bring the waiting window an answer. */
function stopped(): ExportAnswer {
  return { ok: false, error: { kind: 'exportStopped' } };
}
