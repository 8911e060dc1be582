import { emptyProfile, profileFacts } from '@shared/records/profile';
import { printedOrdinal, printedTerm } from '@shared/records/term';
import { expect, test } from 'vitest';

test.each(['2020-2025', ' 2020–2025 ', '2020 - 2025', '2020 —2025'])(
  '%s is printed with blanks around the dash',
  (term) => {
    expect(printedTerm(term)).toBe('2020 - 2025');
  },
);

test('what is no term stays as typed', () => {
  expect(printedTerm('2020-20')).toBe('2020-20');
});

test('papers print the term of a profile that was stored without the blanks', () => {
  expect(profileFacts({ ...emptyProfile, term: '2020-2025' }, 'party')['org.term']).toBe(
    '2020 - 2025',
  );
});

test.each([
  ['9', 'IX'],
  [' 1 ', 'I'],
  ['ii', 'II'],
  ['XV', 'XV'],
  ['thứ nhất', 'thứ nhất'],
  ['0', '0'],
  ['', ''],
])('a congress that is typed %s is printed %s', (typed, printed) => {
  expect(printedOrdinal(typed)).toBe(printed);
  const facts = profileFacts({ ...emptyProfile, congressOrdinal: typed }, 'party');
  expect(facts['org.congressOrdinal'] ?? '').toBe(printed);
});
