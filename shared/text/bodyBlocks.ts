import type { Block, RoleId, Run } from '../draft/blocks';
import { foldText } from '../draft/foldText';
import { levelOfRole } from '../draft/numbering';
import { textRun } from '../draft/runs';
import { type Standard, textWidth } from '../standards/standard';
import type { Unit } from './bodyUnits';
import {
  plainRoleOfLevel,
  settleLabels,
  type TypedBlock,
  titleRoleOfLevel,
} from './labelledBlocks';
import { appendixAtStart, centredLabelAtStart, isBasisLine, labelAtStart } from './lineStarts';
import { readHtmlTable } from './readHtmlTable';
import { type RunLines, readInlines } from './readInlines';
import { readPipeTable } from './readPipeTable';
import { dropLabel, dropPlainMark, enclosingMark, withoutMark } from './runStarts';
import type { FaultSink } from './textFault';

/** The blocks of a body, with the line of the file at which each begins. */
export interface BodyBlocks {
  readonly blocks: readonly Block[];
  readonly lines: readonly number[];
}

/** Turns the units of a body into blocks, by the numbering of a standard. */
export function bodyBlocks(
  units: readonly Unit[],
  standard: Standard,
  report: FaultSink,
): BodyBlocks {
  const reader = new BodyReader(standard, report);
  for (const unit of units) reader.read(unit);
  return reader.finish();
}

type FenceName = 'ngang' | 'can-cu';
type UnitOf<K extends Unit['kind']> = Extract<Unit, { readonly kind: K }>;

const roleOfDepth: Readonly<Record<number, RoleId>> = {
  1: 'centred',
  2: 'heading',
  3: 'clauseTitle',
  4: 'pointTitle',
};

class BodyReader {
  readonly #standard: Standard;
  readonly #report: FaultSink;
  readonly #typed: TypedBlock[] = [];
  readonly #lines: number[] = [];
  /** Fences that are open, the innermost last. */
  readonly #fences: { readonly name: FenceName; readonly line: number }[] = [];
  /** Depth of the heading that would be the title of the block just read; 0 for none. */
  #titleDepth = 0;
  /** Line of the mark before the name of an attached text; 0 where no name is to come. */
  #attachedLine = 0;
  /** Grounds stand before the first heading or article. */
  #isOpening = true;

  constructor(standard: Standard, report: FaultSink) {
    this.#standard = standard;
    this.#report = report;
  }

  read(unit: Unit): void {
    const titleDepth = this.#titleDepth;
    this.#titleDepth = 0;
    if (unit.kind !== 'heading') this.#tellUnnamed();
    if (unit.kind === 'heading') this.#readHeading(unit, titleDepth);
    else if (unit.kind === 'item') this.#readItem(unit);
    else if (unit.kind === 'paragraph') this.#readParagraph(unit);
    else if (unit.kind === 'fence') this.#readFence(unit);
    else if (unit.kind === 'plain') this.#addText('paragraph', [textRun(unit.text)], unit.line);
    else this.#readTable(unit);
  }

  finish(): BodyBlocks {
    this.#tellUnnamed();
    for (const { name, line } of this.#fences) {
      // A landscape section may last to the end of the paper.
      if (name !== 'ngang') this.#report({ kind: 'fenceNotClosed', name, line });
    }
    return { blocks: settleLabels(this.#typed, this.#standard), lines: this.#lines };
  }

  #tellUnnamed(): void {
    if (this.#attachedLine > 0) this.#report({ kind: 'attachedUnnamed', line: this.#attachedLine });
    this.#attachedLine = 0;
  }

  #readHeading({ depth, text, line }: UnitOf<'heading'>, titleDepth: number): void {
    const pieces = this.#inlines(text, line);
    const runs = pieces.flatMap((piece, index) =>
      index === 0 ? piece : [{ text: ' ' }, ...piece],
    );
    if (this.#attachedLine > 0) {
      this.#attachedLine = 0;
      this.#addText('attached', dropPlainMark(runs, text), line);
      return;
    }
    if (this.#readCentredLabel(runs, { depth, text, line })) return;
    const plain = dropPlainMark(runs, text);
    if (titleDepth === depth) {
      this.#setTitle(plain);
      return;
    }
    if (this.#readLabel(runs, { text, line, isTitle: true })) return;
    const role = roleOfDepth[depth];
    if (role === undefined) this.#report({ kind: 'headingTooDeep', depth, line });
    else this.#addText(role, plain, line);
  }

  #readCentredLabel(
    runs: readonly Run[],
    { depth, text, line }: { depth: number; text: string; line: number },
  ): boolean {
    const typed = centredLabelAtStart(text) ?? appendixAtStart(text);
    const title = typed === null ? null : dropLabel(runs, text, typed.rest);
    if (typed === null || title === null) return false;
    const role = typed.level === null ? 'appendix' : plainRoleOfLevel[typed.level];
    this.#addText(role, title, line, typed);
    if (title.length === 0) this.#titleDepth = depth;
    return true;
  }

  #readLabel(
    runs: readonly Run[],
    { text, line, isTitle }: { text: string; line: number; isTitle: boolean },
  ): boolean {
    const typed = labelAtStart(text);
    const rest = typed === null ? null : dropLabel(runs, text, typed.rest);
    if (typed === null || rest === null) return false;
    const mark = enclosingMark(runs, typed.level === 'point' ? ['bold', 'italic'] : ['bold']);
    const roles = isTitle || mark !== null ? titleRoleOfLevel : plainRoleOfLevel;
    this.#addText(roles[typed.level], mark === null ? rest : withoutMark(rest, mark), line, typed);
    return true;
  }

  #readItem({ marker, text, line }: UnitOf<'item'>): void {
    const role = marker === '+' ? 'plus' : 'dash';
    this.#addPieces(this.#isBasis(text) ? 'basis' : role, this.#inlines(text, line), text, line);
  }

  #readParagraph({ text, line }: UnitOf<'paragraph'>): void {
    const pieces = this.#inlines(text, line);
    const [first = [], ...more] = pieces;
    if (this.#isBasis(text)) this.#addPieces('basis', pieces, text, line);
    else if (!this.#readLabel(first, { text, line, isTitle: false })) {
      this.#addPieces('paragraph', pieces, text, line);
    } else {
      for (const piece of more) this.#addText('paragraph', piece, line);
    }
  }

  #isBasis(text: string): boolean {
    return this.#isInside('can-cu') || (this.#isOpening && isBasisLine(text));
  }

  #readFence({ name, line }: UnitOf<'fence'>): void {
    const id = foldText(name).replaceAll(' ', '-');
    if (id === '') this.#closeFence(line);
    else if (id === 'trang-moi') this.#add({ kind: 'pageBreak' }, line);
    else if (id === 'kem-theo') this.#attachedLine = line;
    else if (id === 'ngang' || id === 'can-cu') this.#openFence(id, line);
    else this.#report({ kind: 'fenceUnknown', name, line });
  }

  #openFence(name: FenceName, line: number): void {
    if (this.#isInside(name)) this.#report({ kind: 'fenceNested', name, line });
    this.#fences.push({ name, line });
    if (name === 'ngang') this.#add({ kind: 'orientation', to: 'landscape' }, line);
  }

  #closeFence(line: number): void {
    const fence = this.#fences.pop();
    if (fence === undefined) this.#report({ kind: 'fenceNotOpen', line });
    else if (fence.name === 'ngang') this.#add({ kind: 'orientation', to: 'portrait' }, line);
  }

  #isInside(name: FenceName): boolean {
    return this.#fences.some((fence) => fence.name === name);
  }

  #readTable(unit: UnitOf<'pipeTable' | 'htmlTable'>): void {
    const width = textWidth(this.#standard.page, this.#isInside('ngang'));
    const table =
      unit.kind === 'pipeTable'
        ? readPipeTable(unit.rows, unit.line, { width, report: this.#report })
        : readHtmlTable(unit.source, unit.line, { width, report: this.#report });
    if (table !== null) this.#add(table, unit.line);
  }

  #inlines(text: string, line: number): RunLines {
    return readInlines(text, line, this.#report);
  }

  /** The first line takes the role; lines behind a `<br>` go on as paragraphs. */
  #addPieces(role: RoleId, pieces: RunLines, text: string, line: number): void {
    const [first = [], ...more] = pieces;
    // A line that held only a comment is no paragraph.
    if (text !== '' && pieces.every((piece) => piece.length === 0)) return;
    this.#addText(role, dropPlainMark(first, text), line);
    for (const piece of more) this.#addText('paragraph', piece, line);
  }

  #addText(
    role: RoleId,
    runs: readonly Run[],
    line: number,
    typed: TypedBlock['typed'] = null,
  ): void {
    if (role === 'appendix' || role === 'attached' || levelOfRole[role] !== undefined) {
      this.#isOpening = false;
    }
    this.#add({ kind: 'text', role, runs }, line, typed);
  }

  #setTitle(runs: readonly Run[]): void {
    const last = this.#typed.at(-1);
    if (last?.block.kind !== 'text') return;
    this.#typed[this.#typed.length - 1] = { ...last, block: { ...last.block, runs } };
  }

  #add(block: Block, line: number, typed: TypedBlock['typed'] = null): void {
    this.#typed.push({ block, typed });
    this.#lines.push(line);
  }
}
