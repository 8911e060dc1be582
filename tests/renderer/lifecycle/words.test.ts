import { eventWords } from '@renderer/lifecycle/words';
import { expect, test } from 'vitest';

test('the history says what was done in the words of the menu, with number and day', () => {
  const deed = { at: 1, by: '' };
  const events = [
    { kind: 'submitted', ...deed },
    { kind: 'issued', ...deed, number: 5, date: '2026-03-05' },
    { kind: 'cancelled', ...deed, reason: 'x' },
  ] as const;
  expect(events.map((event) => eventWords(event))).toEqual([
    'Trình ký',
    'Ban hành số 5, ngày 05/03/2026',
    'Hủy văn bản',
  ]);
});
