import { layoutReasons } from '@shared/layout/layoutMessages';
import { type StopReason, stopReason } from '@shared/layout/stopReason';
import { expect, test } from 'vitest';

/** Words of the docx library. */
const known: readonly (readonly [string, StopReason])[] = [
  ['a table whose header row is taller than a page, at the end of its section', 'tallRow'],
  ['a footnote line taller than a page', 'tallLine'],
  ['a table in a header beside a drawing that text flows around', 'drawing'],
  ['an equation with a symbol Word hasn’t been seen to space', 'equation'],
  ["a cell merged down from a table's header rows whose text goes on across pages", 'table'],
  ['a font not in the width tables', 'letter'],
  ["a character whose width in its font isn't known", 'letter'],
  ['endnotes in columns across more than two pages', 'unknown'],
];

test.each(known)('“%s” is %s', (words, reason) => {
  expect(stopReason(words)).toBe(reason);
});

test('each reason has words for the user, which go on in a sentence', () => {
  expect(Object.values(layoutReasons).filter((words) => !/^có \S.*[^.]$/.test(words))).toEqual([]);
});
