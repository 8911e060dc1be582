import { $findTableNode } from '@lexical/table';
import type { RoleId } from '@shared/draft/blocks';
import { recogniseLabel, type TypedLabel } from '@shared/draft/labels';
import { blockLabels } from '@shared/draft/outline';
import { standards } from '@shared/standards/standards';
import { keepsTyped, plainRoleOfLevel } from '@shared/text/labelledBlocks';
import {
  $findMatchingParent,
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  BEFORE_INPUT_COMMAND,
  COMMAND_PRIORITY_HIGH,
  defineExtension,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  mergeRegister,
} from 'lexical';
import { $readShownBlocks } from './draftState';
import { $isField } from './nodes/FieldNode';
import { $isRoleBlock, type RoleBlockNode } from './nodes/RoleBlockNode';
import { $getPaperPart } from './paperState';

/**
 * `1. `, `a) `, `I- `, `Điều 3. ` or `- ` typed at the start of a paragraph makes it what the label
 * says, also where Enter has numbered it already. It happens at the space and at nothing else, so that no syllable is ever touched, and
 * one undo gives the typed letters back.
 */
export const TypedLabels = defineExtension({
  name: 'vankien/typed-labels',
  register: (editor) => {
    let awaited: FoundLabel | null = null;
    return mergeRegister(
      editor.registerCommand(
        BEFORE_INPUT_COMMAND,
        (event) => {
          const isSpace = event.inputType === 'insertText' && event.data === ' ';
          awaited = isSpace ? $labelBeforeCaret() : null;
          return false;
        },
        COMMAND_PRIORITY_HIGH,
      ),
      // The space itself comes first, as a step of its own.
      editor.registerUpdateListener(() => {
        if (awaited === null || !hasSpace(editor, awaited)) return;
        takeLabel(editor, awaited);
        awaited = null;
      }),
    );
  },
});

interface FoundLabel {
  readonly block: RoleBlockNode;
  readonly label: string;
  readonly role: RoleId;
  /** Null for a bullet, which does not count. */
  readonly typed: TypedLabel | null;
}

/** What Enter goes on with: titles, grounds and centred lines stay what they were made. */
const runningRoles: ReadonlySet<RoleId> = new Set([
  'paragraph',
  'article',
  'clause',
  'subclause',
  'point',
  'dash',
  'plus',
]);

function $labelBeforeCaret(): FoundLabel | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null;
  const node = selection.anchor.getNode();
  const block = $findMatchingParent(node, $isRoleBlock);
  if (block === null || !runningRoles.has(block.getRole())) return null;
  if ($findTableNode(block) !== null) return null;
  if (!$isTextNode(node) || $isField(node) || !node.is(block.getFirstChild())) return null;
  const label = node.getTextContent().slice(0, selection.anchor.offset);
  const typed = recogniseLabel(`${label} `);
  if (typed?.label === label) return { block, label, role: plainRoleOfLevel[typed.level], typed };
  const role = bullets[label];
  return role === undefined ? null : { block, label, role, typed: null };
}

const bullets: Readonly<Record<string, RoleId>> = { '-': 'dash', '–': 'dash', '+': 'plus' };

function hasSpace(editor: LexicalEditor, { block, label }: FoundLabel): boolean {
  return editor.getEditorState().read(() => {
    const isThere = block.isAttached();
    return isThere && block.getLatest().getTextContent().startsWith(`${label} `);
  });
}

function takeLabel(editor: LexicalEditor, { block, label, role, typed }: FoundLabel): void {
  editor.update(
    () => {
      const latest = block.getLatest();
      const text = latest.getFirstChild();
      const selection = $getSelection();
      if (!$isTextNode(text) || !$isRangeSelection(selection)) return;
      const caret = Math.max(selection.anchor.offset - label.length - 1, 0);
      text.setTextContent(text.getTextContent().slice(label.length + 1));
      if (text.getTextContent() === '') {
        text.remove();
        latest.selectStart();
      } else text.select(caret, caret);
      latest.setRole(role);
      latest.setStartAt(typed === null ? '' : label);
      if (typed !== null && !$isKept(latest, typed)) latest.setStartAt('');
    },
    { tag: HISTORY_PUSH_TAG },
  );
}

/** A number other than the one that counting gives stays as typed, as it does in a text read in. */
function $isKept(block: RoleBlockNode, typed: TypedLabel): boolean {
  const standard = standards[$getPaperPart('standard')];
  const shown = $readShownBlocks();
  const labels = blockLabels(
    shown.map((one) => one.block),
    standard,
  );
  const label = labels[shown.findIndex(({ node }) => node.is(block))];
  return label !== undefined && keepsTyped(typed, label, standard);
}
