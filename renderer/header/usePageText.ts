import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import type { Facts } from '@shared/draft/draft';
import { fillFieldText, retypeFieldText } from '@shared/draft/fieldText';
import { changePaper, usePaperPart } from '../editor/paperStore';

/** A text of the page with its blanks filled, and what typing into it does. */
export interface PageText {
  readonly value: string;
  readonly onType: (text: string) => void;
}

/**
 * A text that may hold blanks: shown filled in, and typed back in such a way that untouched
 * blanks stay blanks.
 */
export function usePageText(
  place: string,
  stored: string,
  $store: (text: string) => void,
): PageText {
  const [editor] = useLexicalComposerContext();
  const facts = usePaperPart('facts');
  const blank = blankOf;
  return {
    value: fillFieldText(stored, facts, blank),
    onType: (typed) =>
      changePaper(editor, place, () =>
        $store(retypeFieldText(stored, typed, (field) => shownBlank(field, facts))),
      ),
  };
}

function blankOf(field: string): string {
  return `[${field}]`;
}

function shownBlank(field: string, facts: Facts): string {
  return facts[field] || blankOf(field);
}
