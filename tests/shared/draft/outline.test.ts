import { blockLabels } from '@shared/draft/outline';
import { hd05 } from '@shared/standards/hd05';
import { nd30 } from '@shared/standards/nd30';
import { expect, test } from 'vitest';
import { p } from '../../helpers/aDraft';

const printed = (blocks: Parameters<typeof blockLabels>[0], standard = hd05) =>
  blockLabels(blocks, standard).map((label) => label.printed);

test('levels count and begin again under each outer one', () => {
  const blocks = [
    p('heading', 'A'),
    p('clauseTitle', 'A'),
    p('point', 'A'),
    p('point', 'A'),
    p('clause', 'A'),
    p('point', 'A'),
    p('heading', 'A'),
    p('clause', 'A'),
    p('subclause', 'A'),
    p('subclauseTitle', 'A'),
  ];
  expect(printed(blocks)).toEqual([
    'I-',
    '1.',
    'a)',
    'b)',
    '2.',
    'a)',
    'II-',
    '1.',
    '1.1.',
    '1.2.',
  ]);
});

test('points run a, b, c, d, đ, e, g: the Vietnamese order', () => {
  const blocks = Array.from({ length: 7 }, () => p('point', 'A'));
  expect(printed(blocks)).toEqual(['a)', 'b)', 'c)', 'd)', 'đ)', 'e)', 'g)']);
});

test('articles run through all chapters, clauses begin again in each article', () => {
  const blocks = [
    p('chapter', ''),
    p('articleTitle', 'A'),
    p('clause', 'A'),
    p('chapter', ''),
    p('articleTitle', 'A'),
    p('clause', 'A'),
  ];
  expect(printed(blocks)).toEqual(['Chương I', 'Điều 1.', '1.', 'Chương II', 'Điều 2.', '1.']);
});

test('the state writes I. where the Party writes I-', () => {
  expect(printed([p('heading', 'A')], nd30)).toEqual(['I.']);
});

test('a typed label is printed as typed and counting goes on from it', () => {
  const labels = blockLabels([p('clause', 'A'), p('clause', 'B', '5.'), p('clause', 'C')], hd05);
  expect(labels.map((label) => [label.printed, label.computed])).toEqual([
    ['1.', '1.'],
    ['5.', '2.'],
    ['6.', '6.'],
  ]);
});

test('a single appendix bears no number, several are numbered by the standard', () => {
  expect(printed([p('appendix', 'A')])).toEqual(['Phụ lục']);
  expect(printed([p('appendix', 'A'), p('appendix', 'B')], nd30)).toEqual([
    'Phụ lục I',
    'Phụ lục II',
  ]);
});

test('an appendix counts its headings anew', () => {
  expect(printed([p('heading', 'A'), p('appendix', ''), p('heading', 'B')])).toEqual([
    'I-',
    'Phụ lục',
    'I-',
  ]);
});

test('grounds bear a dash in Party papers and none in state papers', () => {
  expect(printed([p('basis', 'A')])).toEqual(['-']);
  expect(printed([p('basis', 'A')], nd30)).toEqual(['']);
});

test('an appendix differs by its number, not by the numerals in which it is written', () => {
  const differs = (...labels: readonly string[]) =>
    blockLabels(
      labels.map((label) => p('appendix', 'A', label)),
      hd05,
    ).map((label) => label.differs);
  expect(differs('Phụ lục I', 'PHỤ LỤC 3')).toEqual([false, true]);
  expect(differs('Phụ lục 1')).toEqual([true]);
});
