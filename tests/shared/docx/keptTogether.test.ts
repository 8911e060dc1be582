import { keptTogether } from '@shared/docx/keptTogether';
import { emptyHeader } from '@shared/draft/header';
import { layoutPaper } from '@shared/layout/layoutPaper';
import { standards } from '@shared/standards/standards';
import { expect, test } from 'vitest';
import { aDraft, p } from '../../helpers/aDraft';
import { valueOf } from '../../helpers/valueOf';

/** Shows an unbreakable blank as `~`. */
const shown = (text: string) => keptTogether(text).replaceAll('\u00a0', '~');

test.each([
  ['nhiệm kỳ 2025 - 2030', 'nhiệm kỳ 2025~-~2030'],
  ['giai đoạn 2025 – 2030', 'giai đoạn 2025~–~2030'],
  ['theo điểm b, khoản 2 Điều 5 của Luật', 'theo điểm~b, khoản~2 Điều~5 của Luật'],
  ['ĐẠI HỘI LẦN THỨ XV', 'ĐẠI HỘI LẦN THỨ~XV'],
  ['lần thứ 15, quý II', 'lần thứ~15, quý~II'],
  ['Điều 5 khoản 2', 'Điều 5 khoản~2'],
  ['đạt 28,7 % và 5 tỷ đồng', 'đạt 28,7~% và 5~tỷ đồng'],
])('%s stays together where a clerk keeps it', (text, kept) => {
  expect(shown(text)).toBe(kept);
});

test.each([
  'đồng chí Nguyễn Văn A',
  'điều lệ, khoản chi, mục vi phạm, thứ hai',
  'địa điểm ở xã',
  'tăng 5 - 10 người',
  'năm 2025 đạt 5 mục tiêu',
])('%s breaks as any text', (text) => {
  expect(shown(text)).toBe(text);
});

test('no line of the printed pages ends inside a term of years, wherever it falls', () => {
  const words = Array.from({ length: 24 }, (_, count) => 'một '.repeat(12 + count));
  const term = [{ text: 'nhiệm kỳ 2025' }, { text: ' - 2030, hết.', marks: ['bold'] as const }];
  const draft = aDraft({
    header: { ...emptyHeader, subject: `kết quả ${'năm '.repeat(11)}nhiệm kỳ 2025 - 2030` },
    blocks: words.map((text) => p('paragraph', [{ text }, ...term])),
  });
  const { pages } = valueOf(layoutPaper(draft, standards[draft.standard]));
  const lines = pages
    .flatMap((page) => page.lines)
    .map(({ runs }) => runs.map(({ text }) => text).join(''));
  const whole = lines.filter((line) => line.includes('2025\u00a0-\u00a02030'));
  expect([whole.length, lines.filter((line) => /2025|2030/.test(line)).length]).toEqual([25, 25]);
});
