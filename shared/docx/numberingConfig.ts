import { AlignmentType, type INumberingOptions, LevelFormat, LevelSuffix } from 'docx';
import { toTwips } from '../units';
import type { Form } from './form';
import type { PlannedLevel, PlannedList } from './planLists';
import type { WordFormat } from './wordList';

/** The planned lists as the Word file defines them: a label, a space, the indent of the role. */
export function numberingConfig(form: Form, lists: readonly PlannedList[]): INumberingOptions {
  return {
    config: lists.map(({ reference, levels }) => ({
      reference,
      levels: levels.map((level, index) => levelOptions(form, level, index)),
    })),
  };
}

const formats: Readonly<Record<WordFormat, (typeof LevelFormat)[keyof typeof LevelFormat]>> = {
  decimal: LevelFormat.DECIMAL,
  upperRoman: LevelFormat.UPPER_ROMAN,
  lowerLetter: LevelFormat.LOWER_LETTER,
  bullet: LevelFormat.BULLET,
};

function levelOptions(form: Form, { role, format, text, start }: PlannedLevel, level: number) {
  const look = form.looks[role];
  return {
    level,
    format: formats[format],
    text,
    start,
    suffix: LevelSuffix.SPACE,
    alignment: AlignmentType.LEFT,
    style: {
      paragraph: { indent: { left: toTwips(look.left), firstLine: toTwips(look.firstLine) } },
      ...(look.labelBold ? { run: { bold: true } } : {}),
    },
  };
}
