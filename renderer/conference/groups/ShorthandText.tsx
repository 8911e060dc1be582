import {
  type Abbreviation,
  type Expansion,
  expansionAt,
  wordEnd,
} from '@shared/conference/abbreviations';
import { createContext, type KeyboardEvent, useContext, useRef } from 'react';
import { isComposing } from '../../ui/isComposing';
import { GrowingText } from '../fields/GrowingText';

/** The short forms that the end of a word expands; none where the user has not wished it. */
export const AbbreviationsContext = createContext<readonly Abbreviation[]>([]);

/**
 * A field of the log: a blank, a mark or a new line behind a short form writes it out, Backspace at once after it takes that
 * back. Letters and what an input method composes are never looked at.
 */
export function ShorthandText(props: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly placeholder: string;
}) {
  const abbreviations = useContext(AbbreviationsContext);
  const last = useRef<Written | null>(null);
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const before = last.current;
    last.current = null;
    if (isComposing(event.nativeEvent) || hasModifier(event)) return;
    const field = event.currentTarget;
    if (event.key === 'Backspace' && before !== null && isBehind(field, before)) {
      event.preventDefault();
      replace(field, before.from, before.short + before.end);
    }
    const end = wordEnd(event.key);
    if (end === null || field.selectionStart !== field.selectionEnd) return;
    const expansion = expansionAt(field.value, field.selectionStart, abbreviations);
    if (expansion === null) return;
    event.preventDefault();
    replace(field, expansion.from, expansion.long + end);
    last.current = { ...expansion, end };
  };
  return <GrowingText {...props} onKeyDown={onKeyDown} />;
}

/** What was written out, and the end of the word behind it. */
interface Written extends Expansion {
  readonly end: string;
}

function hasModifier(event: KeyboardEvent): boolean {
  return event.ctrlKey || event.altKey || event.metaKey;
}

function isBehind(field: HTMLTextAreaElement, { from, long, end }: Written): boolean {
  const behind = from + long.length + end.length;
  const isCaret = field.selectionStart === behind && field.selectionEnd === behind;
  return isCaret && field.value.slice(from, behind) === long + end;
}

/** Through the browser's own editing, so that Ctrl+Z takes it back as a step of its own. */
function replace(field: HTMLTextAreaElement, from: number, words: string): void {
  field.setSelectionRange(from, field.selectionStart);
  // oxlint-disable-next-line typescript/no-deprecated -- nothing else keeps the field's own undo
  document.execCommand('insertText', false, words);
}
