import { messageFor } from '@shared/messages';
import { useId, useState } from 'react';
import { useDatabase } from '../db/DatabaseContext';
import { renameDraft } from '../db/drafts';
import { Dialog, DialogForm } from '../ui/Dialog';
import type { PaperDialogProps } from './usePaperActions';

/** Asks for a name of the user's own. */
export function RenameDialog({ row, perform, onClose }: PaperDialogProps) {
  const db = useDatabase();
  const inputId = useId();
  const [name, setName] = useState(row.title);
  const [error, setError] = useState<string | null>(null);
  const submit = async () => {
    const outcome = await perform(() => renameDraft(db, row.id, name));
    if (!outcome.ok) setError(messageFor(outcome.error));
  };
  return (
    <Dialog title="Đổi tên văn bản" onClose={onClose}>
      <DialogForm
        submitLabel="Đổi tên"
        error={error}
        onSubmit={() => void submit()}
        onCancel={onClose}
      >
        <div className="field">
          <label htmlFor={inputId}>Tên trong danh sách</label>
          <input
            id={inputId}
            value={name}
            maxLength={300}
            autoFocus
            onFocus={(event) => event.target.select()}
            onChange={(event) => setName(event.target.value)}
          />
          <p className="hint">Để trống thì tên đi theo trích yếu. Trích yếu không thay đổi.</p>
        </div>
      </DialogForm>
    </Dialog>
  );
}
