import { emptyHeader, emptyMarks } from '@shared/draft/header';
import {
  createRecord,
  duplicateRecord,
  renameRecord,
  titleOf,
  withDraft,
  yearOf,
} from '@shared/records/draftRecord';
import { describe, expect, test } from 'vitest';
import { aDraft, p } from '../../helpers/aDraft';
import { aRecord } from '../../helpers/aRecord';

const aReport = aDraft({
  header: {
    ...emptyHeader,
    subject: 'Kết quả năm {{reportYear}}',
    number: '7',
    date: '2024-01-10',
  },
  facts: { reportYear: '2023' },
});

describe('the title of a paper', () => {
  test('is its kind and summary with the facts filled in', () => {
    expect(titleOf(aReport)).toBe('Báo cáo: Kết quả năm 2023');
  });

  test('says so while there is no summary', () => {
    expect(titleOf(aDraft())).toBe('Báo cáo chưa có trích yếu');
    expect(titleOf(aDraft({ header: { ...emptyHeader, subject: '{{conf.name}}' } }))).toBe(
      'Báo cáo chưa có trích yếu',
    );
  });

  test('follows the paper until the user gives one of their own, and again after it is emptied', () => {
    const renamed = renameRecord(aRecord({ draft: aReport }), '  Báo   cáo nháp ');
    const edited = withDraft(renamed, aDraft(), 2_000);
    expect([renamed.title, edited.title, renameRecord(edited, '').title]).toEqual([
      'Báo cáo nháp',
      'Báo cáo nháp',
      'Báo cáo chưa có trích yếu',
    ]);
  });
});

test('a saved content is one revision further', () => {
  const saved = withDraft(aRecord(), aReport, 2_000);
  expect([saved.revision, saved.updatedAt, saved.createdAt]).toEqual([2, 2_000, 1_000]);
});

test('a paper is filed under the year of its date, or while that is blank the given one', () => {
  expect([yearOf(aReport, 2026), yearOf(aDraft(), 2026)]).toEqual([2024, 2026]);
});

test('a copy does not name the number and day of the paper it came from', () => {
  const facts = { ...aReport.facts, 'paper.number': '07-BC/ĐU', 'paper.date': '10/01/2024' };
  const header = { ...aReport.header, code: 'BC/ĐU' };
  const source = aRecord({ draft: { ...aReport, header, facts } });
  const copy = duplicateRecord(source, { id: 'copy', now: 9_000 }, []);
  expect(copy.draft.facts).toEqual({ reportYear: '2023' });
});

test('a copy is a new draft without number and date that knows where it came from', () => {
  const source = {
    ...createRecord(
      { ...aReport, blocks: [p('paragraph', 'Nội dung')], marks: { ...emptyMarks, draftRound: 3 } },
      { id: 'source', now: 1_000 },
    ),
    state: 'issued' as const,
    issue: { series: 'x', number: 7 },
  };
  const copy = duplicateRecord(source, { id: 'copy', now: 9_000 }, []);
  expect(copy).toMatchObject({
    id: 'copy',
    state: 'draft',
    issue: null,
    events: [],
    createdAt: 9_000,
    draft: {
      basedOn: 'source',
      header: { number: '', date: '', subject: 'Kết quả năm {{reportYear}}' },
      marks: { draftRound: 1 },
      blocks: [p('paragraph', 'Nội dung')],
    },
  });
});

test('a copy is called a copy of its source until its own summary is another', () => {
  const source = aRecord({ draft: aReport, title: titleOf(aReport) });
  const copy = duplicateRecord(source, { id: 'copy', now: 9_000 }, []);
  expect(copy.title).toBe('Báo cáo: Kết quả năm 2023 (2)');
  expect(withDraft(copy, { ...copy.draft, blocks: [p('paragraph', 'A')] }, 9_100).title).toBe(
    copy.title,
  );
  const next = { ...copy.draft, facts: { reportYear: '2024' } };
  expect(withDraft(copy, next, 9_200).title).toBe('Báo cáo: Kết quả năm 2024');
});

test.each([
  ['A', [], 'A (2)'],
  ['A (2)', ['A'], 'A (3)'],
  ['A', ['A (2)', 'A (3)', 'A (5)'], 'A (4)'],
  // A year and other brackets are words of the name.
  ['Báo cáo (2025)', [], 'Báo cáo (2025) (2)'],
  ['A (1)', [], 'A (1) (2)'],
])('a paper called %s, beside %j, is duplicated as %s', (name, taken, expected) => {
  const source = aRecord({ draft: aReport, title: name, ownTitle: name });
  const copy = duplicateRecord(source, { id: 'copy', now: 9_000 }, taken);
  expect(copy.title).toBe(expected);
});

test('a bracket in the summary of a paper is no counter', () => {
  const draft = { ...aReport, header: { ...aReport.header, subject: 'Đợt kiểm tra (2)' } };
  const source = aRecord({ draft, title: titleOf(draft) });
  const copy = duplicateRecord(source, { id: 'copy', now: 9_000 }, []);
  expect(copy.title).toBe('Báo cáo: Đợt kiểm tra (2) (2)');
});
