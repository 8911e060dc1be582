import { beginsAnnex } from '../draft/appendixNote';
import type { Block, RoleId, TextBlock } from '../draft/blocks';
import { levelOfRole } from '../draft/numbering';
import { blockLabels } from '../draft/outline';
import { assertNever } from '../result';
import { type Standard, textWidth } from '../standards/standard';
import {
  appendixAtStart,
  centredLabelAtStart,
  isBasisLine,
  labelAtStart,
  lineStart,
} from './lineStarts';
import { writeInlines } from './writeInlines';
import { writeTable } from './writeTable';

/** The body of a draft as Markdown; every label must be one that can be typed. */
export function writeBody(blocks: readonly Block[], standard: Standard): string {
  return new BodyWriter(blocks, standard).write();
}

/** How a role is written: a label is always typed, or only where it is not the computed one. */
type RoleForm =
  | { readonly kind: 'titled' }
  | { readonly kind: 'heading'; readonly depth: number; readonly isLabelled: boolean }
  | { readonly kind: 'labelled' }
  | { readonly kind: 'item'; readonly marker: '-' | '+' }
  | { readonly kind: 'basis' }
  | { readonly kind: 'attached' }
  | { readonly kind: 'paragraph' };

const titled = { kind: 'titled' } as const;
const labelled = { kind: 'labelled' } as const;

const roleForms: Readonly<Record<RoleId, RoleForm>> = {
  part: titled,
  chapter: titled,
  section: titled,
  appendix: titled,
  attached: { kind: 'attached' },
  centred: { kind: 'heading', depth: 1, isLabelled: false },
  heading: { kind: 'heading', depth: 2, isLabelled: false },
  articleTitle: { kind: 'heading', depth: 2, isLabelled: true },
  clauseTitle: { kind: 'heading', depth: 3, isLabelled: false },
  subclauseTitle: { kind: 'heading', depth: 3, isLabelled: true },
  pointTitle: { kind: 'heading', depth: 4, isLabelled: false },
  article: labelled,
  clause: labelled,
  subclause: labelled,
  point: labelled,
  dash: { kind: 'item', marker: '-' },
  plus: { kind: 'item', marker: '+' },
  basis: { kind: 'basis' },
  paragraph: { kind: 'paragraph' },
};

/** An empty paragraph: a character that no paper keeps. */
const emptyParagraph = '&#8203;';

class BodyWriter {
  readonly #blocks: readonly Block[];
  readonly #standard: Standard;
  readonly #labels: readonly string[];
  #text = '';
  #isAfterItem = false;
  /** Grounds are known by their words before the first heading or article only. */
  #isOpening = true;
  #isLandscape = false;
  #isInGrounds = false;

  constructor(blocks: readonly Block[], standard: Standard) {
    this.#blocks = blocks;
    this.#standard = standard;
    this.#labels = blockLabels(blocks, standard).map((label) => label.printed);
  }

  write(): string {
    for (const [index, block] of this.#blocks.entries()) {
      if (this.#isInGrounds && !isGround(block)) this.#endGrounds();
      this.#writeBlock(block, index);
    }
    if (this.#isInGrounds) this.#endGrounds();
    return this.#text;
  }

  #writeBlock(block: Block, index: number): void {
    switch (block.kind) {
      case 'text':
        this.#writeText(block, index);
        break;
      case 'table':
        this.#add(writeTable(block, textWidth(this.#standard.page, this.#isLandscape)));
        break;
      case 'pageBreak':
        this.#add('::: trang-moi');
        break;
      case 'orientation':
        this.#isLandscape = block.to === 'landscape';
        this.#add(this.#isLandscape ? '::: ngang' : ':::');
        break;
      default:
        assertNever(block);
    }
  }

  #writeText(block: TextBlock, index: number): void {
    const form = roleForms[block.role];
    const label = this.#labels[index] ?? '';
    if (form.kind === 'titled') this.#writeTitled(block, label, this.#blocks[index + 1]);
    else if (form.kind === 'heading') {
      const isLabelled = form.isLabelled || block.startAt !== undefined;
      this.#writeHeading(block, form.depth, isLabelled ? label : '');
    } else if (form.kind === 'labelled') this.#add(joined(label, writeInlines(block.runs)));
    else if (form.kind === 'item') this.#writeItem(block, form.marker);
    else if (form.kind === 'basis') this.#writeBasis(block);
    else if (form.kind === 'attached') this.#writeAttached(block);
    else this.#writeParagraph(block);
    if (levelOfRole[block.role] !== undefined || beginsAnnex(block)) this.#isOpening = false;
  }

  #writeAttached(block: TextBlock): void {
    this.#add('::: kem-theo');
    this.#writeHeading(block, 1, '');
  }

  #writeTitled(block: TextBlock, label: string, next: Block | undefined): void {
    this.#add(`# ${label}`);
    // A centred line behind a label without a title would be taken for the title.
    const isTaken = next?.kind === 'text' && next.role === 'centred';
    if (block.runs.length > 0 || isTaken) this.#writeHeading(block, 1, '');
  }

  #writeHeading(block: TextBlock, depth: number, label: string): void {
    const marks = '#'.repeat(depth);
    const text = withPlainStart(block, (text) => label === '' && !isPlainHeading(marks, text));
    this.#add(joined(marks, joined(label, text.replace(/#$/, '\\#'))));
  }

  #writeItem(block: TextBlock, marker: '-' | '+'): void {
    const text = withPlainStart(
      block,
      (text) => !isItem(marker, text) || (this.#isOpening && isBasisLine(text)),
    );
    this.#add(joined(marker, text), true);
  }

  #writeBasis(block: TextBlock): void {
    const text = withPlainStart(block, (text) => !isItem('-', text));
    if (!this.#isInGrounds && !(this.#isOpening && isBasisLine(text))) {
      this.#add('::: can-cu');
      this.#isInGrounds = true;
    }
    this.#add(joined('-', text), true);
  }

  #endGrounds(): void {
    this.#add(':::');
    this.#isInGrounds = false;
  }

  #writeParagraph(block: TextBlock): void {
    const text = withPlainStart(
      block,
      (text) => !isPlainText(text) || (this.#isOpening && isBasisLine(text)),
    );
    this.#add(text === '' ? emptyParagraph : text);
  }

  #add(piece: string, isItem = false): void {
    const gap = this.#isAfterItem && isItem ? '\n' : '\n\n';
    this.#text += this.#text === '' ? piece : gap + piece;
    this.#isAfterItem = isItem;
  }
}

function isGround(block: Block): boolean {
  return block.kind === 'text' && block.role === 'basis';
}

/** The words of a block, begun with a backslash where they would be read as something else. */
function withPlainStart(block: TextBlock, isMisread: (text: string) => boolean): string {
  const text = writeInlines(block.runs);
  return text !== '' && isMisread(text) ? writeInlines(block.runs, { isPlain: true }) : text;
}

function isPlainHeading(marks: string, text: string): boolean {
  if (centredLabelAtStart(text) ?? appendixAtStart(text) ?? labelAtStart(text)) return false;
  const start = lineStart(joined(marks, text.replace(/#$/, '\\#')));
  return start.kind === 'heading' && start.text === text.replace(/#$/, '\\#');
}

function isItem(marker: '-' | '+', text: string): boolean {
  const start = lineStart(joined(marker, text));
  return start.kind === 'item' && start.text === text;
}

function isPlainText(text: string): boolean {
  const start = lineStart(text);
  return start.kind === 'text' && !start.isLabel;
}

function joined(front: string, text: string): string {
  return front === '' || text === '' ? front + text : `${front} ${text}`;
}
