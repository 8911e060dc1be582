import { messageFor } from '@shared/messages';
import { useState } from 'react';
import { useDatabase } from '../db/DatabaseContext';
import { deleteDraft } from '../db/drafts';
import { Dialog, DialogForm } from '../ui/Dialog';
import type { PaperDialogProps } from './usePaperActions';

/** Asks before a paper is deleted for good. */
export function DeleteDialog({ row, perform, onClose }: PaperDialogProps) {
  const db = useDatabase();
  const [error, setError] = useState<string | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const submit = async () => {
    setIsBusy(true);
    const outcome = await perform(() => deleteDraft(db, row.id));
    setIsBusy(false);
    if (!outcome.ok) setError(messageFor(outcome.error));
  };
  return (
    <Dialog title="Xóa hẳn văn bản?" isAlert onClose={onClose}>
      <DialogForm
        submitLabel="Xóa hẳn"
        isDanger
        isBusy={isBusy}
        error={error}
        onSubmit={() => void submit()}
        onCancel={onClose}
      >
        <p>
          “{row.title}” và các bản cũ của nó sẽ bị xóa khỏi máy này, không lấy lại được.
          {row.issue && ` Số ${row.issue.number} vẫn tính là đã dùng.`}
        </p>
      </DialogForm>
    </Dialog>
  );
}
