import type { RoleId, Run } from '@shared/draft/blocks';
import { recogniseCentredLabel, recogniseLabel, type TypedLabel } from '@shared/draft/labels';
import { levelOfRole, type NumberedLevel } from '@shared/draft/numbering';
import { hasTitleLine } from '@shared/standards/standard';
import { plainRoleOfLevel, type TypedBlock, titleRoleOfLevel } from '@shared/text/labelledBlocks';
import { appendixAtStart, isBasisLine } from '@shared/text/lineStarts';
import { dropFront, enclosingMark, frontText, withoutMark } from '@shared/text/runStarts';
import type { ListItem, ParagraphHints, PasteUnit } from './pasteUnits';

/** The blocks of pasted content, with the labels that were typed in its text. */
export function typedUnits(units: readonly PasteUnit[]): readonly TypedBlock[] {
  const blocks: TypedBlock[] = [];
  let awaitsTitle = false;
  let isOpening = true;
  const lists = new ListLevels();
  for (const unit of units) {
    if (unit.kind === 'table') {
      blocks.push({ block: unit.table, typed: null });
      awaitsTitle = false;
      continue;
    }
    const read = readParagraph(unit.runs, unit.hints, { lists, isOpening });
    const { block } = read;
    if (awaitsTitle && read.typed === null && isPlainTitle(unit.hints, block)) {
      giveTitle(blocks, unit.runs);
      awaitsTitle = false;
      continue;
    }
    blocks.push(read);
    awaitsTitle = isLabelAlone(read);
    if (block.kind === 'text' && levelOfRole[block.role] !== undefined) isOpening = false;
  }
  return blocks;
}

function readParagraph(
  runs: readonly Run[],
  hints: ParagraphHints,
  { lists, isOpening }: { readonly lists: ListLevels; readonly isOpening: boolean },
): TypedBlock {
  if (hints.item !== null) return readItem(runs, hints.item, lists.levelOf(hints.item));
  const text = frontText(runs);
  return (
    readCentredLabel(runs, text, hints) ??
    readLabel(runs, text, hints) ??
    readBullet(runs, text) ??
    readPlain(runs, hints, isOpening && isBasisLine(text))
  );
}

/** An item that the source numbered by itself counts on here: it has no typed label. */
function readItem(runs: readonly Run[], item: ListItem, level: NumberedLevel | null): TypedBlock {
  if (level === null) {
    const role = item.marker.startsWith('+') || item.depth > 1 ? 'plus' : 'dash';
    return textBlock(role, runs, null);
  }
  const mark = titleMark(runs, level);
  const roles = mark === null ? plainRoleOfLevel : titleRoleOfLevel;
  return textBlock(roles[level], mark === null ? runs : withoutMark(runs, mark), null);
}

const levelOfDepth: Readonly<Record<number, NumberedLevel>> = {
  1: 'clause',
  2: 'subclause',
  3: 'point',
};

/** The levels of the items that lists have open, by their depth. */
class ListLevels {
  readonly #open = new Map<number, NumberedLevel | null>();

  levelOf({ marker, depth }: ListItem): NumberedLevel | null {
    const outer = this.#open.get(depth - 1) ?? null;
    const level = levelOfMarker(marker, depth);
    // `1.` inside a list of `1.` is the level below, however the source writes it.
    const own = level === 'clause' && outer === 'clause' ? 'subclause' : level;
    this.#open.set(depth, own);
    return own;
  }
}

function levelOfMarker(marker: string, depth: number): NumberedLevel | null {
  if (!/[\p{L}\p{N}]/u.test(marker) || /^[o§]$/.test(marker)) return null;
  const stopped = /^[\d.]*\d$/.test(marker) ? `${marker}.` : marker;
  const known = recogniseLabel(`${stopped} `) ?? recogniseCentredLabel(`${stopped} `);
  return known?.level ?? levelOfDepth[depth] ?? null;
}

function readCentredLabel(
  runs: readonly Run[],
  text: string,
  hints: ParagraphHints,
): TypedBlock | null {
  const isTitle = hints.isCentred || hints.heading > 0 || enclosingMark(runs, ['bold']) !== null;
  if (!isTitle) return null;
  const typed = recogniseCentredLabel(text) ?? appendixAtStart(text);
  if (typed === null) return null;
  const role = typed.level === null ? 'appendix' : plainRoleOfLevel[typed.level];
  const rest = dropFront(runs, text.length - typed.rest.length);
  return textBlock(role, withoutMark(rest, 'bold'), typed);
}

function readLabel(runs: readonly Run[], text: string, hints: ParagraphHints): TypedBlock | null {
  const typed = recogniseLabel(text);
  if (typed === null) return null;
  const rest = dropFront(runs, text.length - typed.rest.length);
  const mark = titleMark(runs, typed.level);
  const roles = hints.heading > 0 || mark !== null ? titleRoleOfLevel : plainRoleOfLevel;
  return textBlock(roles[typed.level], mark === null ? rest : withoutMark(rest, mark), typed);
}

function readBullet(runs: readonly Run[], text: string): TypedBlock | null {
  const [found, bullet] = /^([-–—•●▪*+])\s+/u.exec(text) ?? [];
  if (found === undefined) return null;
  const rest = dropFront(runs, found.length);
  if (isBasisLine(frontText(rest))) return textBlock('basis', rest, null);
  return textBlock(bullet === '+' ? 'plus' : 'dash', rest, null);
}

const roleOfHeading: Readonly<Record<number, RoleId>> = {
  1: 'heading',
  2: 'heading',
  3: 'clauseTitle',
  4: 'subclauseTitle',
  5: 'pointTitle',
  6: 'pointTitle',
};

function readPlain(runs: readonly Run[], hints: ParagraphHints, isBasis: boolean): TypedBlock {
  if (hints.isCentred) return textBlock('centred', withoutMark(runs, 'bold'), null);
  const role = roleOfHeading[hints.heading];
  if (role !== undefined) return textBlock(role, withoutMark(runs, 'bold'), null);
  return textBlock(isBasis ? 'basis' : 'paragraph', runs, null);
}

/** A line that is bold from end to end is a title; a point's is italic. */
function titleMark(runs: readonly Run[], level: NumberedLevel) {
  return enclosingMark(runs, level === 'point' ? ['bold', 'italic'] : ['bold']);
}

function textBlock(
  role: RoleId,
  runs: readonly Run[],
  typed: TypedLabel | TypedBlock['typed'],
): TypedBlock {
  return { block: { kind: 'text', role, runs }, typed };
}

function isLabelAlone({ block }: TypedBlock): boolean {
  return block.kind === 'text' && hasTitleLine(block.role) && block.runs.length === 0;
}

function isPlainTitle(hints: ParagraphHints, block: TypedBlock['block']): boolean {
  const isTitle = hints.isCentred || hints.heading > 0;
  return isTitle && block.kind === 'text';
}

/** The line under `Chương I` is its title. */
function giveTitle(blocks: TypedBlock[], runs: readonly Run[]): void {
  const last = blocks.at(-1);
  if (last?.block.kind !== 'text') return;
  blocks[blocks.length - 1] = {
    ...last,
    block: { ...last.block, runs: withoutMark(runs, 'bold') },
  };
}
