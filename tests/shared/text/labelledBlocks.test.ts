import { findingMessage } from '@shared/checker/findingMessages';
import { expect, test } from 'vitest';
import { bodyOf, outlineOf, parsed } from '../../helpers/texts';

const read = (...lines: readonly string[]) => outlineOf(bodyOf(lines.join('\n')));
const inState = (...lines: readonly string[]) =>
  outlineOf(bodyOf(lines.join('\n'), 'kind: QĐ\nstandard: ND30'));

test('typed labels become roles and are not kept when counting gives the same', () => {
  expect(
    read('I- Một', '1. Hai', '1.1. Ba', 'a) Bốn', 'đ) Năm').map((line) => line.split(' ', 2)[0]),
  ).toEqual(['heading', 'clause', 'subclause', 'point', 'point']);
  expect(read('## I- A', '## II- B', '### 1. C')).toEqual([
    'heading A',
    'heading B',
    'clauseTitle C',
  ]);
});

test('a number and full stop is a label, never a list of Markdown', () => {
  expect(read('2024. Năm qua')).toEqual(['clause «2024.» Năm qua']);
});

test('another number is printed as typed, counted on from, and found with its line', () => {
  const { draft, findings, blockLines } = parsed(
    '---\nkind: BC\nstandard: HD05-2026\n---\n\n1. A\n5. B\n6. C\n',
  );
  expect(outlineOf(draft.blocks)).toEqual(['clause A', 'clause «5.» B', 'clause C']);
  expect(findings.map(findingMessage)).toEqual([
    'Số thứ tự gõ là “5.”, theo thứ tự phải là “2.”. Bấm “Đánh số lại” nếu gõ nhầm.',
  ]);
  expect(findings[0]?.place).toEqual({ kind: 'block', index: 1 });
  expect(blockLines).toEqual([6, 7, 8]);
});

test('another clause in front of a subclause differs', () => {
  expect(read('1. A', '2.1. B')).toEqual(['clause A', 'subclause «2.1.» B']);
});

test('the same number in a way that the standard allows stays as typed', () => {
  expect(read('# Phần I', '# A', '# Phần II', '# B')).toEqual([
    'part «Phần I» A',
    'part «Phần II» B',
  ]);
  expect(inState('# Phần I', '# A')).toEqual(['part A']);
});

test('the same number in a way that it does not allow becomes its own way', () => {
  expect(read('I. A', '1- B', 'Điều 1: C', '# PHỤ LỤC I', '# D', '# Phụ lục 2')).toEqual([
    'heading A',
    'clause B',
    'article C',
    'appendix D',
    'appendix',
  ]);
});

test('a single appendix that bears a number keeps it', () => {
  expect(read('# Phụ lục 3', '# A')).toEqual(['appendix «Phụ lục 3» A']);
});

test('a label inside bold is read; a bold line is a title', () => {
  expect(read('**1. Kết quả**', '', '**a)** Một', '', '*b) Hai*', '', '**I. BA**')).toEqual([
    'clauseTitle Kết quả',
    'point Một',
    'pointTitle Hai',
    'heading BA',
  ]);
  expect(bodyOf('**1. Kết quả**')[0]).toEqual({
    kind: 'text',
    role: 'clauseTitle',
    runs: [{ text: 'Kết quả' }],
  });
});

test('a backslash in front makes labels plain text', () => {
  expect(
    read('\\1. A', '', '2\\. B', '', '\\Điều 3. C', '', '\\- D', '', '\\## E', '', '# \\Chương I'),
  ).toEqual([
    'paragraph 1. A',
    'paragraph 2. B',
    'paragraph Điều 3. C',
    'paragraph - D',
    'paragraph ## E',
    'centred Chương I',
  ]);
});

test('names and figures are no labels', () => {
  expect(read('C. Mác', '', '1.5 triệu người', '', '10/01/2024 là ngày họp')).toEqual([
    'paragraph C. Mác',
    'paragraph 1.5 triệu người',
    'paragraph 10/01/2024 là ngày họp',
  ]);
});
