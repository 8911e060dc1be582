import { type ITableOptions, Table, type TableRow } from 'docx';

/** A table that can be taken apart again: pages are laid out with the cells set one by one. */
export class FormTable extends Table {
  /** What it was made of. */
  readonly made: ITableOptions;
  /** Rows that stand again on each further page. */
  readonly headerRows: number;

  constructor(made: ITableOptions, headerRows = 0) {
    super(made);
    this.made = made;
    this.headerRows = headerRows;
  }

  /** The same table with other rows under its header rows. */
  from(row: number): FormTable {
    const { rows } = this.made;
    const kept: readonly TableRow[] = [...rows.slice(0, this.headerRows), ...rows.slice(row)];
    return new FormTable({ ...this.made, rows: kept }, this.headerRows);
  }
}
