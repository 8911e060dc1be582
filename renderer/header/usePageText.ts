import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import type { Facts } from '@shared/draft/draft';
import { factOf } from '@shared/draft/factOf';
import { fillFieldText, retypeFieldText, splitFieldText } from '@shared/draft/fieldText';
import type { LexicalEditor } from 'lexical';
import { $refreshFields, fieldLabelsOf } from '../editor/fieldsShown';
import { $changePaperPart } from '../editor/paperState';
import { changePaper, usePaperPart } from '../editor/paperStore';

/** How a text that may hold blanks is shown in its field. */
export interface ShownText {
  readonly value: string;
  /** What of the value stands for facts that are not known, in order. */
  readonly blanks: readonly string[];
  /** Stands in the field of a text that is one unfilled blank and nothing else. */
  readonly blankPlaceholder?: string;
}

/** A text of the page with its blanks filled, and what typing into it does. */
export interface PageText extends ShownText {
  readonly onType: (text: string) => void;
}

/** A text that may hold blanks: shown filled in, and typed back in `$retype`. */
export function usePageText(
  place: string,
  stored: string,
  $store: (text: string) => void,
): PageText {
  const [editor] = useLexicalComposerContext();
  const facts = usePaperPart('facts');
  const blank = blankWords(editor);
  return {
    ...shownText(stored, facts, blank),
    onType: (typed) =>
      changePaper(editor, place, () => $retype({ stored, typed, facts, blank }, $store)),
  };
}

/** The text as its field shows it. */
export function shownText(
  stored: string,
  facts: Facts,
  blank: (field: string) => string,
): ShownText {
  const sole = soleField(stored);
  if (sole !== null) {
    const value = factOf(facts, sole);
    const shown = blank(sole);
    return value === ''
      ? { value, blanks: [shown], blankPlaceholder: shown }
      : { value, blanks: [] };
  }
  const blanks = splitFieldText(stored).flatMap((part) =>
    part.kind === 'field' && factOf(facts, part.field) === '' ? [blank(part.field)] : [],
  );
  return { value: fillFieldText(stored, facts, blank), blanks };
}

/**
 * Stores what was typed in such a way that untouched blanks stay blanks. Where a field of the paper
 * is the whole text, it is the field that is filled in: the body names the same place or person.
 */
export function $retype(
  change: {
    readonly stored: string;
    readonly typed: string;
    readonly facts: Facts;
    readonly blank: (field: string) => string;
  },
  $store: (text: string) => void,
): void {
  const { stored, typed, facts, blank } = change;
  const sole = soleField(stored);
  if (sole === null) {
    $store(retypeFieldText(stored, typed, (field) => factOf(facts, field) || blank(field)));
  } else {
    $changePaperPart('facts', { [sole]: typed });
    $refreshFields();
  }
}

/** What a blank shows while its fact is not known: the field's label in brackets, as in the body. */
export function blankWords(editor: LexicalEditor): (field: string) => string {
  const label = fieldLabelsOf(editor);
  return (field) => `[${label(field)}]`;
}

function soleField(stored: string): string | null {
  const [part, ...more] = splitFieldText(stored);
  return part?.kind === 'field' && more.length === 0 ? part.field : null;
}
