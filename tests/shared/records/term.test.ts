import { emptyProfile, profileFacts } from '@shared/records/profile';
import { printedTerm } from '@shared/records/term';
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
