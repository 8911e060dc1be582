import { blankBlocks } from '../derive/blankBlocks';
import { deriverOf } from '../derive/derivers';
import { sourceIds } from '../derive/sources';
import type { Block, CellAlignment, Run, TableBlock, TableCell } from '../draft/blocks';
import { tableGrid } from '../draft/tableGrid';
import { err, ok, type Result } from '../result';
import { textWidth } from '../standards/standard';
import { standards } from '../standards/standards';
import { nearestWord } from '../text/nearestWord';
import { inlineRuns } from './inlineRuns';
import type { FileBlock, FileCell, FileTable, TemplateFile } from './template';
import type { TemplateError } from './templateError';
import { placeInWords } from './templatePlace';

// Widths are written to the tenth of a millimetre.
const widthTolerance = 0.5;

/** The body of a template file as blocks of a draft. */
export function templateBlocks(
  file: string,
  data: TemplateFile,
): Result<readonly Block[], TemplateError> {
  const reader = new BlockReader(file, data);
  const blocks: Block[] = [];
  for (const [index, block] of data.body.entries()) {
    const read = reader.blocks(block, ['body', index]);
    if (!read.ok) return read;
    blocks.push(...read.value);
  }
  return ok(blocks);
}

type Place = readonly PropertyKey[];

class BlockReader {
  readonly #file: string;
  readonly #data: TemplateFile;
  #isLandscape = false;

  constructor(file: string, data: TemplateFile) {
    this.#file = file;
    this.#data = data;
  }

  blocks(block: FileBlock, place: Place): Result<readonly Block[], TemplateError> {
    if (block.kind === 'derive') return this.#derived(block.derive, place);
    if (block.kind === 'block') return ok([this.#whole(block.block)]);
    const read = this.#block(block, place);
    return read.ok ? ok([read.value]) : read;
  }

  #block(
    block: Exclude<FileBlock, { kind: 'derive' | 'block' }>,
    place: Place,
  ): Result<Block, TemplateError> {
    if (block.kind === 'table') return this.#table(block.table, [...place, 'table']);
    if (block.kind === 'text') {
      const runs = this.#runs(block.text, [...place, 'text']);
      return runs.ok ? ok({ kind: 'text', role: block.role, runs: runs.value }) : runs;
    }
    if (block.break === 'page') return ok({ kind: 'pageBreak' });
    this.#isLandscape = block.break === 'landscape';
    return ok({ kind: 'orientation', to: block.break });
  }

  /** What is derived stands as `derive`, so that it is blank in every new paper. */
  #whole(block: Block): Block {
    if (block.kind === 'orientation') this.#isLandscape = block.to === 'landscape';
    if (block.kind !== 'text' && block.kind !== 'table') return block;
    const { link: _link, ...free } = block;
    return free;
  }

  #derived(source: string, place: Place): Result<readonly Block[], TemplateError> {
    const deriver = deriverOf(source);
    if (deriver !== null) {
      return ok(blankBlocks(source, this.#data.family, this.#textWidth()));
    }
    const nearest = nearestWord(source, sourceIds);
    const at = placeInWords(place);
    return err({ kind: 'templateSourceUnknown', file: this.#file, at, source, nearest });
  }

  #runs(text: string, place: Place): Result<readonly Run[], TemplateError> {
    const runs = inlineRuns(text);
    if (runs.ok) return runs;
    const at = placeInWords(place);
    return err({ kind: 'templateTextBroken', file: this.#file, at, mark: runs.error });
  }

  #table(table: FileTable, place: Place): Result<Block, TemplateError> {
    const sum = table.columns.reduce((total, width) => total + width, 0);
    const at = placeInWords(place);
    if (Math.abs(sum - this.#textWidth()) > widthTolerance) {
      return err({ kind: 'templateTableWidth', file: this.#file, at, sum });
    }
    const header = this.#rows(table.header, () => 'center', [...place, 'header']);
    if (!header.ok) return header;
    const body = this.#rows(table.rows, (column) => table.align[column] ?? 'left', [
      ...place,
      'rows',
    ]);
    if (!body.ok) return body;
    const block: TableBlock = {
      kind: 'table',
      columns: table.columns,
      headerRows: header.value.length,
      rows: [...header.value, ...body.value],
    };
    const grid = tableGrid(block);
    if (grid.ok) return ok(block);
    return err({ kind: 'templateTableCells', file: this.#file, at, row: grid.error.row });
  }

  #rows(
    rows: readonly (readonly FileCell[])[],
    align: (column: number) => CellAlignment,
    place: Place,
  ): Result<TableCell[][], TemplateError> {
    const result: TableCell[][] = [];
    for (const [index, row] of rows.entries()) {
      const cells: TableCell[] = [];
      for (const [column, cell] of row.entries()) {
        const whole = typeof cell === 'string' ? { text: cell, colSpan: 1, rowSpan: 1 } : cell;
        const runs = this.#runs(whole.text, [...place, index, column]);
        if (!runs.ok) return runs;
        const { colSpan, rowSpan } = whole;
        cells.push({ paragraphs: [runs.value], colSpan, rowSpan, align: align(column) });
      }
      result.push(cells);
    }
    return ok(result);
  }

  #textWidth(): number {
    const { page } = standards[this.#data.standards[0] ?? 'HD05-2026'];
    return textWidth(page, this.#isLandscape);
  }
}
