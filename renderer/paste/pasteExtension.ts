import { ClipboardImportExtension } from '@lexical/clipboard';
import { $findTableNode, $isTableSelection } from '@lexical/table';
import type { Run, TableBlock } from '@shared/draft/blocks';
import { blockLabels } from '@shared/draft/outline';
import { normaliseRuns, textRun } from '@shared/draft/runs';
import { textWidth } from '@shared/standards/standard';
import { standards } from '@shared/standards/standards';
import { settleLabels, type TypedBlock } from '@shared/text/labelledBlocks';
import {
  $addUpdateTag,
  $findMatchingParent,
  $isRangeSelection,
  type BaseSelection,
  configExtension,
  defineExtension,
  HISTORY_MERGE_TAG,
  type LexicalNode,
  type RangeSelection,
} from 'lexical';
import { $isLyingAtCaret } from '../editor/breakExtension';
import { $readShownBlocks } from '../editor/draftState';
import { $refreshFields, $shownFields } from '../editor/fieldsShown';
import {
  $createRoleBlock,
  $isRoleBlock,
  isAtStart,
  type RoleBlockNode,
} from '../editor/nodes/RoleBlockNode';
import { $getPaperPart } from '../editor/paperState';
import { $joinsToolTurn } from '../editor/phraseHistory';
import { $writeRuns } from '../editor/runTranslator';
import { $blockToNode } from '../editor/translators';
import { $takeWholeField } from '../editor/wholeFields';
import { $tableFocus } from '../table/tableGridNodes';
import { htmlUnits } from './htmlUnits';
import { markdownBlocks } from './markdownBlocks';
import { pastedPage } from './pastedPage';
import { $tellRemarks } from './pasteRemarks';
import type { Pasted } from './pasteUnits';
import { plainUnits } from './plainUnits';
import { $isPlainWished, PlainWish } from './plainWish';
import { typedUnits } from './typedUnits';

/** Paste keeps what a paper has, roles, tables, bold, and drops fonts, sizes and colours. */
export const PasteExtension = defineExtension({
  name: 'vankien/paste',
  dependencies: [
    PlainWish,
    configExtension(ClipboardImportExtension, {
      $importMimeType: {
        'application/x-lexical-editor': [
          (_data, _selection, $next) => {
            const isDone = $next();
            // The chips may come from another paper, with other facts.
            if (isDone) $refreshFields();
            return isDone;
          },
        ],
        'text/html': [(html, selection) => $paste($readHtml(html), selection)],
        'text/plain': [(text, selection) => $pastePlain(text, selection)],
      },
    }),
  ],
});

function $readHtml(html: string): Pasted {
  const { page } = standards[$getPaperPart('standard')];
  return htmlUnits(pastedPage(html), textWidth(page, $isLyingAtCaret()));
}

function $pastePlain(text: string, selection: BaseSelection): boolean {
  const isSyllable = !/\s/.test(text) && text.length <= mostLetters;
  if (isSyllable && $isRangeSelection(selection) && $joinsToolTurn()) {
    // A typing tool that works through the clipboard: it is still typing.
    $addUpdateTag(HISTORY_MERGE_TAG);
    selection.insertText(text);
    return true;
  }
  if ($isPlainWished()) return $pasteLines(text, selection);
  const range = $clearedRange(selection);
  const written = markdownBlocks(text, standards[$getPaperPart('standard')]);
  if (written === null || range === null) return $paste(plainUnits(text), selection);
  $insertBlocks(range, written.blocks);
  $tellRemarks(written.remarks);
  return true;
}

/** Every line a plain paragraph, as in a paper without any form. */
function $pasteLines(text: string, selection: BaseSelection): boolean {
  const range = $clearedRange(selection);
  const lines = text.split(/\r\n?|\n/).filter((line) => line.trim() !== '');
  const [only = ''] = lines;
  if (range === null) return false;
  if (lines.length < 2) range.insertText(only);
  else $insertBlocks(range, lines.map(plainBlock));
  return true;
}

function plainBlock(line: string): TypedBlock {
  return { block: { kind: 'text', role: 'paragraph', runs: [textRun(line)] }, typed: null };
}

// The longest Vietnamese syllable (`nghiêng`) has seven letters.
const mostLetters = 8;

function $paste(pasted: Pasted, selection: BaseSelection): boolean {
  const range = $clearedRange(selection);
  if (range === null) return false;
  if (pasted.kind === 'inline') {
    $insertInline(range, pasted.runs);
    return true;
  }
  const typed = typedUnits(pasted.units);
  const [only] = typed;
  if (typed.length === 0) return true;
  if (typed.length === 1 && only?.block.kind === 'text' && $goesInside(only, range)) {
    $insertInline(range, only.block.runs);
  } else {
    $insertBlocks(range, typed);
  }
  return true;
}

function $insertBlocks(range: RangeSelection, typed: readonly TypedBlock[]): void {
  if ($findTableNode(range.anchor.getNode()) !== null) {
    range.insertNodes($cellNodes(typed));
    return;
  }
  if (beginsLine(typed[0])) $beginLine(range);
  range.insertNodes($bodyNodes(typed, range));
}

/** Where the pasted goes, with what it replaces already gone. */
function $clearedRange(selection: BaseSelection): RangeSelection | null {
  if ($isRangeSelection(selection)) {
    $takeWholeField();
    if (!selection.isCollapsed()) selection.removeText();
    return selection;
  }
  const cell = $isTableSelection(selection) ? $tableFocus()?.chosen[0]?.content : undefined;
  return cell?.selectEnd() ?? null;
}

/** Whether pasted content opens with a label, which would be lost within another line. */
function beginsLine(first: TypedBlock | undefined): boolean {
  return first?.block.kind === 'text' && first.block.role !== 'paragraph';
}

/** Gives what comes next an empty line of its own, between what stands before and behind. */
function $beginLine(range: RangeSelection): void {
  const before = $lineOf(range);
  if (before === null || before.isEmpty()) return;
  if (!isAtStart(before, range)) range.insertParagraph();
  const behind = $lineOf(range);
  if (behind === null || behind.isEmpty()) return;
  const line = $createRoleBlock('paragraph');
  behind.insertBefore(line);
  line.selectStart();
}

function $lineOf(range: RangeSelection): RoleBlockNode | null {
  return $findMatchingParent(range.anchor.getNode(), $isRoleBlock);
}

/** A single paragraph without a role of its own goes on with the paragraph that it is pasted into. */
function $goesInside({ block, typed }: TypedBlock, range: RangeSelection): boolean {
  if (block.kind !== 'text' || typed !== null) return false;
  const there = $lineOf(range);
  const isEmpty = there === null || there.isEmpty();
  return !isEmpty || block.role === 'paragraph';
}

function $insertInline(range: RangeSelection, runs: readonly Run[]): void {
  const clean = normaliseRuns(runs);
  if (clean.length > 0) range.insertNodes([...$writeRuns(clean, $shownFields())]);
}

/** A cell holds paragraphs alone: labels become words, and the rows of a pasted table lines. */
function $cellNodes(typed: readonly TypedBlock[]): LexicalNode[] {
  const shown = $shownFields();
  const standard = standards[$getPaperPart('standard')];
  const blocks = settleLabels(typed, standard);
  const labels = blockLabels(blocks, standard);
  const lines = blocks.flatMap((block, index) => {
    if (block.kind === 'table') return block.rows.map(rowText);
    if (block.kind !== 'text') return [];
    const label = labels[index]?.printed ?? '';
    return [label === '' ? block.runs : [textRun(`${label} `), ...block.runs]];
  });
  return lines.map((runs) =>
    $blockToNode({ kind: 'text', role: 'paragraph', runs: normaliseRuns(runs) }, shown),
  );
}

function rowText(row: TableBlock['rows'][number]): readonly Run[] {
  return row.flatMap((cell) => cell.paragraphs).flatMap((runs) => [...runs, { text: ' ' }]);
}

/** Labels that counting gives anyway are dropped; others stay as typed. */
function $bodyNodes(typed: readonly TypedBlock[], range: RangeSelection): LexicalNode[] {
  const shown = $shownFields();
  const blocks = $readShownBlocks();
  const at = range.anchor.getNode().getTopLevelElement();
  const index = blocks.findIndex(({ node }) => node.is(at)) + 1;
  const around = blocks.map(({ block }): TypedBlock => ({ block, typed: null }));
  const all = around.toSpliced(index, 0, ...typed);
  const settled = settleLabels(all, standards[$getPaperPart('standard')]);
  return settled
    .slice(index, index + typed.length)
    .map((block) =>
      $blockToNode(
        block.kind === 'text' ? { ...block, runs: normaliseRuns(block.runs) } : block,
        shown,
      ),
    );
}
