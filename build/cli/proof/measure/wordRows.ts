import type { Draft } from '@shared/draft/draft';
import {
  addresseeLabel,
  addresseeLines,
  dateLine,
  draftMarkText,
  numberLine,
  printedText,
  recipientLines,
  subjectText,
  typeName,
} from '@shared/standards/formText';
import type { RuleId, Standard, StyleId } from '@shared/standards/standard';
import type { MeasuredPaper } from './measuredPaper';
import { type MeasuredRow, rowOf } from './measuredRow';
import { squeezed } from './placedText';

/** Whether every component that the paper must bear stands on its pages with its words, and no other. */
export function wordRows({ draft, standard, paragraphs }: MeasuredPaper): readonly MeasuredRow[] {
  const rows = components(draft, standard).map(({ style, rule, texts }) => {
    const found = paragraphs
      .filter((paragraph) => paragraph.style === style)
      .map((paragraph) => paragraph.letters.map(({ letter }) => letter.text).join(''));
    const wanted = texts.filter((text) => text.trim() !== '');
    if (found.length === 0 && wanted.length === 0) return null;
    const isRight = folded(found) === folded(wanted);
    return rowOf({ part: style, property: 'words', rule, expected: wanted.join(' / ') || 'none' }, [
      { shown: isRight ? 'as expected' : found.join(' / ') || 'none', isRight, where: 'paper' },
    ]);
  });
  return rows.filter((row) => row !== null);
}

interface Component {
  readonly style: StyleId;
  readonly rule: RuleId;
  readonly texts: readonly string[];
}

/** What the form prints around the body of a paper, by its draft and its standard. */
function components(draft: Draft, standard: Standard): readonly Component[] {
  const { words, kinds, styles } = standard;
  const rules = kinds[draft.kind];
  const { header, marks, signOff } = draft;
  const text = (value: string) => printedText(value, draft);
  const isLetter = rules.subjectPlace.default === 'underNumber';
  const of = (
    style: StyleId,
    texts: readonly string[],
    rule: RuleId = styles[style].size.rule,
  ) => ({
    style,
    rule,
    texts,
  });
  return [
    of('nationalTitle', [words.nationalTitle.default], words.nationalTitle.rule),
    of('motto', [words.motto.default], words.motto.rule),
    of('parentBody', text(header.parentBody).split('\n')),
    of('issuer', text(header.issuer).split('\n')),
    of('numberSymbol', [text(numberLine(draft, standard))], words.numberJoint.rule),
    of('placeDate', rules.dateLine.default ? [dateLine(draft, standard)] : [], rules.dateLine.rule),
    of('letterSubject', isLetter ? [subjectText(draft, standard)] : [], rules.subjectPlace.rule),
    of('typeName', [typeName(draft, standard)]),
    of('subject', isLetter ? [] : [subjectText(draft, standard)]),
    of('addresseeLabel', [addresseeLabel(draft, standard)], rules.addresseeLabel.rule),
    of('addressee', addresseeLines(draft, standard)),
    of('urgency', [marks.urgency]),
    of('circulation', [marks.circulation]),
    of('draftMark', [draftMarkText(draft, standard)], words.draftMark.rule),
    of('recipientsLabel', signOff.recipients.length > 0 ? [words.recipients.default] : []),
    of('recipient', recipientLines(draft, standard), words.recipientSeparator.rule),
  ];
}

function folded(texts: readonly string[]): string {
  return texts.map((text) => squeezed(text).toUpperCase()).join('|');
}
