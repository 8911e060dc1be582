import { TableNode } from '@lexical/table';
import type { BlockLink } from '@shared/draft/blocks';
import {
  $create,
  $getState,
  $setState,
  createState,
  type EditorConfig,
  type LexicalNode,
  type StaticNodeConfigRecord,
} from 'lexical';
import { linkState } from './linkState';

const headerRowsState = createState('headerRows', {
  parse: (value): number => (typeof value === 'number' && value >= 0 ? Math.trunc(value) : 0),
});

interface Config {
  readonly extends: typeof TableNode;
  readonly stateConfigs: readonly [
    { readonly flat: true; readonly stateConfig: typeof headerRowsState },
    { readonly flat: true; readonly stateConfig: typeof linkState },
  ];
}

/** A table whose column widths are millimetres, as in the draft, and which knows its header rows. */
export class PaperTableNode extends TableNode {
  override $config(): StaticNodeConfigRecord<'paper-table', Config> {
    return this.config('paper-table', {
      extends: TableNode,
      stateConfigs: [
        { flat: true, stateConfig: headerRowsState },
        { flat: true, stateConfig: linkState },
      ],
    });
  }

  getHeaderRows(): number {
    return $getState(this, headerRowsState);
  }

  setHeaderRows(rows: number): this {
    return $setState(this, headerRowsState, rows);
  }

  /** Where it was derived from; null for nowhere. */
  getLink(): BlockLink | null {
    return $getState(this, linkState);
  }

  setLink(link: BlockLink | null): this {
    return $setState(this, linkState, link);
  }

  override updateTableElement(
    previous: this | null,
    table: HTMLTableElement,
    config: EditorConfig,
  ): void {
    super.updateTableElement(previous, table, config);
    const widths = this.getColWidths() ?? [];
    table.style.width = `${widths.reduce((sum, width) => sum + width, 0)}mm`;
    // Lexical has written the numbers as pixels.
    for (const [index, column] of table.querySelectorAll('col').entries()) {
      const width = widths[index];
      if (width !== undefined) column.style.width = `${width}mm`;
    }
  }
}

/** Makes a table without rows yet. */
export function $createPaperTable(columns: readonly number[], headerRows: number): PaperTableNode {
  return $create(PaperTableNode).setColWidths(columns).setHeaderRows(headerRows);
}

/** Whether a node is a table with widths of its own. */
export function $isPaperTable(node: LexicalNode | null | undefined): node is PaperTableNode {
  return node instanceof PaperTableNode;
}
