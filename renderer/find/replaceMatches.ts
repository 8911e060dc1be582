import { factOf } from '@shared/draft/factOf';
import { retypeFieldText } from '@shared/draft/fieldText';
import {
  $getNodeByKey,
  $isTextNode,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  SKIP_DOM_SELECTION_TAG,
  SKIP_SCROLL_INTO_VIEW_TAG,
  type TextNode,
} from 'lexical';
import { $isField } from '../editor/nodes/FieldNode';
import { $isRoleBlock, type RoleBlockNode } from '../editor/nodes/RoleBlockNode';
import { $getPaperPart } from '../editor/paperState';
import { $footTexts, $headTexts } from '../header/paperTexts';
import { $searchableText, fieldLetter, type Match } from './findMatches';

/**
 * Puts a text in place of every match, as one step of undo. Returns how many were replaced: the
 * value of a field is a fact, and is changed there.
 */
export function replaceMatches(
  editor: LexicalEditor,
  matches: readonly Match[],
  replacement: string,
): number {
  let replaced = 0;
  editor.update(
    () => {
      // From the last to the first, so that places before stay what they were.
      for (const match of matches.toReversed()) {
        const isDone =
          match.kind === 'body'
            ? $replaceInBody(match, replacement)
            : $replaceInPaper(match, replacement);
        if (isDone) replaced += 1;
      }
    },
    {
      discrete: true,
      tag: [HISTORY_PUSH_TAG, SKIP_DOM_SELECTION_TAG, SKIP_SCROLL_INTO_VIEW_TAG],
    },
  );
  return replaced;
}

type BodyMatch = Extract<Match, { readonly kind: 'body' }>;
type PaperMatch = Extract<Match, { readonly kind: 'paper' }>;

/** The new text takes the look of the first letter that it stands for. */
function $replaceInBody({ paragraph, start, end }: BodyMatch, replacement: string): boolean {
  const block = $getNodeByKey(paragraph);
  const parts = $isRoleBlock(block) ? $textParts(block, start, end) : [];
  const [first, ...others] = parts;
  if (first === undefined || parts.some(({ node }) => $isField(node))) return false;
  for (const { node, from, to } of others.toReversed()) $cut(node, from, to, '');
  $cut(first.node, first.from, first.to, replacement);
  return true;
}

function $replaceInPaper({ place, start, end }: PaperMatch, replacement: string): boolean {
  const text = [...$headTexts(), ...$footTexts()].find((one) => one.place === place);
  if (text === undefined) return false;
  const shown = $searchableText(text.stored);
  const after = shown.slice(0, start) + replacement + shown.slice(end);
  const facts = $getPaperPart('facts');
  text.$store(retypeFieldText(text.stored, after, (field) => factOf(facts, field) || fieldLetter));
  return true;
}

interface TextPart {
  readonly node: TextNode;
  readonly from: number;
  readonly to: number;
}

function $textParts(block: RoleBlockNode, start: number, end: number): readonly TextPart[] {
  const parts: TextPart[] = [];
  let reached = 0;
  for (let node = block.getFirstChild(); node !== null; node = node.getNextSibling()) {
    if (!$isTextNode(node)) continue;
    const size = node.getTextContentSize();
    const from = Math.max(start - reached, 0);
    const to = Math.min(end - reached, size);
    if (from < to) parts.push({ node, from, to });
    reached += size;
  }
  return parts;
}

function $cut(node: TextNode, from: number, to: number, put: string): void {
  const text = node.getTextContent();
  const after = text.slice(0, from) + put + text.slice(to);
  if (after === '') node.remove();
  else node.setTextContent(after);
}
