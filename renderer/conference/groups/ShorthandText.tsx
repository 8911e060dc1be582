import { type Abbreviation, type Expansion, expansionAt } from '@shared/conference/abbreviations';
import { createContext, type KeyboardEvent, useContext, useRef } from 'react';
import { isComposing } from '../../ui/isComposing';
import { GrowingText } from '../fields/GrowingText';

/** The short forms that a blank expands; none where the user has not wished it. */
export const AbbreviationsContext = createContext<readonly Abbreviation[]>([]);

/**
 * A field of the log: a blank behind a short form writes it out, Backspace at once after it takes that
 * back. Letters and what an input method composes are never looked at.
 */
export function ShorthandText(props: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly placeholder: string;
}) {
  const abbreviations = useContext(AbbreviationsContext);
  const last = useRef<Expansion | null>(null);
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const before = last.current;
    last.current = null;
    if (isComposing(event.nativeEvent) || hasModifier(event)) return;
    const field = event.currentTarget;
    if (event.key === 'Backspace' && before !== null && isBehind(field, before)) {
      event.preventDefault();
      replace(field, before.from, `${before.short} `);
    }
    if (event.key !== ' ' || field.selectionStart !== field.selectionEnd) return;
    const expansion = expansionAt(field.value, field.selectionStart, abbreviations);
    if (expansion === null) return;
    event.preventDefault();
    replace(field, expansion.from, `${expansion.long} `);
    last.current = expansion;
  };
  return <GrowingText {...props} onKeyDown={onKeyDown} />;
}

function hasModifier(event: KeyboardEvent): boolean {
  return event.ctrlKey || event.altKey || event.metaKey;
}

function isBehind(field: HTMLTextAreaElement, { from, long }: Expansion): boolean {
  const end = from + long.length + 1;
  const isCaret = field.selectionStart === end && field.selectionEnd === end;
  return isCaret && field.value.slice(from, end) === `${long} `;
}

/** Through the browser's own editing, so that Ctrl+Z takes it back as a step of its own. */
function replace(field: HTMLTextAreaElement, from: number, words: string): void {
  field.setSelectionRange(from, field.selectionStart);
  // oxlint-disable-next-line typescript/no-deprecated -- nothing else keeps the field's own undo
  document.execCommand('insertText', false, words);
}
