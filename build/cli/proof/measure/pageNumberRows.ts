import type { RuleValue } from '@shared/standards/standard';
import { toMillimetres, toPoints } from '@shared/units';
import type { MeasuredPaper } from './measuredPaper';
import { type MeasuredRow, millimetres, points, type Reading, rowOf } from './measuredRow';
import { textEdges } from './placeOf';
import { relationRules } from './relationRules';
import type { Letter, Sheet } from './sheet';

/** The numbers of the pages: which, where, and how they look; none on a first page. */
export function pageNumberRows(paper: MeasuredPaper): readonly MeasuredRow[] {
  const numbered = paper.sheets.map((sheet, page) => ({
    page,
    wanted: wantedNumbers(paper)[page] ?? '',
    letters: numberLetters(paper, sheet),
    where: `page ${page + 1}`,
  }));
  const { page: rules, styles } = paper.standard;
  const { pageNumber: style } = styles;
  const row = (property: string, { rule }: RuleValue<unknown>, expected: string) => ({
    part: 'pageNumber',
    property,
    rule,
    expected,
  });
  const shown = numbered.filter(({ letters }) => letters.length > 0);
  const readings = (reading: (one: NumberedSheet) => Omit<Reading, 'where'>) =>
    shown.map((one) => ({ ...reading(one), where: one.where }));
  return [
    countRow(paper, numbered),
    rowOf(
      row(
        'place',
        rules.pageNumber,
        `middle of the text, ${rules.pageNumber.default} from the top`,
      ),
      readings((one) => placeReading(paper, one)),
    ),
    rowOf(
      row('size', style.size, points(toPoints(style.size.default))),
      readings(({ letters }) => {
        const size = letters[0]?.size ?? 0;
        return {
          shown: points(size),
          isRight: Math.abs(size - toPoints(style.size.default)) < 0.1,
        };
      }),
    ),
    rowOf(
      row('weight and slant', style.bold, 'regular, upright'),
      readings(({ letters }) => {
        const font = letters[0]?.font ?? '';
        const isPlain = !/Bold|Italic/.test(font);
        return { shown: isPlain ? 'regular, upright' : font, isRight: isPlain };
      }),
    ),
  ].filter((one) => one !== null);
}

interface NumberedSheet {
  /** Counts from 0. */
  readonly page: number;
  /** Empty for none. */
  readonly wanted: string;
  readonly letters: readonly Letter[];
  readonly where: string;
}

/** Page 1 bears no number, and each appendix begins anew (P-PAGENUM-2, P-PAGENUM-3, S-PAGE-2). */
function wantedNumbers({ sheets, paragraphs }: MeasuredPaper): readonly string[] {
  const firsts = new Set(
    paragraphs
      .filter(({ style }) => style === 'appendix' || style === 'attached')
      .map(({ lines }) => lines[0]?.page ?? 0),
  );
  let number = 0;
  return sheets.map((_, page) => {
    number = firsts.has(page) ? 1 : number + 1;
    return number === 1 ? '' : String(number);
  });
}

/** What stands above the text. */
function numberLetters({ standard }: MeasuredPaper, { letters }: Sheet): readonly Letter[] {
  const top = toMillimetres(standard.page.top.default);
  return letters.filter(
    (letter) => letter.text.trim() !== '' && (letter.top + letter.bottom) / 2 < top,
  );
}

function countRow(
  { standard }: MeasuredPaper,
  numbered: readonly NumberedSheet[],
): MeasuredRow | null {
  return rowOf(
    {
      part: 'pageNumber',
      property: 'numbers',
      rule: relationRules[standard.family].noFirstNumber,
      expected: 'from 2 on, appendices anew',
    },
    numbered.map(({ wanted, letters, where }) => {
      const found = letters.map(({ text }) => text).join('');
      return { shown: found || 'none', isRight: found === wanted, where };
    }),
  );
}

/** How far a number may be from its place, in millimetres. */
const placeTolerance = 0.5;

function placeReading(
  paper: MeasuredPaper,
  { page, letters }: NumberedSheet,
): Omit<Reading, 'where'> {
  const edges = textEdges(paper, page);
  const [first, last] = [letters[0], letters.at(-1)];
  const middle = ((first?.left ?? 0) + (last?.right ?? 0)) / 2;
  const off = middle - (edges.left + edges.right) / 2;
  const top = first?.top ?? 0;
  const wanted = toMillimetres(paper.standard.page.pageNumber.default);
  const isRight = Math.abs(off) <= placeTolerance && Math.abs(top - wanted) <= placeTolerance;
  return { shown: `${millimetres(top)} from the top, off by ${millimetres(off)}`, isRight };
}
