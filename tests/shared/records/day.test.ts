import { shownDay } from '@shared/records/day';
import { expect, test } from 'vitest';

test('a day is shown day first, as far as it is known', () => {
  expect(['2026-11-05', '2026-11', ''].map(shownDay)).toEqual(['05/11/2026', '11/2026', '']);
});
