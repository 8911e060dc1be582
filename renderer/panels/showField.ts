import { $getRoot, $isElementNode, type ElementNode, type LexicalEditor } from 'lexical';
import { $isField, type FieldNode } from '../editor/nodes/FieldNode';

const name = 'vankien-field-filled';

/** Shows where in the body a field stands: its chips are marked, the first is brought into sight. */
export function showField(editor: LexicalEditor, field: string): void {
  const elements = editor.read(() =>
    [...$fieldsWithin($getRoot())]
      .filter((node) => node.getField() === field)
      .map((node) => editor.getElementByKey(node.getKey()))
      .filter((element) => element !== null),
  );
  CSS.highlights.set(name, new Highlight(...elements.map(rangeOf)));
  const isInSight = elements.some((element) => element.checkVisibility() && isWithinView(element));
  if (!isInSight) elements[0]?.scrollIntoView({ block: 'center' });
}

/** Takes the mark of `showField` away. */
export function hideField(): void {
  CSS.highlights.delete(name);
}

function* $fieldsWithin(parent: ElementNode): Iterable<FieldNode> {
  for (const node of parent.getChildren()) {
    if ($isField(node)) yield node;
    else if ($isElementNode(node)) yield* $fieldsWithin(node);
  }
}

function rangeOf(element: HTMLElement): Range {
  const range = new Range();
  range.selectNodeContents(element);
  return range;
}

/** Whether an element lies within the part of the paper that is in sight. */
function isWithinView(element: HTMLElement): boolean {
  const box = element.getBoundingClientRect();
  const view = element.closest('[data-area="page"]')?.getBoundingClientRect();
  return view !== undefined && box.top >= view.top && box.bottom <= view.bottom;
}
