import { type ITableOptions, Table, type TableRow } from 'docx';

/** A table that can be taken apart again: pages are laid out with the cells set one by one. */
export class FormTable extends Table {
  /** What it was made of. */
  readonly made: ITableOptions;

  constructor(made: ITableOptions) {
    super(made);
    this.made = made;
  }

  /** The same table with other rows. */
  withRows(rows: readonly TableRow[]): FormTable {
    return new FormTable({ ...this.made, rows });
  }
}
