import { originalOf } from '@shared/draft/original';
import { addresseeLabel } from '@shared/standards/formText';
import type { StyleId } from '@shared/standards/standard';
import type { MeasuredPaper, PlacedParagraph } from './measuredPaper';
import { type MeasuredRow, millimetres, type Reading, rowOf } from './measuredRow';
import { placeOf } from './placeOf';
import { relationRules } from './relationRules';

/** How components stand to each other: what is level, what is together, what is under what. */
export function relationRows(paper: MeasuredPaper): readonly MeasuredRow[] {
  return [
    levelRow(paper, 'headLevel', ['parentBody', 'issuer'], ['nationalTitle']),
    levelRow(paper, 'numberLevel', ['numberSymbol'], ['placeDate']),
    signOffLevelRow(paper),
    signOffWholeRow(paper),
    addresseeRow(paper),
  ].filter((row) => row !== null);
}

/** How far two baselines of one line may be apart, in millimetres: letters of two sizes differ. */
const levelTolerance = 0.6;

function levelRow(
  paper: MeasuredPaper,
  relation: 'headLevel' | 'numberLevel',
  left: readonly StyleId[],
  right: readonly StyleId[],
): MeasuredRow | null {
  const first = (styles: readonly StyleId[]) =>
    paper.paragraphs.find(({ style }) => styles.includes(style));
  return level(paper, relation, first(left), first(right));
}

function level(
  paper: MeasuredPaper,
  relation: 'headLevel' | 'numberLevel' | 'signOffLevel',
  one: PlacedParagraph | undefined,
  other: PlacedParagraph | undefined,
): MeasuredRow | null {
  const [left, right] = [one?.lines[0], other?.lines[0]];
  if (one === undefined || other === undefined || !left || !right) return null;
  const off = left.baseline - right.baseline;
  const isRight = left.page === right.page && Math.abs(off) <= levelTolerance;
  const shown = left.page === right.page ? `off by ${millimetres(off)}` : 'on another page';
  return rowOf(
    {
      part: `${one.style} and ${other.style}`,
      property: 'level',
      rule: relationRules[paper.standard.family][relation],
      expected: 'on one line',
    },
    [{ shown, isRight, where: placeOf(one) }],
  );
}

/** Recipients beside the signer begin level with him; those of minutes stand below both signers. */
function signOffLevelRow(paper: MeasuredPaper): MeasuredRow | null {
  const label = paper.paragraphs.find(({ style }) => style === 'recipientsLabel');
  if (label === undefined) return null;
  const signer = paper.paragraphs.find(
    ({ style, source }) => signerStyles.has(style) && source.table === label.source.table,
  );
  const { recipientsPlace } = paper.standard.kinds[originalOf(paper.draft).kind];
  return recipientsPlace.default === 'beside' && signer !== undefined && isBeside(label, signer)
    ? level(paper, 'signOffLevel', label, signer)
    : belowRow(paper, label, recipientsPlace.rule);
}

function belowRow(
  paper: MeasuredPaper,
  label: PlacedParagraph,
  rule: MeasuredRow['rule'],
): MeasuredRow | null {
  const name = paper.paragraphs.find(({ style }) => style === 'signerName');
  const [below, above] = [label.lines[0], name?.lines[0]];
  if (below === undefined || above === undefined) return null;
  const distance = below.baseline - above.baseline;
  const isOnPage = below.page === above.page;
  const part = 'recipientsLabel and signerName';
  return rowOf({ part, property: 'order', rule, expected: 'recipients below' }, [
    {
      shown: isOnPage ? `${millimetres(distance)} below` : 'on another page',
      isRight: isOnPage && distance > 0,
      where: placeOf(label),
    },
  ]);
}

const signerStyles: ReadonlySet<StyleId> = new Set(['authority', 'directPosition']);

function isBeside({ source }: PlacedParagraph, other: PlacedParagraph): boolean {
  return (source.cell?.right ?? 0) <= (other.source.cell?.left ?? 0) + 1;
}

/** What the sign-off consists of. */
const signOffStyles: ReadonlySet<StyleId> = new Set([
  'authority',
  'position',
  'directPosition',
  'concurrently',
  'certification',
  'signaturePost',
  'signerName',
  'recipientsLabel',
  'recipient',
  'typist',
]);

/** Lines of the text above a sign-off that stands on a page of its own. */
const linesAbove = 2;

function signOffWholeRow(paper: MeasuredPaper): MeasuredRow | null {
  const parts = paper.paragraphs.filter(({ style }) => signOffStyles.has(style));
  const tables = [...new Set(parts.map(({ source }) => source.table))];
  return rowOf(
    {
      part: 'sign-off',
      property: 'on one page',
      rule: relationRules[paper.standard.family].signOffWhole,
      expected: `whole, with ${linesAbove} lines above it`,
    },
    tables.map((table) =>
      wholeReading(
        paper,
        parts.filter(({ source }) => source.table === table),
      ),
    ),
  );
}

function wholeReading(paper: MeasuredPaper, parts: readonly PlacedParagraph[]): Reading {
  const [first] = parts;
  const page = first?.lines[0]?.page;
  const pages = new Set(parts.flatMap(({ lines }) => lines.map((line) => line.page)));
  const above = new Set(
    paper.paragraphs
      .slice(0, first?.index ?? 0)
      .flatMap(({ lines }) => lines.filter((line) => line.page === page))
      .map(({ baseline }) => baseline.toFixed(1)),
  );
  const isWhole = pages.size === 1;
  return {
    shown: isWhole ? `whole, ${above.size} lines above` : `on ${pages.size} pages`,
    isRight: isWhole && above.size >= linesAbove,
    where: first === undefined ? '' : placeOf(first),
  };
}

/** Dashes of a list stand under the colon of its label; one name stands on the label's line. */
function addresseeRow(paper: MeasuredPaper): MeasuredRow | null {
  const { paragraphs, standard, draft } = paper;
  const label = paragraphs.find(({ style }) => style === 'addresseeLabel');
  const names = paragraphs.filter(({ style }) => style === 'addressee');
  const colon = label?.letters.at(-1)?.letter;
  if (label === undefined || colon === undefined || names.length === 0) return null;
  const base = {
    part: 'addressee',
    rule: relationRules[standard.family].addresseeDashes,
  } as const;
  if (names.length === 1) {
    const off = (names[0]?.letters[0]?.letter.baseline ?? 0) - colon.baseline;
    return rowOf({ ...base, property: 'one name', expected: 'on the line of its label' }, [
      { shown: millimetres(off), isRight: Math.abs(off) < levelTolerance, where: placeOf(label) },
    ]);
  }
  const expected = `under the colon of “${addresseeLabel(originalOf(draft), standard)}”`;
  return rowOf(
    { ...base, property: 'dashes', expected },
    names.map((name) => {
      const off = (name.lines[0]?.left ?? 0) - colon.left;
      return {
        shown: `off by ${millimetres(off)}`,
        isRight: Math.abs(off) <= dashTolerance,
        where: placeOf(name),
      };
    }),
  );
}

/** How far a dash may stand beside the colon, in millimetres. */
const dashTolerance = 0.5;
