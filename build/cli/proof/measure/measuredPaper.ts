import { roleIds } from '@shared/draft/blocks';
import type { Draft } from '@shared/draft/draft';
import { normaliseDraft } from '@shared/draft/normaliseDraft';
import { originalOf } from '@shared/draft/original';
import { withPrintedPaperFacts } from '@shared/records/paperFacts';
import { addresseeLabel } from '@shared/standards/formText';
import { type Standard, type StyleId, titleOfRole } from '@shared/standards/standard';
import { toMillimetres } from '@shared/units';
import { type ReadDocument, readDocx } from '../docx/readDocx';
import { type DraftText, draftTexts, type MarkedLetter } from './draftTexts';
import { isStyleOf, type PaperParagraph, paperParagraphs } from './paperParagraphs';
import { type PlacedText, squeezed, TextFinder } from './placedText';
import type { Letter, Sheet } from './sheet';

/** A paper with its Word file read back and every paragraph found on its pages. */
export interface MeasuredPaper {
  readonly draft: Draft;
  readonly standard: Standard;
  readonly document: ReadDocument;
  readonly sheets: readonly Sheet[];
  readonly paragraphs: readonly PlacedParagraph[];
  /** What is in the file and not on the pages, or not in the draft's words: one line each. */
  readonly strays: readonly string[];
}

/** A paragraph of the paper where it stands on the pages, and what of it the user marked. */
export interface PlacedParagraph extends PlacedText {
  /** Its place in the paper, from 0. */
  readonly index: number;
  readonly style: StyleId;
  readonly source: PaperParagraph;
  /** One entry a letter; null for a component of the form, whose words bear no marks. */
  readonly marks: readonly MarkedLetter[] | null;
  /** It is the second part of a paragraph that the file cuts in two. */
  readonly goesOn: boolean;
  /** Its second part follows. */
  readonly isCut: boolean;
}

/** Reads a Word file back and finds all of it on its pages. */
export function measuredPaper(
  stored: Draft,
  standard: Standard,
  { bytes, sheets }: { readonly bytes: ArrayBuffer; readonly sheets: readonly Sheet[] },
): MeasuredPaper {
  // As it is printed: a paper that names itself says its number.
  const draft = withPrintedPaperFacts(normaliseDraft(stored));
  const document = readDocx(bytes);
  const finder = new TextFinder(sheets, (letter, sheet) => isText(letter, sheet, standard));
  const body = new BodyAlignment(draftTexts(draft, standard));
  const paragraphs: PlacedParagraph[] = [];
  const strays: string[] = [];
  for (const source of paperParagraphs(document)) {
    const { style, label, text } = source;
    const placed = finder.next(label + text);
    if (placed === null) strays.push(`not on the pages: ${style} “${text}”`);
    if (placed === null || !isStyleOf(standard.styles, style)) continue;
    const part = bodyStyles.has(style) ? body.take(style, label + text) : notOfBody;
    if (part === null) strays.push(`not what the draft says: ${style} “${label} ${text}”`);
    const paragraph = { style, source, ...placed, ...(part ?? notOfBody) };
    for (const piece of splitAddressee(draft, standard, paragraph)) {
      paragraphs.push({ ...piece, index: paragraphs.length });
    }
  }
  strays.push(...body.rest().map((text) => `of the draft, but not in the file: “${text}”`));
  return { draft, standard, document, sheets, paragraphs, strays };
}

/** Page numbers stand above the text, feet of pages below it. */
function isText(letter: Letter, sheet: Sheet, { page }: Standard): boolean {
  const middle = (letter.top + letter.bottom) / 2;
  const foot = sheet.height - toMillimetres(page.bottom.default);
  return middle > toMillimetres(page.top.default) && middle < foot;
}

/** The styles of what the user wrote into the body, as against the components of the form. */
const bodyStyles: ReadonlySet<StyleId> = new Set<StyleId>([
  ...roleIds,
  ...Object.values(titleOfRole),
  'appendixNote',
  'cell',
  'headerCell',
]);

type BodyPart = Pick<PlacedParagraph, 'marks' | 'goesOn' | 'isCut'>;

const notOfBody: BodyPart = { marks: null, goesOn: false, isCut: false };

/** Goes through the paragraphs of a draft beside those of its file, which may cut one in two. */
class BodyAlignment {
  readonly #texts: readonly DraftText[];
  #at = 0;
  #taken = 0;

  constructor(texts: readonly DraftText[]) {
    this.#texts = texts;
  }

  /** The letters of the draft that a paragraph of the file prints; null where they differ. */
  take(style: StyleId, text: string): BodyPart | null {
    const present = this.#texts[this.#at];
    const printed = squeezed(text).toUpperCase();
    const rest = present?.letters.slice(this.#taken) ?? [];
    const marks = rest.slice(0, printed.length);
    const said = marks.map((letter) => letter.text).join('');
    if (present?.styles.includes(style) !== true || said.toUpperCase() !== printed) {
      this.#at += 1;
      this.#taken = 0;
      return null;
    }
    const goesOn = this.#taken > 0;
    const isCut = marks.length < rest.length;
    this.#at += isCut ? 0 : 1;
    this.#taken = isCut ? this.#taken + marks.length : 0;
    return { marks, goesOn, isCut };
  }

  /** What no paragraph of the file has printed. */
  rest(): readonly string[] {
    return this.#texts
      .slice(this.#at)
      .map(({ letters }) => letters.map(({ text }) => text).join(''));
  }
}

/** One addressee stands behind its label on one line: two components in one paragraph. */
function splitAddressee(
  draft: Draft,
  standard: Standard,
  paragraph: Omit<PlacedParagraph, 'index'>,
): readonly Omit<PlacedParagraph, 'index'>[] {
  const label = squeezed(addresseeLabel(originalOf(draft), standard));
  const text = paragraph.letters.map(({ letter }) => letter.text).join('');
  if (paragraph.style !== 'addressee' || label === '' || !text.startsWith(label)) {
    return [paragraph];
  }
  const [front, back] = [
    paragraph.letters.slice(0, label.length),
    paragraph.letters.slice(label.length),
  ];
  return [
    { ...paragraph, style: 'addresseeLabel', letters: front },
    { ...paragraph, letters: back },
  ];
}
