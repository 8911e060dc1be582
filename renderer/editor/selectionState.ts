import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { $isTableSelection } from '@lexical/table';
import type { RoleId } from '@shared/draft/blocks';
import { $getSelection, $isRangeSelection, type LexicalEditor } from 'lexical';
import { useSyncExternalStore } from 'react';
import { $tableFocus } from '../table/tableGridNodes';
import { $selectedRoleBlocks } from './roleExtension';

/** What the buttons show of the place where the caret is. */
export interface SelectionState {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  /** Role of the selected paragraphs; null for several, and in a table. */
  readonly role: RoleId | null;
  readonly isInTable: boolean;
  readonly hasManyCells: boolean;
  readonly isMergedCell: boolean;
}

const nowhere: SelectionState = {
  bold: false,
  italic: false,
  underline: false,
  role: null,
  isInTable: false,
  hasManyCells: false,
  isMergedCell: false,
};

/** The place of the caret; components draw themselves anew only when something of it changes. */
export function useSelectionState(): SelectionState {
  const [editor] = useLexicalComposerContext();
  const store = storeOf(editor);
  return useSyncExternalStore(store.subscribe, store.get);
}

interface Store {
  readonly subscribe: (listener: () => void) => () => void;
  readonly get: () => SelectionState;
}

const stores = new WeakMap<LexicalEditor, Store>();

function storeOf(editor: LexicalEditor): Store {
  const known = stores.get(editor);
  if (known) return known;
  let last = nowhere;
  const store: Store = {
    get: () => last,
    subscribe: (listener) =>
      editor.registerUpdateListener(({ editorState }) => {
        const next = editorState.read(() => $readSelection(last), { editor });
        if (isSame(last, next)) return;
        last = next;
        listener();
      }),
  };
  stores.set(editor, store);
  return store;
}

function $readSelection(last: SelectionState): SelectionState {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) && !$isTableSelection(selection)) {
    // Leaving the text for a button must not change what the button means.
    return last;
  }
  const focus = $tableFocus();
  const roles = new Set($selectedRoleBlocks().map((block) => block.getRole()));
  const [role = null] = roles;
  const [cell] = focus?.chosen ?? [];
  return {
    bold: selection.hasFormat('bold'),
    italic: selection.hasFormat('italic'),
    underline: selection.hasFormat('underline'),
    role: roles.size === 1 ? role : null,
    isInTable: focus !== null,
    hasManyCells: (focus?.chosen.length ?? 0) > 1,
    isMergedCell: cell !== undefined && (cell.bottom - cell.top > 1 || cell.right - cell.left > 1),
  };
}

function isSame(a: SelectionState, b: SelectionState): boolean {
  // Both are of one shape, so the keys of one are the keys of the other.
  return (Object.keys(a) as (keyof SelectionState)[]).every((key) => a[key] === b[key]);
}
