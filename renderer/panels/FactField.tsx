import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { factOf } from '@shared/draft/factOf';
import { followYear } from '@shared/templates/followYear';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { $refreshFields, $templateOfPaper, fieldLabelsOf } from '../editor/fieldsShown';
import { $changePaperPart, $getPaperPart } from '../editor/paperState';
import { changePaper, usePaperPart } from '../editor/paperStore';
import { FieldSource } from '../linking/FieldSource';
import { isComposing } from '../ui/isComposing';
import { hideField, showField } from './showField';

/** The value of one field. The element keeps what is typed by itself, as on the page. */
export function FactField({
  field,
  isLocked,
}: {
  readonly field: string;
  readonly isLocked: boolean;
}) {
  const [editor] = useLexicalComposerContext();
  const value = factOf(usePaperPart('facts'), field);
  const input = useRef<HTMLTextAreaElement>(null);
  const before = useRef(value);
  useLayoutEffect(() => {
    if (input.current !== null && input.current.value !== value) input.current.value = value;
  }, [value]);
  // A panel that is closed takes its fields away without a word.
  useEffect(() => hideField, []);
  return (
    <div>
      <label className={`panel-field ${value === '' ? 'panel-field-blank' : ''}`}>
        <span>{fieldLabelsOf(editor)(field)}</span>
        <textarea
          ref={input}
          rows={value.length > 34 ? 3 : 1}
          lang="vi"
          spellCheck={false}
          data-place={`facts.${field}`}
          readOnly={isLocked}
          onInput={(event) => {
            const typed = event.currentTarget.value.replace(/\r?\n/g, ' ');
            changePaper(editor, `facts.${field}`, () => $setFact(field, typed));
          }}
          onFocus={() => {
            before.current = value;
            showField(editor, field);
          }}
          onBlur={() => {
            hideField();
            if (before.current === value) return;
            changePaper(editor, `facts.${field}`, () => $followYear(field, before.current));
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || isComposing(event.nativeEvent)) return;
            // A value is one line: Enter goes on to the next field.
            event.preventDefault();
            fieldBehind(event.currentTarget)?.focus();
          }}
        />
      </label>
      <FieldSource field={field} isLocked={isLocked} />
    </div>
  );
}

function fieldBehind(field: HTMLTextAreaElement): HTMLTextAreaElement | undefined {
  const all = field.closest('section')?.querySelectorAll('textarea') ?? [];
  const fields = [...all];
  return fields[fields.indexOf(field) + 1];
}

/** A year that was changed takes along what the paper computed from it. */
function $followYear(field: string, before: string): void {
  const template = $templateOfPaper();
  if (template === null) return;
  const following = followYear(template, $getPaperPart('facts'), { field, before });
  if (Object.keys(following).length === 0) return;
  $changePaperPart('facts', following);
  $refreshFields();
}

function $setFact(field: string, value: string): void {
  $changePaperPart('facts', { [field]: value });
  $refreshFields();
}
