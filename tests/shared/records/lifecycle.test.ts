import { emptyMarks } from '@shared/draft/header';
import { draftStates } from '@shared/records/draftRecord';
import {
  actionsOf,
  cancelRecord,
  issueRecord,
  reopenRecord,
  submitRecord,
  versionOf,
  withdrawRecord,
} from '@shared/records/lifecycle';
import { describe, expect, test } from 'vitest';
import { aDraft, p } from '../../helpers/aDraft';
import { aRecord } from '../../helpers/aRecord';
import { valueOf } from '../../helpers/valueOf';

const deed = { at: 2_000, by: 'Nguyễn Thị Lan' };
const issuing = { series: 'party|bao-cao|ĐU|from 2025-06-15', number: 12, date: '2026-11-05' };
const aRoundTwo = aDraft({ marks: { ...emptyMarks, draftRound: 2, urgency: 'KHẨN' } });

describe('the ways from state to state', () => {
  test('each state offers its own actions', () => {
    expect(Object.fromEntries(draftStates.map((state) => [state, actionsOf(state)]))).toEqual({
      draft: ['submit', 'issue', 'cancel'],
      submitted: ['withdraw', 'issue', 'cancel'],
      issued: ['reopen', 'cancel'],
      cancelled: ['reopen'],
    });
  });

  test('a paper is sent up and taken back, and the history says by whom', () => {
    const submitted = valueOf(submitRecord(aRecord(), deed));
    const withdrawn = valueOf(withdrawRecord(submitted, { at: 3_000, by: 'Trần Văn An' }));
    expect(withdrawn).toMatchObject({
      state: 'draft',
      events: [
        { kind: 'submitted', at: 2_000, by: 'Nguyễn Thị Lan' },
        { kind: 'withdrawn', at: 3_000, by: 'Trần Văn An' },
      ],
    });
  });

  test('a way that does not exist is refused with state and action', () => {
    expect(withdrawRecord(aRecord({ state: 'issued' }), deed)).toEqual({
      ok: false,
      error: { kind: 'transitionRefused', state: 'issued', action: 'withdraw' },
    });
  });
});

describe('issuing', () => {
  test('puts number and date into the head and takes the draft mark away, but no other mark', () => {
    const issued = valueOf(issueRecord(aRecord({ draft: aRoundTwo }), issuing, deed));
    expect(issued).toMatchObject({
      state: 'issued',
      issue: { series: issuing.series, number: 12 },
      draft: {
        header: { number: '12', date: '2026-11-05' },
        marks: { draftRound: 0, urgency: 'KHẨN' },
      },
      events: [{ kind: 'issued', at: 2_000, by: 'Nguyễn Thị Lan', number: 12, date: '2026-11-05' }],
    });
  });

  test.each([
    [{ number: 0 }, 'numberInvalid'],
    [{ number: 1.5 }, 'numberInvalid'],
    [{ number: Number.NaN }, 'numberInvalid'],
    [{ date: '2026-02-31' }, 'dateInvalid'],
    [{ date: '2026-02' }, 'dateInvalid'],
    [{ date: '' }, 'dateInvalid'],
  ])('with %o is refused as %s', (change, kind) => {
    expect(issueRecord(aRecord(), { ...issuing, ...change }, deed)).toEqual({
      ok: false,
      error: { kind },
    });
  });
});

describe('opening the lock', () => {
  const issued = valueOf(issueRecord(aRecord(), issuing, deed));

  test('needs a reason', () => {
    expect(reopenRecord(issued, '  ', deed)).toEqual({
      ok: false,
      error: { kind: 'reasonMissing' },
    });
  });

  test('makes a new version, notes who and why, and the number stays with the paper', () => {
    const reopened = valueOf(reopenRecord(issued, ' Sai tên cơ quan ', { at: 5_000, by: 'An' }));
    expect(reopened).toMatchObject({ state: 'draft', issue: { number: 12 } });
    expect(reopened.draft.header.number).toBe('12');
    expect(reopened.events.at(-1)).toEqual({
      kind: 'reopened',
      at: 5_000,
      by: 'An',
      reason: 'Sai tên cơ quan',
    });
    expect([versionOf(issued), versionOf(reopened)]).toEqual([1, 2]);
  });

  test('and issuing again under another number is refused with the number that it keeps', () => {
    const reopened = valueOf(reopenRecord(issued, 'Sai tên', deed));
    expect(issueRecord(reopened, { ...issuing, number: 13 }, deed)).toEqual({
      ok: false,
      error: { kind: 'numberKept', number: 12 },
    });
  });
});

describe('a paper whose own text names it', () => {
  const naming = aDraft({
    blocks: [p('paragraph', [{ field: 'paper.number' }, { field: 'paper.date' }])],
  });
  const issued = valueOf(issueRecord(aRecord({ draft: naming }), issuing, deed));
  const reopened = valueOf(reopenRecord(issued, 'Sai ngày', deed));
  const later = { ...issuing, date: '2026-12-06' };

  test('keeps number and day there as a new version, and bears the new day once it is issued', () => {
    const again = valueOf(issueRecord(reopened, later, deed));
    expect([issued, reopened, again].map(({ draft }) => draft.facts)).toEqual([
      { 'paper.number': '12-', 'paper.date': '05/11/2026' },
      { 'paper.number': '12-', 'paper.date': '05/11/2026' },
      { 'paper.number': '12-', 'paper.date': '06/12/2026' },
    ]);
  });

  test('keeps what the user wrote there himself', () => {
    const draft = { ...reopened.draft, facts: { 'paper.date': 'cùng ngày' } };
    const again = valueOf(issueRecord({ ...reopened, draft }, later, deed));
    expect(again.draft.facts['paper.date']).toBe('cùng ngày');
  });

  test('bears the symbol that was mended in the new version', () => {
    const header = { ...reopened.draft.header, code: 'BC/ĐU' };
    const draft = { ...reopened.draft, header };
    const again = valueOf(issueRecord({ ...reopened, draft }, later, deed));
    expect(again.draft.facts['paper.number']).toBe('12-BC/ĐU');
  });
});

describe('cancelling', () => {
  test('keeps the number and notes the reason', () => {
    const issued = valueOf(issueRecord(aRecord(), issuing, deed));
    const cancelled = valueOf(cancelRecord(issued, 'Ban hành nhầm', deed));
    expect(cancelled).toMatchObject({ state: 'cancelled', issue: { number: 12 } });
    expect(cancelled.events.at(-1)).toMatchObject({ kind: 'cancelled', reason: 'Ban hành nhầm' });
  });

  test('a draft that was never issued can be opened again as its first version', () => {
    const cancelled = valueOf(cancelRecord(aRecord(), 'Không cần nữa', deed));
    const reopened = valueOf(reopenRecord(cancelled, 'Cần lại', deed));
    expect([reopened.state, versionOf(reopened)]).toEqual(['draft', 1]);
  });
});
