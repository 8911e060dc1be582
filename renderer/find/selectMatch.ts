import { $getNodeByKey, type LexicalEditor } from 'lexical';
import { $isRoleBlock } from '../editor/nodes/RoleBlockNode';
import { focusPlace } from '../header/focusFields';
import type { Match } from './findMatches';

/** Selects what was found, where it can be written on. */
export function selectMatch(editor: LexicalEditor, match: Match): void {
  if (match.kind === 'paper') {
    focusPlace(match.place);
    return;
  }
  editor.update(() => $select(match.paragraph, match.start, match.end));
  editor.focus();
}

function $select(key: string, start: number, end: number): void {
  const paragraph = $getNodeByKey(key);
  if (!$isRoleBlock(paragraph)) return;
  const selection = paragraph.selectStart();
  let reached = 0;
  for (const node of paragraph.getAllTextNodes()) {
    const after = reached + node.getTextContentSize();
    if (start >= reached && start < after) {
      selection.anchor.set(node.getKey(), start - reached, 'text');
    }
    if (end > reached && end <= after) selection.focus.set(node.getKey(), end - reached, 'text');
    reached = after;
  }
}
