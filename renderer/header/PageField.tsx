import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { REDO_COMMAND, UNDO_COMMAND } from 'lexical';
import {
  type InputEvent,
  type KeyboardEvent,
  type ReactNode,
  useLayoutEffect,
  useRef,
} from 'react';
import { isComposing } from '../ui/isComposing';
import { focusNextField } from './focusFields';
import './pageField.css';

/** A key in a field, with the field itself. Returning true means that it was dealt with. */
export type FieldKeyHandler = (event: KeyboardEvent<HTMLTextAreaElement>) => boolean;

/**
 * A text of the page that is edited where it stands. A hidden twin gives it the size of its text;
 * the element keeps what is typed by itself, so that no typing tool is ever interrupted.
 */
export function PageField(props: {
  /** Names the field in the history and for the focus; unique on the page. */
  readonly place: string;
  readonly label: string;
  readonly value: string;
  /** What of the value stands for facts that are not known, in order. */
  readonly blanks?: readonly string[];
  readonly placeholder: string;
  /** Stands instead while the field is a blank of the paper that is not filled in yet. */
  readonly blankPlaceholder?: string;
  readonly className?: string;
  readonly isInline?: boolean;
  readonly isMultiline?: boolean;
  readonly isLocked: boolean;
  readonly inputMode?: 'numeric';
  /** Words of the form in front of the text. */
  readonly prefix?: string;
  readonly suffix?: ReactNode;
  /** What of a typed text counts; the rest is taken out of the element at once. */
  readonly clean?: (text: string) => string;
  readonly onType: (text: string) => void;
  readonly onKey?: FieldKeyHandler;
  readonly onRest?: () => void;
}) {
  const [editor] = useLexicalComposerContext();
  const field = useRef<HTMLTextAreaElement>(null);
  const { value, blanks = [], prefix = '', isMultiline = false, onType } = props;
  const placeholder = props.blankPlaceholder ?? props.placeholder;
  useLayoutEffect(() => {
    if (field.current !== null) indentBy(field.current, prefix);
  }, [prefix]);
  useLayoutEffect(() => {
    if (field.current !== null && field.current.value !== value) field.current.value = value;
  }, [value]);

  const onInput = (event: InputEvent<HTMLTextAreaElement>) => {
    const typed = event.currentTarget.value;
    const line = isMultiline ? typed : typed.replace(/\r?\n/g, ' ');
    const clean = props.clean?.(line) ?? line;
    if (props.clean !== undefined && clean !== typed) event.currentTarget.value = clean;
    onType(clean);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (isComposing(event.nativeEvent) || props.onKey?.(event) === true) return;
    const history = historyOf(event);
    if (history !== null) {
      event.preventDefault();
      editor.dispatchCommand(history === 'undo' ? UNDO_COMMAND : REDO_COMMAND);
    } else if (event.key === 'Enter' && !isMultiline) {
      event.preventDefault();
      focusNextField(event.currentTarget, editor);
    }
  };
  return (
    <span className={classOf(props)}>
      <span className="page-field-twin" aria-hidden="true">
        {props.prefix && <span className="page-field-prefix">{props.prefix}</span>}
        <span className="page-field-size">
          {withBlanks(twinText(value || placeholder), blanks)}
        </span>
        {value !== '' && props.suffix}
      </span>
      <textarea
        ref={field}
        rows={1}
        cols={1}
        lang="vi"
        spellCheck={false}
        aria-label={props.label}
        data-place={props.place}
        placeholder={placeholder}
        readOnly={props.isLocked}
        inputMode={props.inputMode}
        onInput={onInput}
        onKeyDown={onKeyDown}
        onBlur={props.onRest}
      />
    </span>
  );
}

function classOf(props: {
  readonly className?: string;
  readonly isInline?: boolean;
  readonly blankPlaceholder?: string;
}): string {
  const isBlank = props.blankPlaceholder !== undefined;
  return [
    'page-field',
    props.isInline ? 'page-field-inline' : '',
    isBlank ? 'page-field-blank' : '',
    props.className ?? '',
  ].join(' ');
}

/** The twin shows through the element: so a blank in the middle of a text looks as in the body. */
function withBlanks(text: string, blanks: readonly string[]): ReactNode {
  const pieces: ReactNode[] = [];
  let end = 0;
  for (const blank of blanks) {
    const start = text.indexOf(blank, end);
    if (start < 0) continue;
    pieces.push(text.slice(end, start), <mark key={start}>{blank}</mark>);
    end = start + blank.length;
  }
  return [...pieces, text.slice(end)];
}

/** A line break at the end needs something after it to have a height. */
function twinText(text: string): string {
  return text.endsWith('\n') ? `${text} ` : text;
}

/** Makes room in the first line; in ems, so that it holds at every zoom. */
function indentBy(field: HTMLTextAreaElement, prefix: string): void {
  const brush = document.createElement('canvas').getContext('2d');
  if (prefix === '' || brush === null) return;
  const { fontStyle, fontWeight, fontFamily } = getComputedStyle(field);
  brush.font = `${fontStyle} ${fontWeight} 100px ${fontFamily}`;
  field.style.setProperty('--prefix-width', `${brush.measureText(prefix).width / 100}em`);
}

function historyOf(event: KeyboardEvent): 'undo' | 'redo' | null {
  if (!event.ctrlKey || event.altKey) return null;
  const key = event.key.toLowerCase();
  if (key === 'y' || (key === 'z' && event.shiftKey)) return 'redo';
  return key === 'z' ? 'undo' : null;
}
