import { checkIssueDay } from '@shared/checker/issueDay';
import { standards } from '@shared/standards/standards';
import { expect, test } from 'vitest';

test('a day of issue that is still to come is told, today is not', () => {
  const kinds = ['2026-11-23', '2026-11-22', '2026-02-31'].map((day) =>
    checkIssueDay(day, '2026-11-22', standards.ND30).map(({ kind }) => kind),
  );
  expect(kinds).toEqual([['dateInFuture'], [], []]);
});
