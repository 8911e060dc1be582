import type { Block } from '@shared/draft/blocks';
import { runsText } from '@shared/draft/plainText';
import { standards } from '@shared/standards/standards';
import { readPasted } from '@shared/text/readPasted';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { p } from '../../helpers/aDraft';

const read = (source: string) => readPasted(source, standards['HD05-2026']);

test.each([
  ['a heading that is too deep', '##### Từ', 'headingTooDeep'],
  ['a row without its table', '| Từ | b |', 'tableRuleMissing'],
  ['a table with uneven rows', '| a | b |\n|---|---|\n| Từ | c | d |', 'tableRowCells'],
  ['a table that is not closed', '<table><tr><td>Từ', 'tableNotClosed'],
  ['a comment that is not closed', '<!-- Từ\n\nvà sau', 'tagNotClosed'],
  ['a comment', 'Trước <!-- Từ --> sau', 'markdownUnknown'],
  ['a comment of its own', '<!--\nTừ\n-->', 'markdownUnknown'],
  ['a fence that is not known', '::: Từ', 'fenceUnknown'],
  ['a blank with a wrong name', 'Ô {{Từ này}}', 'fieldMalformed'],
  ['a tag that is not closed', 'Chữ <u>Từ', 'tagNotClosed'],
  ['an attached text without a name', '::: kem-theo\nTừ', 'attachedUnnamed'],
])('%s stays as its words, and is told', (_name, source, kind) => {
  const { blocks, remarks } = read(source);
  const written = source.split('\n').filter((line) => line !== '');
  expect(blocks).toEqual(written.map((line) => p('paragraph', line)));
  expect(remarks.map(({ cause }) => cause.kind)).toEqual([kind]);
});

test('only the lines that cannot be read stay, and those around keep their roles', () => {
  const { blocks, remarks } = read('## Một\n\n##### Hai\n- ba\n\n**bốn**');
  expect(blocks).toEqual([
    p('heading', 'Một'),
    p('paragraph', '##### Hai'),
    p('dash', 'ba'),
    p('paragraph', [{ text: 'bốn', marks: ['bold'] }]),
  ]);
  expect(remarks.map(({ text }) => text)).toEqual(['##### Hai']);
});

test('what closes a part that could not be opened stays too', () => {
  const { blocks } = read('::: căn-cứ-lạ\nMột\n:::');
  expect(blocks).toEqual([
    p('paragraph', '::: căn-cứ-lạ'),
    p('paragraph', 'Một'),
    p('paragraph', ':::'),
  ]);
});

const frames = [
  (word: string) => `# ${word}`,
  (word: string) => `###### ${word}`,
  (word: string) => `- **${word}**`,
  (word: string) => `1. ${word} <u>x`,
  (word: string) => `| ${word} | x |`,
  () => '|---|---|',
  (word: string) => `| ${word} |`,
  (word: string) => `<table><tr><td>${word}</td></tr>`,
  (word: string) => `<div>${word}</table>`,
  (word: string) => `<!-- ${word}`,
  (word: string) => `--> ${word}`,
  (word: string) => `::: ${word}`,
  () => '::: can-cu',
  () => '::: kem-theo',
  () => ':::',
  () => '',
  (word: string) => `{{${word} x}} </b>`,
  (word: string) => `> [${word}](http://x.vn) \`${word}\``,
  (word: string) => `Chương I\n# ${word}`,
];

test('no word of a paste is lost, whatever it is made of', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(frames.length - 1), { maxLength: 12 }), (choice) => {
      const words = choice.map((_, index) => `tu${index}x`);
      const lines = choice.map((at, index) => frames[at]?.(words[index] ?? '') ?? '');
      const source = lines.join('\n');
      const text = read(source).blocks.map(blockText).join('\n');
      const written = words.filter((word) => source.includes(word));
      expect(written.filter((word) => !text.includes(word))).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});

function blockText(block: Block): string {
  if (block.kind === 'text') return `${block.startAt ?? ''} ${runsText(block.runs, {})}`;
  if (block.kind !== 'table') return '';
  const cells = block.rows.flat().flatMap((cell) => cell.paragraphs);
  return cells.map((runs) => runsText(runs, {})).join('\n');
}
