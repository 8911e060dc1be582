import type { KeyboardEvent } from 'react';
import { isComposing } from '../ui/isComposing';
import type { ListRow, RowSteps } from './useRecordRows';

/** Where the caret stands in a table of a list. */
interface CellPlace {
  readonly rowId: string;
  readonly columnId: string;
}

/** What the keys of a table work on. */
export interface KeyTarget<R extends ListRow> {
  readonly rows: readonly R[];
  readonly steps: RowSteps<R>;
  readonly addRow: (columnId: string) => void;
}

/**
 * Keys in a table of a list. Enter goes to the next row and makes one behind the last; Alt with an
 * arrow moves the row; Alt+Delete takes it out. Whatever belongs to an input method is left alone.
 */
export function onTableKey<R extends ListRow>(
  event: KeyboardEvent<HTMLElement>,
  target: KeyTarget<R>,
): void {
  const place = cellPlace(event.target);
  if (place === null || isComposing(event.nativeEvent)) return;
  const step = stepOf(event);
  if (!step) return;
  event.preventDefault();
  step({ ...target, place, table: event.currentTarget });
}

/** Puts the caret into a cell, as far as it is drawn. */
export function focusCell(table: HTMLElement | null, { rowId, columnId }: CellPlace): void {
  const row = `tr[data-row="${CSS.escape(rowId)}"]`;
  const cell = `td[data-column="${CSS.escape(columnId)}"] :is(input, select, textarea)`;
  table?.querySelector<HTMLElement>(`${row} ${cell}`)?.focus();
}

interface Step<R extends ListRow> extends KeyTarget<R> {
  readonly place: CellPlace;
  readonly table: HTMLElement;
}

type Steps = Readonly<Record<string, <R extends ListRow>(step: Step<R>) => void>>;

const keySteps: Steps = {
  Enter: goDown,
  ArrowUp: (step) => goTo(step, -1),
  ArrowDown: (step) => goTo(step, 1),
};

/** With Alt held down: what happens to the row. */
const rowSteps: Steps = {
  ArrowUp: ({ steps, place }) => steps.move(place.rowId, -1),
  ArrowDown: ({ steps, place }) => steps.move(place.rowId, 1),
  Delete: removeRow,
};

function stepOf({ key, altKey, ctrlKey, metaKey, shiftKey, target }: KeyboardEvent) {
  if (ctrlKey || metaKey || shiftKey || target instanceof HTMLButtonElement) return undefined;
  return altKey ? rowSteps[key] : isFree(target, key) && keySteps[key];
}

/** Arrows belong to lists of choices and to texts of several lines. */
function isFree(target: EventTarget, key: string): boolean {
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return true;
  return target instanceof HTMLInputElement && target.role !== 'combobox';
}

function goDown<R extends ListRow>(step: Step<R>): void {
  if (!goTo(step, 1)) step.addRow(step.place.columnId);
}

function goTo<R extends ListRow>({ rows, place, table }: Step<R>, by: 1 | -1): boolean {
  const index = rows.findIndex(({ id }) => id === place.rowId);
  const next = rows[index + by];
  if (next === undefined) return false;
  focusCell(table, { ...place, rowId: next.id });
  return true;
}

/** The caret goes to the row that takes the place. */
function removeRow<R extends ListRow>(step: Step<R>): void {
  if (!goTo(step, 1)) goTo(step, -1);
  step.steps.remove(step.place.rowId);
}

function cellPlace(target: EventTarget): CellPlace | null {
  if (!(target instanceof Element)) return null;
  const rowId = target.closest('tr')?.dataset['row'];
  const columnId = target.closest('td')?.dataset['column'];
  return rowId === undefined || columnId === undefined ? null : { rowId, columnId };
}
