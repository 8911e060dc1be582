import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { numberWord } from '@shared/standards/formText';
import { useState } from 'react';
import { changePaper, usePaperPart } from '../editor/paperStore';
import { $changeNumbering } from './numbering';
import { PageField } from './PageField';
import { headerWords } from './words';

/** The number of a paper: digits alone; the form's leading zero comes when the field is left. */
export function NumberField({ isLocked }: { readonly isLocked: boolean }) {
  const [editor] = useLexicalComposerContext();
  const { number } = usePaperPart('header');
  const [typed, setTyped] = useState<string | null>(null);
  const value = typed !== null && storedNumber(typed) === number ? typed : printed(number);
  return (
    <PageField
      {...headerWords.number}
      place="header.number"
      value={value}
      isInline
      isLocked={isLocked}
      inputMode="numeric"
      clean={digitsOf}
      onType={(digits) => {
        setTyped(digits);
        changePaper(editor, 'header.number', () =>
          $changeNumbering({ number: storedNumber(digits) }),
        );
      }}
      onRest={() => setTyped(null)}
    />
  );
}

/** The digits of a text. */
export function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}

function storedNumber(digits: string): string {
  return digits.replace(/^0+/, '');
}

function printed(number: string): string {
  return number === '' ? '' : numberWord(number);
}
