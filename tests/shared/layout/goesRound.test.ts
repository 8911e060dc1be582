import { goesRound } from '@shared/layout/goesRound';
import type { PageStart } from '@shared/layout/pagedPaper';
import { expect, test } from 'vitest';

const at = (piece: number, line = 0, isInRow = false): PageStart => ({ piece, at: line, isInRow });
const pages = (...starts: readonly PageStart[]) => starts.map((start) => ({ start }));
const alike = (count: number) => Array.from({ length: count }, () => at(3, 5, true));

test.each([
  ['no page', pages()],
  ['one page', pages(at(0))],
  ['pages that go on', pages(at(0), at(2), at(2, 7), at(3))],
  ['a row that goes on for some pages', pages(at(0), ...alike(24), at(3, 6))],
  ['a page that holds nothing of the paper', pages(at(4), at(-1), at(5))],
])('%s do not go round', (_, given) => {
  expect(goesRound(given)).toBe(false);
});

test.each([
  ['a page that begins with a piece before', pages(at(0), at(3), at(2))],
  ['a page that begins with a line before', pages(at(0), at(3, 9), at(3, 8))],
  ['a row of more pages than any row has', pages(at(0), ...alike(25), at(3, 6))],
])('%s goes round', (_, given) => {
  expect(goesRound(given)).toBe(true);
});
