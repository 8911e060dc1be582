import { findingMessage } from '@shared/checker/findingMessages';
import { bodyText } from '@shared/draft/plainText';
import { expect, test } from 'vitest';
import { parsed } from '../../helpers/texts';

const head = '---\nkind: BC\n---\n';

/** The constructs of a body with the lines of the body that they stand at. */
function found(...lines: readonly string[]): readonly string[] {
  return parsed(head + lines.join('\n')).findings.map((finding) =>
    finding.kind === 'markdownUnknown' ? `${finding.line - 3} ${finding.construct}` : finding.kind,
  );
}

const foreign: readonly (readonly [string, string])[] = [
  ['link', 'Xem [Quy chế](https://vi.du/quy-che.md "Quy chế").'],
  ['link', 'Xem [Quy chế][1].'],
  ['linkTarget', '[1]: https://vi.du/quy-che'],
  ['autolink', 'Xem <https://vi.du>.'],
  ['autolink', 'Gửi <van.phong@vi.du>.'],
  ['image', '![sơ đồ](so-do.png)'],
  ['footnote', 'Theo số liệu[^1] của Chi cục.'],
  ['quote', '> Trích lời'],
  ['codeFence', '```js'],
  ['codeFence', '~~~'],
  ['code', 'Gõ `npm start` để chạy.'],
  ['strike', 'Bỏ ~~đoạn này~~.'],
  ['task', '- [x] Đã họp'],
  ['setext', '====='],
  ['html', 'Chữ <span class="do">đỏ</span>.'],
  ['html', 'Chữ <font color="red">đỏ</font>.'],
  ['html', '<table><tr><td><img src="a.png">ảnh</td></tr></table>'],
];

test.each(foreign)('%s is told of with its line, and printed as typed: %s', (construct, line) => {
  expect(found('Đoạn đầu.', '', line)).toEqual([`3 ${construct}`]);
  if (line.startsWith('<table')) return;
  const text = bodyText(parsed(head + line).draft.blocks, {});
  expect(text).toContain(line.replace(/^- /, ''));
});

test('the sentence names the construct', () => {
  const [finding] = parsed(`${head}> Trích`).findings;
  expect(finding && findingMessage(finding)).toMatch(/trích dẫn >.*in nguyên/);
});

test('what is escaped, in a comment or known to a paper is not told of', () => {
  const known = [
    '\\> 50 hộ; \\[1](x); \\`a\\`; 3 < 5 > 2; [Phụ lục] (kèm theo); mục [1], [2] và [x]: xong',
    '<!-- [Quy chế](x) -->',
    '<!--',
    '> nháp',
    '-->',
    '**đậm** <u>gạch</u> <b>đậm</b><br>{{goal}} a ~ b ~ c = d',
    '<table><tr><td colspan="2"><p>Một<br>hai</p></td></tr></table>',
    '| A | B |',
    '|---|---|',
    '| 1 | 2 |',
    '::: trang-moi',
  ];
  expect(found(...known)).toEqual([]);
});

test('several in one line are each told of, one kind once', () => {
  expect(found('[a](b) [c](d) ![e](f)')).toEqual(['1 image', '1 link']);
});

test('a line of thousands of marks is read as plain words, and told of', () => {
  const marks = '*_'.repeat(20_000);
  const { draft, findings } = parsed(`${head}Đoạn.\n\nChữ ${marks} cuối`);
  expect(bodyText(draft.blocks, {})).toBe(`Đoạn.\nChữ ${marks} cuối`);
  expect(findings).toMatchObject([{ kind: 'markdownUnknown', construct: 'tooManyMarks', line: 6 }]);
});

test('a hundred bold words in one paragraph are still bold', () => {
  const [block] = parsed(`${head}${'**a** b '.repeat(100)}`).draft.blocks;
  expect(
    block?.kind === 'text' && block.runs.filter((run) => run.marks !== undefined),
  ).toHaveLength(100);
});
