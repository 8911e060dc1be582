import { TableCellNode, TableRowNode } from '@lexical/table';
import { wholeGrid } from '@shared/draft/wholeGrid';
import { textWidth } from '@shared/standards/standard';
import { standards } from '@shared/standards/standards';
import { $findMatchingParent, defineExtension, type LexicalNode, mergeRegister } from 'lexical';
import { $isPaperTable, PaperTableNode } from '../editor/nodes/PaperTableNode';
import { $createRoleBlock } from '../editor/nodes/RoleBlockNode';
import { $getPaperPart } from '../editor/paperState';
import { $newCell, $readGrid, $writeGrid } from './tableGridNodes';

/**
 * Whatever a key or a paste takes out of a table, its cells cover its grid when the change is over:
 * a paper with another table could be saved, but never opened again.
 */
export const WholeTables = defineExtension({
  name: 'vankien/whole-tables',
  register: (editor) =>
    mergeRegister(
      editor.registerNodeTransform(PaperTableNode, $makeWhole),
      // A table is looked at once, however many of its cells have changed.
      editor.registerNodeTransform(TableRowNode, $lookAtTable),
      editor.registerNodeTransform(TableCellNode, $lookAtTable),
    ),
});

function $lookAtTable(node: LexicalNode): void {
  $findMatchingParent(node, $isPaperTable)?.markDirty();
}

function $makeWhole(table: PaperTableNode): void {
  const grid = $readGrid(table);
  const { page } = standards[$getPaperPart('standard')];
  const whole = wholeGrid(grid, $newCell, textWidth(page, false));
  if (whole === grid) return;
  if (whole !== null) {
    $writeGrid(table, whole);
    return;
  }
  if (table.getNextSibling() === null) table.insertAfter($createRoleBlock('paragraph'));
  table.remove();
}
