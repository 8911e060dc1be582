import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { usedFields } from '@shared/draft/unfilledFields';
import { knownFields } from '@shared/templates/knownFields';
import { $getSelection, $isRangeSelection, HISTORY_PUSH_TAG } from 'lexical';
import { useId, useState } from 'react';
import { Dialog, DialogForm } from '../ui/Dialog';
import { $shownFields, fieldLabelsOf } from './fieldsShown';
import { $createField } from './nodes/FieldNode';
import { usePaperPart } from './paperStore';
import { useSettledDraft } from './settledDraft';

/** Asks which field is to stand where the caret is. */
export function InsertFieldDialog({ onClose }: { readonly onClose: () => void }) {
  const [editor] = useLexicalComposerContext();
  const label = fieldLabelsOf(editor);
  const facts = usePaperPart('facts');
  const used = usedFields(useSettledDraft()).map(({ field }) => field);
  const fields = [...new Set([...used, ...Object.keys(facts), ...Object.keys(knownFields)])];
  const id = useId();
  const [chosen, setChosen] = useState(fields[0] ?? '');
  const insert = () => {
    editor.update(
      () => {
        const selection = $getSelection();
        if (!$isRangeSelection(selection)) return;
        const shown = $shownFields();
        const chip = $createField(chosen).show(shown.value(chosen), shown.label(chosen));
        selection.insertNodes([chip.setFormat(selection.format)]);
      },
      { tag: HISTORY_PUSH_TAG },
    );
    onClose();
    setTimeout(() => editor.focus());
  };
  return (
    <Dialog title="Chèn chỗ cần điền" onClose={onClose}>
      <DialogForm submitLabel="Chèn" error={null} onSubmit={insert} onCancel={onClose}>
        <div className="field">
          <label htmlFor={id}>Nội dung sẽ điền</label>
          <select
            id={id}
            autoFocus
            value={chosen}
            onChange={(event) => setChosen(event.target.value)}
          >
            {fields.map((field) => (
              <option key={field} value={field}>
                {label(field)}
              </option>
            ))}
          </select>
          <p className="hint">Giá trị điền ở bảng “Thông tin”, hiện ở mọi chỗ cùng tên.</p>
        </div>
      </DialogForm>
    </Dialog>
  );
}
