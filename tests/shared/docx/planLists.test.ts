import { planLists } from '@shared/docx/planLists';
import type { Block, RoleId } from '@shared/draft/blocks';
import { blockLabels } from '@shared/draft/outline';
import { hasTitleLine } from '@shared/standards/standard';
import { standards } from '@shared/standards/standards';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aDraft, p } from '../../helpers/aDraft';
import { someBody } from '../../helpers/arbitraries';
import { exported } from '../../helpers/docx/exported';
import { numberedBody } from '../../helpers/docx/numberedBody';

const hd05 = standards['HD05-2026'];

const plan = (blocks: readonly Block[]) => planLists(blocks, blockLabels(blocks, hd05), hd05);

/** The labels that the file prints, by a second reading of how Word counts. */
async function printedLabels(blocks: readonly Block[]): Promise<readonly string[]> {
  const { paragraphs } = await exported(aDraft({ blocks }));
  return paragraphs.filter(({ style }) => isNumbered(style)).map(({ label }) => label);
}

const numberedRoles: readonly RoleId[] = [
  'article',
  'articleTitle',
  'heading',
  'clause',
  'clauseTitle',
  'subclause',
  'subclauseTitle',
  'point',
  'pointTitle',
  'dash',
  'plus',
  'basis',
];
const isNumbered = (style: string) => numberedRoles.includes(style as RoleId);

test('a whole outline is one list, dashes and pluses one each', () => {
  const { lists, places } = plan([
    p('heading', 'A'),
    p('clauseTitle', 'A'),
    p('point', 'A'),
    p('dash', 'A'),
    p('plus', 'A'),
    p('dash', 'A'),
    p('point', 'A'),
    p('clause', 'A'),
    p('subclause', 'A'),
    p('heading', 'A'),
    p('clause', 'A'),
  ]);
  expect(lists.length).toBe(3);
  expect(places.map((place) => (place.kind === 'list' ? place.level : null))).toEqual([
    1, 2, 4, 0, 0, 0, 4, 2, 3, 1, 2,
  ]);
});

test('đ, which Word’s alphabet lacks, is one constant list for the whole paper; e goes on', () => {
  const points = Array.from({ length: 6 }, () => p('point', 'A'));
  const { lists } = plan([p('clause', 'A'), ...points, p('clause', 'A'), ...points]);
  expect(lists.map(({ levels }) => levels.map(({ text }) => text))).toEqual([
    ['Điều %1.', '%2-', '%3.', '%3.%4.', '%5)'],
    ['đ)'],
  ]);
});

test('a label that no pattern can say is written as text', () => {
  expect(plan([p('clause', 'A', '%1.')]).places).toEqual([{ kind: 'text', text: '%1.' }]);
});

test.each<readonly [string, readonly Block[], readonly string[]]>([
  [
    'the letters of a long list of points',
    [p('clause', 'A'), ...Array.from({ length: 25 }, () => p('point', 'A'))],
    [
      '1.',
      ...'a b c d đ e g h i k l m n o p q r s t u v x y'.split(' ').map((letter) => `${letter})`),
      'aa)',
      'bb)',
    ],
  ],
  [
    'typed labels, and counting on from them',
    [p('clause', 'A', '7.'), p('clause', 'A'), p('article', 'A', 'Điều 5.'), p('article', 'A')],
    ['7.', '8.', 'Điều 5.', 'Điều 6.'],
  ],
  [
    'articles through the chapters, clauses anew under each',
    [
      p('chapter', 'A'),
      p('article', 'A'),
      p('clause', 'A'),
      p('chapter', 'A'),
      p('article', 'A'),
      p('clause', 'A'),
    ],
    ['Điều 1.', '1.', 'Điều 2.', '1.'],
  ],
  [
    'headings anew in an appendix, in a list of its own',
    [p('heading', 'A'), p('clause', 'A'), p('appendix', 'A'), p('heading', 'A'), p('clause', 'A')],
    ['I-', '1.', 'I-', '1.'],
  ],
  [
    'points before clauses before headings',
    [p('point', 'A'), p('clause', 'A'), p('heading', 'A'), p('subclause', 'A'), p('clause', 'A')],
    ['a)', '1.', 'I-', '1.1.', '1.'],
  ],
  ['a year at the start of a line', [p('clause', 'A', '2024.')], ['2024.']],
  ['a number past Word’s counting', [p('clause', 'A', '40000.')], ['40000.']],
])('prints %s', async (_, blocks, labels) => {
  expect(await printedLabels(blocks)).toEqual(labels);
});

test('any mixture of roles and typed labels prints as the editor shows it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(numberedBody, someBody), async (blocks) => {
      const labels = blockLabels(blocks, hd05);
      const expected = blocks.flatMap((block, index) => {
        if (block.kind !== 'text' || hasTitleLine(block.role)) return [];
        return isNumbered(block.role) ? [labels[index]?.printed] : [];
      });
      expect(await printedLabels(blocks)).toEqual(expected);
    }),
    { numRuns: 60 },
  );
});
