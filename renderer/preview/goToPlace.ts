import { $isTableCellNode, $isTableNode, $isTableRowNode } from '@lexical/table';
import type { Facts } from '@shared/draft/draft';
import { factOf } from '@shared/draft/factOf';
import { unfilledBlank } from '@shared/standards/formText';
import { standards } from '@shared/standards/standards';
import {
  $getEditor,
  $isElementNode,
  $isTextNode,
  type ElementNode,
  type LexicalEditor,
  type LexicalNode,
  SKIP_SCROLL_INTO_VIEW_TAG,
} from 'lexical';
import { $readShownBlocks } from '../editor/draftState';
import { $isField } from '../editor/nodes/FieldNode';
import { $getPaperPart } from '../editor/paperState';
import { focusPlace } from '../header/focusFields';
import { fieldOfStyle } from './fieldOfStyle';
import type { PagePlace } from './placeAt';

/** Puts the caret where a page was pressed, and brings that place into sight. */
export function goToPlace(editor: LexicalEditor, { source, style, letters }: PagePlace): void {
  if (source.kind === 'margin') return;
  if (source.kind === 'form') {
    const field = editor.read(() => $fieldOfLine(style, source.nth));
    if (field !== null) focusPlace(field);
    return;
  }
  editor.update(
    () => {
      const node = $readShownBlocks()[source.block]?.node;
      const paragraph = source.kind === 'cell' ? $paragraphOfCell(node, source) : node;
      if ($isElementNode(paragraph)) $selectLetters(paragraph, letters);
      else if ($isElementNode(node)) node.selectStart();
      if (node) $scrollTo(node);
    },
    { discrete: true, tag: SKIP_SCROLL_INTO_VIEW_TAG },
  );
  editor.focus();
}

function $fieldOfLine(style: string, nth: number): string | null {
  const parts = {
    kind: $getPaperPart('kind'),
    header: $getPaperPart('header'),
    signOff: $getPaperPart('signOff'),
    original: $getPaperPart('original'),
  };
  return fieldOfStyle(parts, standards[$getPaperPart('standard')], { style, nth });
}

interface CellPlace {
  readonly row: number;
  readonly cell: number;
  readonly paragraph: number;
}

function $paragraphOfCell(table: LexicalNode | undefined, place: CellPlace): LexicalNode | null {
  if (!$isTableNode(table)) return null;
  const row = table.getChildAtIndex(place.row);
  const cell = $isTableRowNode(row) ? row.getChildAtIndex(place.cell) : null;
  return $isTableCellNode(cell) ? cell.getChildAtIndex(place.paragraph) : null;
}

/** A field prints its fact, or dots, but shows a label: one letter of print is never inside it. */
function $selectLetters(paragraph: ElementNode, letters: number): void {
  const facts = $getPaperPart('facts');
  let left = letters;
  for (const node of paragraph.getAllTextNodes()) {
    const length = $isField(node)
      ? printedField(node.getField(), facts)
      : node.getTextContentSize();
    if (left <= length && $isTextNode(node)) {
      const at = $isField(node) ? node.getTextContentSize() : left;
      node.select(at, at);
      return;
    }
    left -= length;
  }
  paragraph.selectEnd();
}

function printedField(field: string, facts: Facts): number {
  return (factOf(facts, field) || unfilledBlank).length;
}

function $scrollTo(node: LexicalNode): void {
  const key = node.getKey();
  const editor = $getEditor();
  setTimeout(() => editor.getElementByKey(key)?.scrollIntoView({ block: 'nearest' }));
}
