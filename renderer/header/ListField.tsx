import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { factOf } from '@shared/draft/factOf';
import { retypeFieldText } from '@shared/draft/fieldText';
import type { KeyboardEvent } from 'react';
import { changePaper, usePaperPart } from '../editor/paperStore';
import { focusNextField, focusPlace } from './focusFields';
import { joinRow, type ListChange, splitRow, spreadRow } from './listRows';
import { PageField } from './PageField';
import { $retype, blankWords, shownText } from './usePageText';

/** What a list shows around its names. */
export interface ListMarks {
  readonly separator: string;
  readonly end: string;
  /** Whether a single name bears dash and full stop too. */
  readonly marksSingle: boolean;
  /** Whether a dash stands before each name. */
  readonly hasDash?: boolean;
}

/**
 * Names one a line. Dash and punctuation are the standard's: they are shown and never typed.
 * Enter begins the next name, Backspace before the first letter joins with the one above.
 */
export function ListField(props: {
  readonly place: string;
  readonly label: string;
  readonly placeholder: string;
  readonly names: readonly string[];
  readonly className: string;
  /** Null for a list without dashes and punctuation. */
  readonly marks: ListMarks | null;
  readonly isLocked: boolean;
  readonly $store: (names: readonly string[]) => void;
}) {
  const [editor] = useLexicalComposerContext();
  const facts = usePaperPart('facts');
  const blank = blankWords(editor);
  const rows = props.names.length === 0 ? [''] : props.names;
  const marks = props.marks?.marksSingle || rows.length > 1 ? props.marks : null;
  const retype = (stored: string, text: string) =>
    retypeFieldText(stored, text, (field) => factOf(facts, field) || blank(field));
  const placeOf = (index: number) => `${props.place}.${index}`;
  const change = ({ names, focus }: ListChange) => {
    changePaper(editor, props.place, () => props.$store(names));
    // The rows are drawn anew first.
    queueMicrotask(() => focusPlace(placeOf(focus)));
  };
  const onType = (index: number, text: string) => {
    if (text.includes('\n')) return change(spreadRow(rows, index, text));
    const row = { stored: rows[index] ?? '', typed: text, facts, blank };
    return changePaper(editor, placeOf(index), () =>
      $retype(row, (name) => props.$store(rows.with(index, name))),
    );
  };
  const actions = {
    leave: (_index: number, field: HTMLTextAreaElement) => focusNextField(field, editor),
    split: (index: number, field: HTMLTextAreaElement) => {
      const [head, tail] = cutAtCaret(field);
      change(splitRow(rows, index, retype(rows[index] ?? '', head), tail));
    },
    join: (index: number) => change(joinRow(rows, index)),
    up: (index: number) => focusPlace(placeOf(index - 1)),
    down: (index: number) => focusPlace(placeOf(index + 1)),
  };
  const onKey = (index: number, event: KeyboardEvent<HTMLTextAreaElement>) => {
    const action = rowAction(event, index, rows.length);
    if (action === null) return false;
    event.preventDefault();
    actions[action](index, event.currentTarget);
    return true;
  };
  return rows.map((name, index) => (
    <div
      key={index}
      className={`list-row ${marks?.hasDash === false || !marks ? '' : 'list-row-marked'} ${props.className}`}
    >
      <PageField
        place={placeOf(index)}
        label={rows.length > 1 ? `${props.label} ${index + 1}` : props.label}
        placeholder={props.placeholder}
        {...shownText(name, facts, blank)}
        isLocked={props.isLocked}
        isMultiline
        suffix={marks && <ListMark marks={marks} isLast={index === rows.length - 1} />}
        onType={(text) => onType(index, text)}
        onKey={(event) => onKey(index, event)}
      />
    </div>
  ));
}

function ListMark({ marks, isLast }: { readonly marks: ListMarks; readonly isLast: boolean }) {
  return <span className="page-field-mark">{isLast ? marks.end : marks.separator}</span>;
}

type RowAction = 'split' | 'join' | 'up' | 'down' | 'leave';

function rowAction(
  event: KeyboardEvent<HTMLTextAreaElement>,
  index: number,
  count: number,
): RowAction | null {
  const { value, selectionStart, selectionEnd } = event.currentTarget;
  const isLast = index === count - 1;
  if (event.key === 'Enter') return value === '' && isLast ? 'leave' : 'split';
  if (event.key === 'ArrowUp') return index > 0 ? 'up' : null;
  if (event.key === 'ArrowDown') return isLast ? null : 'down';
  const isAtStart = selectionStart === 0 && selectionEnd === 0;
  return event.key === 'Backspace' && isAtStart && index > 0 ? 'join' : null;
}

function cutAtCaret(field: HTMLTextAreaElement): readonly [string, string] {
  return [field.value.slice(0, field.selectionStart), field.value.slice(field.selectionEnd)];
}
