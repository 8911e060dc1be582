import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import type { RecordContext } from '@shared/conference/recordContext';
import { factOf } from '@shared/draft/factOf';
import { itemFieldsOf } from '@shared/linking/itemFields';
import { recordFieldById } from '@shared/linking/recordFields';
import { $getSelection, $isRangeSelection, HISTORY_PUSH_TAG } from 'lexical';
import { useId, useMemo, useState } from 'react';
import { fieldLabelsOf } from '../editor/fieldsShown';
import { $createField } from '../editor/nodes/FieldNode';
import { $changePaperPart, $getPaperPart } from '../editor/paperState';
import { usePaperPart } from '../editor/paperStore';
import { Dialog, DialogForm } from '../ui/Dialog';
import { usePaperRecords } from './PaperRecords';
import { figureWords } from './words';

/** Asks which figure of the conference is to be quoted where the caret is. */
export function InsertFigureDialog({ onClose }: { readonly onClose: () => void }) {
  const [editor] = useLexicalComposerContext();
  const { context } = usePaperRecords();
  const id = useId();
  const figures = useMemo(() => (context === null ? [] : quotable(context)), [context]);
  const [chosen, setChosen] = useState('');
  const quoted = figures.find(({ field }) => field === chosen) ?? figures[0];
  const said = factOf(usePaperPart('facts'), quoted?.field ?? '');
  const insert = () => {
    if (quoted === undefined) return;
    const { field, value } = quoted;
    editor.update(
      () => {
        const selection = $getSelection();
        if (!$isRangeSelection(selection)) return;
        const own = factOf($getPaperPart('facts'), field);
        if (own === '') {
          $changePaperPart('facts', { [field]: value });
          $changePaperPart('sources', { [field]: value });
        }
        const chip = $createField(field).show(own || value, fieldLabelsOf(editor)(field));
        selection.insertNodes([chip.setFormat(selection.format)]);
      },
      { tag: HISTORY_PUSH_TAG },
    );
    onClose();
    setTimeout(() => editor.focus());
  };
  return (
    <Dialog title={figureWords.insert} onClose={onClose}>
      {quoted === undefined ? (
        <p className="dialog-form">{figureWords.noFigures}</p>
      ) : (
        <DialogForm
          submitLabel={figureWords.submit}
          error={null}
          onSubmit={insert}
          onCancel={onClose}
        >
          <div className="field">
            <label htmlFor={id}>{figureWords.part}</label>
            <select
              id={id}
              autoFocus
              value={quoted.field}
              onChange={(event) => setChosen(event.target.value)}
            >
              {figures.map(({ field, label, value }) => (
                <option key={field} value={field}>
                  {`${label}: ${value}`}
                </option>
              ))}
            </select>
            <p className="hint">
              {said === '' || said === quoted.value
                ? figureWords.follows
                : figureWords.typedOver(said)}
            </p>
          </div>
        </DialogForm>
      )}
    </Dialog>
  );
}

interface Quotable {
  readonly field: string;
  readonly label: string;
  readonly value: string;
}

function quotable(context: RecordContext): readonly Quotable[] {
  return itemFieldsOf(context).flatMap((field) => {
    const known = recordFieldById(field, context.conference);
    return known === null ? [] : [{ field, label: known.label, value: known.read(context) }];
  });
}
