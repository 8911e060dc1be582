import { messageFor } from '@shared/messages';
import { useId, useState } from 'react';
import { useDatabase } from '../db/DatabaseContext';
import { cancelDraft, reopenDraft } from '../db/lifecycle';
import { writeLastDoer } from '../db/settings';
import { Dialog, DialogForm } from '../ui/Dialog';
import { DoerField, useLastDoer } from './DoerField';
import type { PaperDialogProps } from './usePaperActions';
import { reasonWords } from './words';

/** Asks who opens the lock of a paper, or cancels it, and why. */
export function ReasonDialog({ row, action, perform, onClose }: PaperDialogProps) {
  const db = useDatabase();
  const reasonId = useId();
  const [reason, setReason] = useState('');
  const [doer, setDoer] = useLastDoer();
  const [error, setError] = useState<string | null>(null);
  const isReopen = action === 'reopen';
  const words = reasonWords[isReopen ? 'reopen' : 'cancel'];
  const submit = async () => {
    const step = isReopen ? reopenDraft : cancelDraft;
    await writeLastDoer(db, doer);
    const deed = { at: Date.now(), by: doer.trim() };
    const outcome = await perform(() => step(db, row.id, reason, deed));
    if (!outcome.ok) setError(messageFor(outcome.error));
  };
  return (
    <Dialog title={words.title} onClose={onClose}>
      <DialogForm
        submitLabel={words.title}
        isDanger={!isReopen}
        error={error}
        onSubmit={() => void submit()}
        onCancel={onClose}
      >
        <p>{words.text(row.issue?.number)}</p>
        <div className="field">
          <label htmlFor={reasonId}>Lý do</label>
          <textarea
            id={reasonId}
            rows={3}
            value={reason}
            maxLength={1000}
            autoFocus
            onChange={(event) => setReason(event.target.value)}
          />
        </div>
        <DoerField value={doer} onChange={setDoer} />
      </DialogForm>
    </Dialog>
  );
}
