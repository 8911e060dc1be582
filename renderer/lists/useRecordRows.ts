import { useLayoutEffect, useMemo, useRef } from 'react';
import { useToast } from '../ui/Toasts';
import { undoWord } from '../ui/words';
import { listWords } from './words';

/** A row of a list that is edited; the id stays while its values change. */
export interface ListRow {
  readonly id: string;
}

/** What can be done with the rows; the same object as long as the table stands. */
export interface RowSteps<R> {
  readonly change: (id: string, edit: (row: R) => R) => void;
  readonly add: (rows: readonly R[]) => void;
  readonly remove: (id: string) => void;
  readonly move: (id: string, by: 1 | -1) => void;
}

/**
 * Steps over the rows as they are now: two keys that come before the next drawing both count, and
 * the rows that were not touched stay the same objects, so that only changed ones are drawn.
 */
export function useRecordRows<R extends ListRow>(
  rows: readonly R[],
  onChange: (rows: readonly R[]) => void,
): RowSteps<R> {
  const toast = useToast();
  const now = useRef({ rows, onChange });
  useLayoutEffect(() => {
    now.current = { rows, onChange };
  }, [rows, onChange]);
  return useMemo(() => {
    const put = (next: readonly R[]) => {
      now.current = { ...now.current, rows: next };
      now.current.onChange(next);
    };
    const putBack = (row: R, index: number) => {
      const current = now.current.rows;
      if (!current.some(({ id }) => id === row.id)) put(current.toSpliced(index, 0, row));
    };
    return {
      change: (id, edit) => put(now.current.rows.map((row) => (row.id === id ? edit(row) : row))),
      add: (added) => put([...now.current.rows, ...added]),
      remove: (id) => {
        const index = now.current.rows.findIndex((row) => row.id === id);
        const row = now.current.rows[index];
        if (row === undefined) return;
        put(now.current.rows.toSpliced(index, 1));
        const action = { label: undoWord, run: () => putBack(row, index) };
        toast({ text: listWords.removed(index + 1), tone: 'news', action });
      },
      move: (id, by) => {
        const index = now.current.rows.findIndex((row) => row.id === id);
        const row = now.current.rows[index];
        if (row === undefined || now.current.rows[index + by] === undefined) return;
        put(now.current.rows.toSpliced(index, 1).toSpliced(index + by, 0, row));
      },
    };
  }, [toast]);
}
