import { markIds, type Run } from '@shared/draft/blocks';
import { textRun } from '@shared/draft/runs';
import fc from 'fast-check';
import { someRuns, someText } from './arbitraries';

/** Words that Markdown, YAML, HTML or our own marks would like to read as something else. */
const traps = [
  ['# ', '##', '- ', '+ ', '* ', '– ', '• ', '---', '***', '- -', '> ', '::: ngang', ':::'],
  ['1.', '1.1.', 'I-', 'a)', 'Điều 2.', '2024. Năm', 'Chương II', 'Phụ lục', 'Phần thứ nhất'],
  ['Căn cứ Luật', 'Theo đề nghị của', 'Mục 1', 'PHỤ LỤC 2: A', 'C. Mác', 'Lưu: VT', 'TP.'],
  ['\\', '\\\\', '*', '**', '_', '__', '***a***', '`a`', '~~', '[a](b)', '![a]', '<a@b.c>'],
  ['<u>', '</u>', '<b', '<br>', '<!--', '-->', '<table>', '&amp;', '&#32;', '&', '{{', '}}'],
  ['{{x}}', '{{ x }}', '{', '|', '\\|', '| a |', '|---|', '#', ' #', ': ', ' : ', '?', '!x'],
  ['"', "'", '%', '@', '~', 'null', 'true', '05', '0x1', '2024-01-10', 'a: b', '[a', '- a;'],
  [
    '(b)',
    '.',
    ';',
    'e\u0302\u0301',
    '  ',
    '\u0085',
    '\u1680',
    '\ue000',
    '\u0301',
    '👍🏽',
    '\ufdd0',
  ],
].flat();

const starts = [
  'Căn cứ ',
  'Xét đề nghị ',
  '1. ',
  'a) ',
  'I- ',
  'Chương I ',
  '- ',
  '# ',
  '\u0338',
  ' ',
];
const ends = ['', ' #', '#', '\\', '*', '_', ' ', '  ', '{', '<', '&', '|', ':', ';', '.'];

/** One line of text, as wicked as a file can be. */
export const trickyText: fc.Arbitrary<string> = fc.oneof(
  someText,
  fc
    .array(
      fc.oneof(
        { weight: 4, arbitrary: fc.constantFrom(...traps) },
        { weight: 2, arbitrary: fc.constantFrom('Đảng ủy', 'năm', ' ', ' ', 'x') },
        { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 3 }) },
      ),
      { maxLength: 7 },
    )
    .map((pieces) => pieces.join('')),
  fc
    .tuple(fc.constantFrom(...starts), fc.constantFrom('', 'Luật'), fc.constantFrom(...ends))
    .map((pieces) => pieces.join('')),
);

const trickyRun: fc.Arbitrary<Run> = fc
  .tuple(trickyText, fc.subarray([...markIds]))
  .map(([text, marks]) => textRun(text, marks));

const someField = fc.constantFrom<Run>({ field: 'x' }, { field: 'a.b_1', marks: ['bold'] });

/** Runs that begin, end and touch in every awkward way. */
export const trickyRuns: fc.Arbitrary<readonly Run[]> = fc.oneof(
  someRuns,
  fc.array(fc.oneof({ weight: 4, arbitrary: trickyRun }, { weight: 1, arbitrary: someField }), {
    maxLength: 4,
  }),
);
