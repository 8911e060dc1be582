import type { OrientationBreak, PageBreak } from '@shared/draft/blocks';
import {
  $create,
  $getState,
  $setState,
  createState,
  DecoratorNode,
  type DOMExportOutput,
  type LexicalNode,
} from 'lexical';
import { breakWords } from '../words';

type Turn = PageBreak | OrientationBreak;

const breaks = {
  pageBreak: { kind: 'pageBreak' },
  landscape: { kind: 'orientation', to: 'landscape' },
  portrait: { kind: 'orientation', to: 'portrait' },
} as const satisfies Readonly<Record<string, Turn>>;

export type BreakId = keyof typeof breaks;

const breakState = createState('break', {
  parse: (value): BreakId => (value === 'landscape' || value === 'portrait' ? value : 'pageBreak'),
});

/** A new page, or a turn of the pages: a line across the page that says so. */
export class BreakNode extends DecoratorNode<null> {
  override $config() {
    return this.config('break', {
      extends: DecoratorNode,
      stateConfigs: [{ flat: true, stateConfig: breakState }],
    });
  }

  getBreak(): Turn {
    return breaks[$getState(this, breakState)];
  }

  override createDOM(): HTMLElement {
    const id = $getState(this, breakState);
    const dom = document.createElement('div');
    dom.className = `break break-${id}`;
    dom.setAttribute('role', 'separator');
    dom.setAttribute('aria-label', breakWords[id]);
    const words = document.createElement('span');
    words.className = 'break-words';
    words.textContent = breakWords[id];
    dom.append(words);
    return dom;
  }

  override updateDOM(): false {
    return false;
  }

  override exportDOM(): DOMExportOutput {
    return { element: document.createElement('hr') };
  }

  override getTextContent(): string {
    return '\n';
  }

  override isInline(): false {
    return false;
  }
}

/** Makes the node of a page break or a turn. */
export function $createBreak(block: Turn): BreakNode {
  const id = block.kind === 'pageBreak' ? 'pageBreak' : block.to;
  return $setState($create(BreakNode), breakState, id);
}

/** Whether a node is a page break or a turn of the page. */
export function $isBreak(node: LexicalNode | null | undefined): node is BreakNode {
  return node instanceof BreakNode;
}
