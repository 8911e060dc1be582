import { $getPeerDependency, getPeerDependencyFromEditor } from '@lexical/extension';
import { factOf } from '@shared/draft/factOf';
import { printedPaperFacts } from '@shared/records/paperFacts';
import { fieldLabel } from '@shared/templates/fieldLabel';
import type { Template } from '@shared/templates/template';
import {
  $getRoot,
  $isElementNode,
  defineExtension,
  type ElementNode,
  type LexicalEditor,
  safeCast,
} from 'lexical';
import { $isField } from './nodes/FieldNode';
import { $getPaper } from './paperState';
import type { ShownField } from './runTranslator';

const name = 'vankien/field-labels';
const plainLabel = (field: string) => fieldLabel(null, field);

/** Knows what the fields of the paper are called, by the template it was made from. */
export const FieldLabels = defineExtension({
  name,
  config: safeCast<{ readonly template: Template | null }>({ template: null }),
  build: (_editor, { template }) => ({
    template,
    labelOf: (field: string) => fieldLabel(template, field),
  }),
});

/** What fields are called in an editor. */
export function fieldLabelsOf(editor: LexicalEditor): (field: string) => string {
  const known = getPeerDependencyFromEditor<typeof FieldLabels>(editor, name);
  return known?.output.labelOf ?? plainLabel;
}

/** The template that the paper was made from; null for a blank paper, or while it is not known. */
export function $templateOfPaper(): Template | null {
  return $getPeerDependency<typeof FieldLabels>(name)?.output.template ?? null;
}

/** What the fields of this paper show now. */
export function $shownFields(): ShownField {
  const paper = $getPaper();
  const own = printedPaperFacts(paper);
  return {
    value: (field) => factOf(paper.facts, field) || factOf(own, field),
    label: $getPeerDependency<typeof FieldLabels>(name)?.output.labelOf ?? plainLabel,
  };
}

/** Brings every chip of the body up to date with the facts. */
export function $refreshFields(within: ElementNode = $getRoot(), shown = $shownFields()): void {
  for (let node = within.getFirstChild(); node !== null; node = node.getNextSibling()) {
    if ($isField(node)) node.show(shown.value(node.getField()), shown.label(node.getField()));
    else if ($isElementNode(node)) $refreshFields(node, shown);
  }
}
