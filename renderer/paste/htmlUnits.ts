import type { Mark, Run } from '@shared/draft/blocks';
import { htmlTable } from './htmlTable';
import {
  type ClassMarks,
  classMarks,
  isSilent,
  markedText,
  marksInside,
  styleText,
  trimRuns,
} from './htmlText';
import { itemOfElement } from './listItems';
import { noHints, type ParagraphHints, type Pasted, type PasteUnit } from './pasteUnits';

const blockTags = new Set(
  'P DIV H1 H2 H3 H4 H5 H6 LI UL OL DL DT DD TABLE BLOCKQUOTE PRE SECTION ARTICLE HEADER FOOTER MAIN ASIDE NAV CENTER ADDRESS FIGURE FIGCAPTION FORM FIELDSET HR'.split(
    ' ',
  ),
);

/** Reads copied markup of Word, of a web page or of a spreadsheet; `width` is that of the text. */
export function htmlUnits(page: Document, width: number): Pasted {
  const reader = new HtmlReader(classMarks(page), width);
  reader.readChildren(page.body, { marks: [], hints: noHints });
  return reader.finish();
}

interface Context {
  readonly marks: readonly Mark[];
  readonly hints: ParagraphHints;
}

class HtmlReader {
  readonly #classes: ClassMarks;
  readonly #width: number;
  readonly #units: PasteUnit[] = [];
  #runs: Run[] = [];
  #hints: ParagraphHints = noHints;
  #hasBlocks = false;

  constructor(classes: ClassMarks, width: number) {
    this.#classes = classes;
    this.#width = width;
  }

  readChildren(parent: Node, context: Context): void {
    for (const node of parent.childNodes) this.#readNode(node, context);
  }

  finish(): Pasted {
    if (!this.#hasBlocks && this.#units.length === 0) {
      return { kind: 'inline', runs: trimBreaks(this.#runs) };
    }
    this.#endParagraph();
    return { kind: 'units', units: this.#units };
  }

  #readNode(node: Node, context: Context): void {
    if (node instanceof Text || node.nodeType === Node.TEXT_NODE) {
      this.#addText(node.textContent ?? '', context);
    } else if (isElement(node) && !isSilent(node)) {
      if (blockTags.has(node.tagName)) this.#readBlock(node, context);
      else this.#readInline(node, context);
    }
  }

  #readInline(element: Element, context: Context): void {
    if (element.tagName === 'BR') {
      this.#endParagraph();
      return;
    }
    const marks = marksInside(element, context.marks, this.#classes);
    this.readChildren(element, { ...context, marks });
  }

  #readBlock(element: Element, context: Context): void {
    this.#hasBlocks = true;
    this.#endParagraph();
    if (element.tagName === 'TABLE') {
      const table = htmlTable(element, { classes: this.#classes, width: this.#width });
      if (table !== null) this.#units.push({ kind: 'table', table });
      return;
    }
    const marks = marksInside(element, context.marks, this.#classes);
    const hints = hintsOf(element, context.hints);
    this.readChildren(element, { marks, hints });
    this.#endParagraph();
  }

  #addText(text: string, { marks, hints }: Context): void {
    if (this.#runs.length === 0 && text.trim() === '') return;
    this.#hints = hints;
    this.#runs.push(markedText(text, marks));
  }

  #endParagraph(): void {
    const runs = trimRuns(this.#runs);
    this.#runs = [];
    if (runs.length > 0) this.#units.push({ kind: 'paragraph', runs, hints: this.#hints });
  }
}

function hintsOf(element: Element, outside: ParagraphHints): ParagraphHints {
  const align = styleText(element, 'text-align') || element.getAttribute('align')?.toLowerCase();
  const isCentred =
    element.tagName === 'CENTER' || align === 'center' || (!align && outside.isCentred);
  return {
    heading: headingOf(element) || outside.heading,
    isCentred,
    item: itemOfElement(element) ?? outside.item,
  };
}

function headingOf(element: Element): number {
  const tag = /^H([1-6])$/.exec(element.tagName)?.[1];
  const level = /^(\d)/.exec(styleText(element, 'mso-outline-level'))?.[1];
  return Number(tag ?? level ?? 0);
}

/** Spaces at the ends of a copied piece of a line are part of it, line breaks around it are not. */
function trimBreaks(runs: readonly Run[]): readonly Run[] {
  const words = runs.filter((run) => !('text' in run) || run.text !== '');
  return words.every((run) => 'text' in run && run.text.trim() === '') ? trimRuns(words) : words;
}

function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}
