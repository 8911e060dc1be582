import { addDraft } from '@renderer/db/drafts';
import { issueDraft } from '@renderer/db/lifecycle';
import { addTermStart } from '@renderer/db/settings';
import { firstIssueDate, issueOutlook } from '@renderer/lifecycle/issueOutlook';
import { emptyHeader } from '@shared/draft/header';
import { emptyProfile } from '@shared/records/profile';
import { describe, expect, test } from 'vitest';
import { aDatabase } from '../../helpers/aDatabase';
import { aDraft } from '../../helpers/aDraft';
import { storeOwnProfile } from '../../helpers/ownProfile';

const aReport = aDraft({
  header: {
    ...emptyHeader,
    code: 'BC/ĐU',
    place: 'Mường Lay',
    subject: 'Kết quả năm {{reportYear}}',
  },
});
const input = { date: '2026-11-05', number: 0, termStart: '' };

async function withTwoPapers() {
  const db = await aDatabase();
  await addDraft(db, aReport, { id: 'first', now: 1_000 });
  await addDraft(db, aReport, { id: 'second', now: 1_000 });
  return db;
}

describe('the look ahead at an issue', () => {
  test('proposes the next number of the term that the profile knows, and shows the lines', async () => {
    const db = await withTwoPapers();
    await storeOwnProfile(db, { ...emptyProfile, termStart: '2025-06-15' });
    await issueDraft(db, 'first', { number: 4, date: input.date, terms: ['2025-06-15'], by: '' });
    const outlook = await issueOutlook(db, 'second', { ...input, number: 5 });
    expect(outlook).toMatchObject({
      proposed: 5,
      takenBy: null,
      unfilled: 1,
      lines: ['Số 05-BC/ĐU', 'Mường Lay, ngày 05 tháng 11 năm 2026'],
    });
  });

  test('names the paper that has the number already', async () => {
    const db = await withTwoPapers();
    await addTermStart(db, '2025-06-15');
    await issueDraft(db, 'first', { number: 4, date: input.date, terms: ['2025-06-15'], by: '' });
    const outlook = await issueOutlook(db, 'second', { ...input, number: 4 });
    expect(outlook?.takenBy).toBe('Báo cáo: Kết quả năm …');
  });

  test('asks for the term while none is known, and takes one that is typed', async () => {
    const db = await withTwoPapers();
    const before = await issueOutlook(db, 'first', input);
    const after = await issueOutlook(db, 'first', { ...input, termStart: '2025-06-15' });
    expect(before).toMatchObject({ proposed: null, series: { error: { kind: 'termUnknown' } } });
    expect(after).toMatchObject({ proposed: 1, series: { ok: true } });
  });

  test('proposes the number that a paper already has', async () => {
    const db = await withTwoPapers();
    const numbered = aDraft({ header: { ...aReport.header, number: '9' } });
    await addDraft(db, numbered, { id: 'typed', now: 1_000 });
    expect((await issueOutlook(db, 'typed', input))?.proposed).toBe(9);
  });
});

test('the day to begin with is the paper’s, or today where the month fits', () => {
  const today = '2026-11-21';
  expect(
    ['2024-01-10', '2026-11', '2024-05', ''].map((date) => firstIssueDate(date, today)),
  ).toEqual(['2024-01-10', '2026-11-21', '2024-05', '2026-11-21']);
});
