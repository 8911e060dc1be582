import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { dayWord, monthWord } from '@shared/draft/paperDate';
import { useState } from 'react';
import { changePaper, usePaperPart } from '../editor/paperStore';
import { type DateTexts, dateOfTexts, textsOfDate } from './dateTexts';
import { digitsOf } from './NumberField';
import { $changeNumbering } from './numbering';
import { PageField } from './PageField';
import { headerWords } from './words';

/** `ngày … tháng … năm …`, each part typed by itself; a part may stay blank. */
export function DateField({ isLocked }: { readonly isLocked: boolean }) {
  const [editor] = useLexicalComposerContext();
  const { date } = usePaperPart('header');
  const [typed, setTyped] = useState<DateTexts | null>(null);
  // What is half typed is no date yet, so it is kept here until it is one.
  const texts = typed !== null && dateOfTexts(typed) === date ? typed : textsOfDate(date);
  const part = (name: keyof DateTexts) => ({
    place: `header.${name}`,
    value: texts[name],
    isInline: true,
    isLocked,
    inputMode: 'numeric' as const,
    ...headerWords[name],
    clean: digitsOf,
    onType: (digits: string) => {
      const next = { ...texts, [name]: digits };
      setTyped(next);
      changePaper(editor, 'header.date', () => $changeNumbering({ date: dateOfTexts(next) }));
    },
    onRest: () => setTyped(atRest(texts)),
  });
  return (
    <>
      ngày <PageField {...part('day')} /> tháng <PageField {...part('month')} /> năm{' '}
      <PageField {...part('year')} />
    </>
  );
}

/** With the zeros that the form writes. */
function atRest(texts: DateTexts): DateTexts {
  const day = Number(texts.day);
  const month = Number(texts.month);
  return {
    ...texts,
    day: day > 0 ? dayWord(day) : '',
    month: month > 0 ? monthWord(month) : '',
  };
}
