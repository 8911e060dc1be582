import { GetClipboardDataExtension } from '@lexical/clipboard';
import { $sliceSelectedTextNodeContent } from '@lexical/selection';
import { blockLabels } from '@shared/draft/outline';
import { standards } from '@shared/standards/standards';
import {
  $isElementNode,
  $isRangeSelection,
  $isTextNode,
  type BaseSelection,
  configExtension,
  defineExtension,
  type ElementNode,
  type LexicalNode,
  type RangeSelection,
} from 'lexical';
import { $readShownBlocks } from '../editor/draftState';
import { $getPaperPart } from '../editor/paperState';

/** Copied out as plain text, paragraphs bear the numbers that the page shows. */
export const CopyExtension = defineExtension({
  name: 'vankien/copy',
  dependencies: [
    configExtension(GetClipboardDataExtension, {
      $exportMimeType: {
        'text/plain': [(selection, $next) => $plainText(selection) ?? $next()],
      },
    }),
  ],
});

/** The selected text with its labels; null where the usual text does. */
function $plainText(selection: BaseSelection | null): string | null {
  if (!$isRangeSelection(selection)) return null;
  const shown = $readShownBlocks();
  const chosen = shown.filter(({ node }) => node.isSelected(selection));
  if (chosen.length < 2) return null;
  const labels = blockLabels(
    shown.map(({ block }) => block),
    standards[$getPaperPart('standard')],
  );
  return chosen
    .map(({ node }) => {
      const label = labels[shown.findIndex((one) => one.node === node)]?.printed ?? '';
      const text = $isElementNode(node) ? $selectedText(node, selection) : '';
      // Of a paragraph that is chosen from its middle on, the number is not chosen.
      return label !== '' && $isWholeFront(node, selection) ? `${label} ${text}` : text;
    })
    .join('\n');
}

function $selectedText(parent: ElementNode, selection: RangeSelection): string {
  const isTableRow = parent.getType() === 'tablerow';
  const parts: string[] = [];
  for (const child of parent.getChildren()) {
    if (!child.isSelected(selection)) continue;
    if ($isTextNode(child)) {
      parts.push($sliceSelectedTextNodeContent(selection, child, 'clone').getTextContent());
    } else if ($isElementNode(child)) parts.push($selectedText(child, selection));
  }
  if (isTableRow) return parts.join('\t');
  return parts.join(parent.getChildren().some($isElementNode) ? '\n' : '');
}

function $isWholeFront(node: LexicalNode, selection: RangeSelection): boolean {
  const start = selection.isBackward() ? selection.focus : selection.anchor;
  const there = start.getNode();
  if (!node.is(there.getTopLevelElement())) return true;
  const first = $isElementNode(node) ? node.getFirstDescendant() : null;
  return start.offset === 0 && (there.is(node) || there.is(first));
}
