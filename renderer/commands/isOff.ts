import { type CommandId, commands } from '@shared/commands';
import type { SelectionState } from '../editor/selectionState';

/** What the buttons of the toolbar depend on. */
export interface ToolbarState extends SelectionState {
  readonly isLocked: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/** Whether a command can do nothing where the caret is, or in a paper that is only read. */
export function isOff(id: CommandId, state: ToolbarState): boolean {
  if (commands[id].when === 'writing' && state.isLocked) return true;
  if (id === 'edit.undo') return !state.canUndo;
  if (id === 'edit.redo') return !state.canRedo;
  if (id === 'table.mergeCells') return !state.hasManyCells;
  if (id === 'table.unmergeCells') return !state.isMergedCell;
  if (id === 'table.insert' || id.startsWith('block.')) return state.isInTable;
  return false;
}
