import { $findTableNode } from '@lexical/table';
import type { RoleId } from '@shared/draft/blocks';
import { recogniseLabel } from '@shared/draft/labels';
import { blockLabels } from '@shared/draft/outline';
import { standards } from '@shared/standards/standards';
import { plainRoleOfLevel } from '@shared/text/labelledBlocks';
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
 * `1. `, `a) `, `I- `, `Điều 3. ` or `- ` typed at the start of a plain paragraph makes it what the
 * label says. It happens at the space and at nothing else, so that no syllable is ever touched, and
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
}

function $labelBeforeCaret(): FoundLabel | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null;
  const node = selection.anchor.getNode();
  const block = $findMatchingParent(node, $isRoleBlock);
  if (block?.getRole() !== 'paragraph' || $findTableNode(block) !== null) return null;
  if (!$isTextNode(node) || $isField(node) || !node.is(block.getFirstChild())) return null;
  const label = node.getTextContent().slice(0, selection.anchor.offset);
  const role = roleOfLabel(label);
  return role === null ? null : { block, label, role };
}

const bullets: Readonly<Record<string, RoleId>> = { '-': 'dash', '–': 'dash', '+': 'plus' };

function roleOfLabel(label: string): RoleId | null {
  const typed = recogniseLabel(`${label} `);
  return typed?.label === label ? plainRoleOfLevel[typed.level] : (bullets[label] ?? null);
}

function hasSpace(editor: LexicalEditor, { block, label }: FoundLabel): boolean {
  return editor.getEditorState().read(() => {
    const isThere = block.isAttached();
    return isThere && block.getLatest().getTextContent().startsWith(`${label} `);
  });
}

function takeLabel(editor: LexicalEditor, { block, label, role }: FoundLabel): void {
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
      if (bullets[label] === undefined) $keepOtherLabel(latest, label);
    },
    { tag: HISTORY_PUSH_TAG },
  );
}

/** A number other than the one that counting gives stays as typed. */
function $keepOtherLabel(block: RoleBlockNode, label: string): void {
  const shown = $readShownBlocks();
  const labels = blockLabels(
    shown.map((one) => one.block),
    standards[$getPaperPart('standard')],
  );
  const computed = labels[shown.findIndex(({ node }) => node.is(block))]?.computed;
  if (computed !== label) block.setStartAt(label);
}
