import {
  $create,
  $getState,
  $setState,
  createState,
  type EditorConfig,
  type LexicalNode,
  TextNode,
} from 'lexical';

const fieldState = createState('field', {
  parse: (value): string => (typeof value === 'string' ? value : 'field'),
});

const filledState = createState('filled', { parse: (value): boolean => value === true });

/**
 * A named blank within text. It is text in token mode, so that selection, typing beside it and
 * copying are the editor's own; what it shows is the fact's value, or its label in brackets.
 */
export class FieldNode extends TextNode {
  override $config() {
    return this.config('field', {
      extends: TextNode,
      stateConfigs: [
        { flat: true, stateConfig: fieldState },
        { flat: true, stateConfig: filledState },
      ],
    });
  }

  getField(): string {
    return $getState(this, fieldState);
  }

  isFilled(): boolean {
    return $getState(this, filledState);
  }

  /** Shows a value, or `[label]` for a fact that is not yet known. */
  show(value: string, label: string): this {
    const text = value || `[${label}]`;
    const isFilled = value !== '';
    if (this.getTextContent() === text && this.isFilled() === isFilled) return this;
    return $setState(this.getWritable().setTextContent(text), filledState, isFilled);
  }

  override createDOM(config: EditorConfig): HTMLElement {
    const dom = super.createDOM(config);
    dom.classList.add('chip');
    dom.classList.toggle('chip-blank', !this.isFilled());
    return dom;
  }

  override updateDOM(previous: this, dom: HTMLElement, config: EditorConfig): boolean {
    const isNewElement = super.updateDOM(previous, dom, config);
    dom.classList.toggle('chip-blank', !$getState(this, filledState, 'direct'));
    return isNewElement;
  }

  override canInsertTextBefore(): false {
    return false;
  }

  override canInsertTextAfter(): false {
    return false;
  }
}

/** Makes a chip for a field; `show` gives it its text. */
export function $createField(field: string): FieldNode {
  return $setState($create(FieldNode).setMode('token'), fieldState, field);
}

/** Whether a node is a named blank. */
export function $isField(node: LexicalNode | null | undefined): node is FieldNode {
  return node instanceof FieldNode;
}
