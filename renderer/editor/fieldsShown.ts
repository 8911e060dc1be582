import { $getRoot, $isElementNode, type ElementNode } from 'lexical';
import { $isField } from './nodes/FieldNode';
import { $getPaperPart } from './paperState';
import type { ShownField } from './runTranslator';

/** What the fields of this paper show now. */
export function $shownFields(): ShownField {
  const facts = $getPaperPart('facts');
  return { value: (field) => facts[field] ?? '', label: (field) => field };
}

/** Brings every chip of the body up to date with the facts. */
export function $refreshFields(within: ElementNode = $getRoot(), shown = $shownFields()): void {
  for (let node = within.getFirstChild(); node !== null; node = node.getNextSibling()) {
    if ($isField(node)) node.show(shown.value(node.getField()), shown.label(node.getField()));
    else if ($isElementNode(node)) $refreshFields(node, shown);
  }
}
