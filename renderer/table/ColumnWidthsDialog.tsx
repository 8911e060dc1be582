import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useId, useState } from 'react';
import { Dialog, DialogForm } from '../ui/Dialog';
import { SET_COLUMNS_COMMAND } from './tableExtension';
import { $tableFocus } from './tableGridNodes';
import './table.css';

const leastWidth = 5;

/** Asks for the widths of the columns, in millimetres. */
export function ColumnWidthsDialog({ onClose }: { readonly onClose: () => void }) {
  const [editor] = useLexicalComposerContext();
  const id = useId();
  const [texts, setTexts] = useState(() =>
    editor
      .getEditorState()
      .read(() => $tableFocus()?.table.getColWidths() ?? [], { editor })
      .map((width) => width.toLocaleString('vi-VN', { maximumFractionDigits: 1 })),
  );
  const widths = texts.map((text) => Number(text.replace(',', '.')));
  const isWrong = widths.some((width) => !(width >= leastWidth));
  const sum = widths.reduce((total, width) => total + width, 0);
  const apply = () => {
    if (isWrong) return;
    editor.dispatchCommand(SET_COLUMNS_COMMAND, widths);
    onClose();
    setTimeout(() => editor.focus());
  };
  return (
    <Dialog title="Độ rộng cột" onClose={onClose}>
      <DialogForm
        submitLabel="Áp dụng"
        error={isWrong ? `Mỗi cột phải rộng ít nhất ${leastWidth} mm.` : null}
        onSubmit={apply}
        onCancel={onClose}
      >
        <div className="column-widths">
          {texts.map((text, index) => (
            <div className="field" key={index}>
              <label htmlFor={`${id}-${index}`}>Cột {index + 1} (mm)</label>
              <input
                id={`${id}-${index}`}
                autoFocus={index === 0}
                type="text"
                inputMode="decimal"
                value={text}
                onFocus={(event) => event.target.select()}
                onChange={(event) => setTexts(texts.with(index, event.target.value))}
              />
            </div>
          ))}
        </div>
        {!isWrong && (
          <p>Cả bảng rộng {sum.toLocaleString('vi-VN', { maximumFractionDigits: 1 })} mm.</p>
        )}
      </DialogForm>
    </Dialog>
  );
}
