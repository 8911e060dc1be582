import { recordToRow } from '@renderer/db/draftRows';
import {
  countShelves,
  filterDrafts,
  kindsPresent,
  noFilter,
  yearsOf,
} from '@renderer/library/filterDrafts';
import { paperActions } from '@renderer/lifecycle/paperActions';
import { emptyHeader } from '@shared/draft/header';
import type { DraftRecord } from '@shared/records/draftRecord';
import { describe, expect, test } from 'vitest';
import { aDraft } from '../../helpers/aDraft';
import { aRecord } from '../../helpers/aRecord';

function row(id: string, changes: Partial<DraftRecord> = {}, date = '2024-01-10') {
  const draft = changes.draft ?? aDraft({ header: { ...emptyHeader, date } });
  return recordToRow(aRecord({ ...changes, id, draft }), 1);
}

const rows = [
  row('draft'),
  row('issued', { state: 'issued' }, '2023-12-31'),
  row('plan', { draft: aDraft({ kind: 'ke-hoach' }), createdAt: new Date(2026, 0, 2).getTime() }),
  row('gone', { state: 'issued', deletedAt: 5 }),
];

function shown(filter: Partial<typeof noFilter>): readonly string[] {
  return filterDrafts(rows, { ...noFilter, ...filter }).map(({ id }) => id);
}

describe('the list', () => {
  test('shows all but the trash, or one shelf', () => {
    expect(shown({})).toEqual(['draft', 'issued', 'plan']);
    expect(shown({ shelf: 'issued' })).toEqual(['issued']);
    expect(shown({ shelf: 'trash' })).toEqual(['gone']);
  });

  test('shows one year, by the date of the paper or else the year it was made in', () => {
    expect(shown({ year: 2024 })).toEqual(['draft']);
    expect(shown({ year: 2026 })).toEqual(['plan']);
    expect(yearsOf(rows)).toEqual([2026, 2024, 2023]);
  });

  test('shows one kind', () => {
    expect(shown({ kind: 'ke-hoach' })).toEqual(['plan']);
    expect([...kindsPresent(rows)]).toEqual(['bao-cao', 'ke-hoach']);
  });

  test('counts what stands on each shelf', () => {
    expect(countShelves(rows)).toEqual({
      all: 3,
      draft: 2,
      submitted: 0,
      issued: 1,
      cancelled: 0,
      trash: 1,
    });
  });
});

describe('what can be done with a paper', () => {
  test('follows its state', () => {
    expect(paperActions(row('a', { state: 'submitted' }))).toEqual([
      ['open', 'rename', 'duplicate'],
      ['withdraw', 'issue', 'cancel'],
      ['history'],
      ['trash'],
    ]);
  });

  test('an issued one can be copied, in the menu of the paper', () => {
    expect(paperActions(row('a', { state: 'issued' }))[1]).toEqual([
      'sao-y',
      'sao-luc',
      'trich-sao',
    ]);
  });

  test('in the trash is to bring it back or to delete it', () => {
    expect(paperActions(row('a', { deletedAt: 5 }))).toEqual([['open', 'restore'], ['delete']]);
  });
});
