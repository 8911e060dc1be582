import { $findTableNode } from '@lexical/table';
import type { RoleId } from '@shared/draft/blocks';
import {
  $findMatchingParent,
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_CRITICAL,
  COMMAND_PRIORITY_EDITOR,
  COMMAND_PRIORITY_HIGH,
  COMMAND_PRIORITY_LOW,
  createCommand,
  DELETE_CHARACTER_COMMAND,
  defineExtension,
  FORMAT_ELEMENT_COMMAND,
  INDENT_CONTENT_COMMAND,
  INSERT_LINE_BREAK_COMMAND,
  INSERT_PARAGRAPH_COMMAND,
  KEY_ESCAPE_COMMAND,
  KEY_TAB_COMMAND,
  type LexicalEditor,
  mergeRegister,
  OUTDENT_CONTENT_COMMAND,
} from 'lexical';
import { $isRoleBlock, isAtStart, type RoleBlockNode } from './nodes/RoleBlockNode';
import { deeperRole, itemRoleUnder, outerRole, shallowerRole } from './roleSteps';

/** Turns the selected paragraphs into a role. */
export const SET_ROLE_COMMAND = createCommand<RoleId>('SET_ROLE_COMMAND');
/** Moves the selected paragraphs one level further in or out. */
export const MOVE_LEVEL_COMMAND = createCommand<'deeper' | 'shallower'>('MOVE_LEVEL_COMMAND');

/** Roles of paragraphs: choosing one, changing the level, Enter and Backspace. */
export const RoleExtension = defineExtension({
  name: 'vankien/role',
  register: (editor) =>
    mergeRegister(
      editor.registerCommand(SET_ROLE_COMMAND, $setRole, COMMAND_PRIORITY_EDITOR),
      editor.registerCommand(MOVE_LEVEL_COMMAND, $moveLevel, COMMAND_PRIORITY_EDITOR),
      editor.registerCommand(KEY_TAB_COMMAND, $moveLevelByKey, COMMAND_PRIORITY_LOW),
      editor.registerCommand(INSERT_PARAGRAPH_COMMAND, $stepOut, COMMAND_PRIORITY_LOW),
      editor.registerCommand(DELETE_CHARACTER_COMMAND, $dropRole, COMMAND_PRIORITY_LOW),
      registerStandIns(editor),
    ),
});

/** The paragraphs that the selection touches, without those inside a table. */
export function $selectedRoleBlocks(): readonly RoleBlockNode[] {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return [];
  const ends = [selection.anchor.getNode(), selection.focus.getNode()];
  const blocks = [...ends, ...selection.getNodes()]
    .map((node) => $findMatchingParent(node, $isRoleBlock))
    .filter((block) => block !== null)
    .filter((block) => $findTableNode(block) === null);
  return [...new Map(blocks.map((block) => [block.getKey(), block])).values()];
}

function $setRole(role: RoleId): boolean {
  for (const block of $selectedRoleBlocks()) block.setRole(role);
  return true;
}

function $moveLevel(direction: 'deeper' | 'shallower'): boolean {
  const steps = direction === 'deeper' ? deeperRole : shallowerRole;
  for (const block of $selectedRoleBlocks()) {
    const role = block.getRole();
    const isNewItem = role === 'paragraph' && direction === 'deeper';
    block.setRole(isNewItem ? itemRoleUnder($rolesAbove(block)) : (steps[role] ?? role));
  }
  return true;
}

function* $rolesAbove(block: RoleBlockNode): Iterable<RoleId> {
  for (let above = block.getPreviousSibling(); above; above = above.getPreviousSibling()) {
    if ($isRoleBlock(above)) yield above.getRole();
  }
}

function $moveLevelByKey(event: KeyboardEvent): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || $findTableNode(selection.anchor.getNode()) !== null) {
    return false;
  }
  event.preventDefault();
  return $moveLevel(event.shiftKey ? 'shallower' : 'deeper');
}

/** Enter in an empty paragraph of a list leaves the list, one level at a time. */
function $stepOut(): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false;
  const [block] = $selectedRoleBlocks();
  const outer = block === undefined ? undefined : outerRole[block.getRole()];
  if (block === undefined || outer === undefined || block.getTextContent() !== '') return false;
  block.setRole(outer);
  return true;
}

/** Backspace before the first letter takes the role away; only the next one joins paragraphs. */
function $dropRole(isBackward: boolean): boolean {
  const selection = $getSelection();
  if (!isBackward || !$isRangeSelection(selection) || !selection.isCollapsed()) return false;
  const [block] = $selectedRoleBlocks();
  if (block === undefined || block.getRole() === 'paragraph' || !isAtStart(block, selection)) {
    return false;
  }
  block.setRole('paragraph');
  return true;
}

/** Where the rich text of the library would do what a paper must not have. */
function registerStandIns(editor: LexicalEditor): () => void {
  const first = COMMAND_PRIORITY_CRITICAL;
  return mergeRegister(
    // A paragraph has no line breaks of its own.
    editor.registerCommand(
      INSERT_LINE_BREAK_COMMAND,
      () => editor.dispatchCommand(INSERT_PARAGRAPH_COMMAND),
      first,
    ),
    editor.registerCommand(
      INDENT_CONTENT_COMMAND,
      () => $moveLevel('deeper'),
      COMMAND_PRIORITY_HIGH,
    ),
    editor.registerCommand(
      OUTDENT_CONTENT_COMMAND,
      () => $moveLevel('shallower'),
      COMMAND_PRIORITY_HIGH,
    ),
    // The role alone aligns a paragraph.
    editor.registerCommand(FORMAT_ELEMENT_COMMAND, () => true, first),
    // Typing tools send Escape by themselves: it must not take the focus away.
    editor.registerCommand(KEY_ESCAPE_COMMAND, () => true, COMMAND_PRIORITY_LOW),
  );
}
