import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { textWidth } from '@shared/standards/standard';
import { standards } from '@shared/standards/standards';
import { useState } from 'react';
import { $isLyingAtCaret } from '../editor/breakExtension';
import { usePaperPart } from '../editor/paperStore';
import { Dialog, DialogForm } from '../ui/Dialog';
import { CountField } from './CountField';
import { INSERT_PAPER_TABLE_COMMAND } from './tableExtension';

const mostRows = 200;
const mostColumns = 20;

/** Asks for the size of a new table. */
export function InsertTableDialog({ onClose }: { readonly onClose: () => void }) {
  const [editor] = useLexicalComposerContext();
  const { page } = standards[usePaperPart('standard')];
  const [columns, setColumns] = useState(3);
  const [rows, setRows] = useState(3);
  const [error, setError] = useState<string | null>(null);
  const insert = () => {
    const width = textWidth(page, editor.getEditorState().read($isLyingAtCaret));
    const isIn = editor.dispatchCommand(INSERT_PAPER_TABLE_COMMAND, { rows, columns, width });
    if (!isIn) {
      setError('Hãy đặt con trỏ vào một đoạn văn ngoài bảng, rồi chèn lại.');
      return;
    }
    onClose();
    // The window gives the focus back to where it was first.
    setTimeout(() => editor.focus());
  };
  return (
    <Dialog title="Chèn bảng" onClose={onClose}>
      <DialogForm submitLabel="Chèn" error={error} onSubmit={insert} onCancel={onClose}>
        <div className="dialog-row">
          <CountField
            isFirst
            label="Số cột"
            value={columns}
            most={mostColumns}
            onChange={setColumns}
          />
          <CountField label="Số dòng" value={rows} most={mostRows} onChange={setRows} />
        </div>
      </DialogForm>
    </Dialog>
  );
}
