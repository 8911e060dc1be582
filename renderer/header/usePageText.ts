import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { factOf } from '@shared/draft/factOf';
import { fillFieldText, retypeFieldText } from '@shared/draft/fieldText';
import type { LexicalEditor } from 'lexical';
import { fieldLabelsOf } from '../editor/fieldsShown';
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
  const blank = blankWords(editor);
  return {
    value: fillFieldText(stored, facts, blank),
    onType: (typed) =>
      changePaper(editor, place, () =>
        $store(retypeFieldText(stored, typed, (field) => factOf(facts, field) || blank(field))),
      ),
  };
}

/** What a blank shows while its fact is not known: the field's label in brackets, as in the body. */
export function blankWords(editor: LexicalEditor): (field: string) => string {
  const label = fieldLabelsOf(editor);
  return (field) => `[${label(field)}]`;
}
