import { type BlockLink, type RoleId, roleIds } from '@shared/draft/blocks';
import {
  $create,
  $getState,
  $setState,
  createState,
  type DOMExportOutput,
  type EditorConfig,
  type LexicalEditor,
  type LexicalNode,
  ParagraphNode,
  type RangeSelection,
} from 'lexical';
import { continuedRole, isTitleRole } from '../roleSteps';
import { linkState } from './linkState';

const roleState = createState('role', {
  parse: (value): RoleId => roleIds.find((role) => role === value) ?? 'paragraph',
});

const startAtState = createState('startAt', {
  parse: (value): string => (typeof value === 'string' ? value : ''),
});

const fillerState = createState('filler', {
  parse: (value): boolean => value === true,
  resetOnCopyNode: true,
});

/**
 * A paragraph with a role. It stands for every paragraph of the editor: inside a table cell the
 * role is without meaning.
 */
export class RoleBlockNode extends ParagraphNode {
  override $config() {
    return this.config('role-block', {
      extends: ParagraphNode,
      stateConfigs: [
        { flat: true, stateConfig: roleState },
        { flat: true, stateConfig: startAtState },
        { flat: true, stateConfig: fillerState },
        { flat: true, stateConfig: linkState },
      ],
    });
  }

  getRole(): RoleId {
    return $getState(this, roleState);
  }

  /** A role has its own label, so the typed one goes with the old role. */
  setRole(role: RoleId): this {
    if (this.getRole() === role) return this;
    return $setState($setState(this, startAtState, ''), roleState, role);
  }

  /** The label as typed, or empty where the computed one holds. */
  getStartAt(): string {
    return $getState(this, startAtState);
  }

  setStartAt(label: string): this {
    return $setState(this, startAtState, label);
  }

  /** Where it was derived from; null for nowhere. */
  getLink(): BlockLink | null {
    return $getState(this, linkState);
  }

  setLink(link: BlockLink | null): this {
    return $setState(this, linkState, link);
  }

  /** Whether it only stands in for the paragraphs of an empty body, which the editor must show. */
  isFiller(): boolean {
    return $getState(this, fillerState) && this.isEmpty() && this.getRole() === 'paragraph';
  }

  markAsFiller(): this {
    return $setState(this, fillerState, true);
  }

  override createDOM(config: EditorConfig): HTMLElement {
    const dom = super.createDOM(config);
    dom.className = classOfRole(this.getRole());
    return dom;
  }

  /** Copied out, the number that the page shows goes along as text. */
  override exportDOM(editor: LexicalEditor): DOMExportOutput {
    const { element } = super.exportDOM(editor);
    if (!(element instanceof HTMLElement)) return { element };
    element.removeAttribute('class');
    const label = editor.getElementByKey(this.getKey())?.dataset['label'] ?? '';
    if (label !== '') element.prepend(`${label} `);
    return { element };
  }

  /** Never asks for a new element: typing tools lose letters when the one under the caret goes. */
  override updateDOM(previous: this, dom: HTMLElement): false {
    const role = $getState(this, roleState, 'direct');
    if (role !== $getState(previous, roleState, 'direct')) dom.className = classOfRole(role);
    return false;
  }

  override insertNewAfter(selection: RangeSelection, restoreSelection: boolean): RoleBlockNode {
    const next = $createRoleBlock('paragraph');
    next.setTextFormat(selection.format);
    this.insertAfter(next, restoreSelection);
    if (!this.isEmpty() && isAtStart(this, selection)) {
      // Enter before the first letter makes room above: the paragraph itself moves down.
      next.setRole(this.getRole());
      next.setStartAt(this.getStartAt());
      this.setStartAt('');
      next.setLink(this.getLink());
      this.setLink(null);
      if (isTitleRole(this.getRole())) this.setRole('paragraph');
    } else {
      next.setRole(isAtEnd(this, selection) ? continuedRole[this.getRole()] : this.getRole());
    }
    return next;
  }
}

/** Makes an empty paragraph of a role. */
export function $createRoleBlock(role: RoleId): RoleBlockNode {
  return $create(RoleBlockNode).setRole(role);
}

/** Whether a node is a paragraph with a role. */
export function $isRoleBlock(node: LexicalNode | null | undefined): node is RoleBlockNode {
  return node instanceof RoleBlockNode;
}

/** The class by which `standardCss` gives a role its look. */
export function classOfRole(role: RoleId): string {
  return `role-${role}`;
}

/** Whether the caret stands before the first letter. */
export function isAtStart(block: RoleBlockNode, selection: RangeSelection): boolean {
  const { anchor } = selection;
  if (!selection.isCollapsed() || anchor.offset !== 0) return false;
  return anchor.key === block.getKey() || anchor.key === block.getFirstChild()?.getKey();
}

function isAtEnd(block: RoleBlockNode, selection: RangeSelection): boolean {
  const { focus } = selection;
  if (focus.key === block.getKey()) return focus.offset === block.getChildrenSize();
  const last = block.getLastChild();
  return focus.key === last?.getKey() && focus.offset === last.getTextContentSize();
}
