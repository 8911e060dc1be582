import { $getRoot, $isElementNode, $isTextNode } from 'lexical';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import wordClipboard from '../../fixtures/clipboard/word365.html?raw';
import { aTable, p } from '../../helpers/aDraft';
import { type OpenPaper, openAtEnd, openPaper, rolesOf } from '../../helpers/openPaper';
import { typing } from '../../helpers/typing';

test('what was copied from Word goes in with its roles, and its numbers count on', async () => {
  const paper = await openAtEnd(p('paragraph', ''));
  paste(paper, { 'text/html': wordClipboard, 'text/plain': 'x' });
  await expect
    .poll(() => rolesOf(paper))
    .toEqual(['part', 'heading', 'paragraph', 'clauseTitle', 'point', 'dash', 'table', 'clause']);
  // After `1.` comes `2.`: the `3.` that was typed stays as it was typed.
  expect(paper.blocks().at(-1)).toEqual(p('clause', 'Khoản gõ tay số ba.', '3.'));
  expect(paper.body.querySelector('[style*="color"], font')).toBeNull();
});

test('a typed label that counting gives anyway becomes a plain number', async () => {
  const paper = await openAtEnd(p('clause', 'một'), p('paragraph', ''));
  paste(paper, { 'text/plain': '2. hai\n3. ba' });
  await expect
    .poll(() => paper.blocks())
    .toEqual([p('clause', 'một'), p('clause', 'hai'), p('clause', 'ba')]);
});

test('a piece of a line goes into the line, with its bold', async () => {
  const paper = await openAtEnd(p('heading', 'trước '));
  paste(paper, { 'text/html': '<b>đậm</b> sau', 'text/plain': 'đậm sau' });
  await expect
    .poll(() => paper.blocks())
    .toEqual([
      p('heading', [{ text: 'trước ' }, { text: 'đậm', marks: ['bold'] }, { text: ' sau' }]),
    ]);
});

test('what reads like a style attribute in a text stays text', async () => {
  const paper = await openAtEnd(p('paragraph', ''));
  const html =
    '<style>p > b { } /* <p style="x"> */</style><title><b style="a">tên</b></title>' +
    '<p title="a > b" style="mso-list:l0 level1 lfo1">một style="x"</p>' +
    '<p STYLE=mso-list:l0&#32;level2>&lt;p style="y"&gt; 1 < 2 style=</p><!-- <p style=> -->';
  paste(paper, { 'text/html': html, 'text/plain': 'x' });
  await expect
    .poll(() => paper.blocks())
    .toEqual([p('dash', 'một style="x"'), p('plus', '<p style="y"> 1 < 2 style=')]);
});

test('items of a list go on from where the list begins', async () => {
  const paper = await openAtEnd(p('paragraph', ''));
  const html = '<ol type="a" start="4"><li>bốn<li>năm<ul><li>trong</ul><li>sáu</ol>';
  paste(paper, { 'text/html': html, 'text/plain': 'x' });
  await expect.poll(() => rolesOf(paper)).toEqual(['point', 'point', 'plus', 'point']);
});

test('in a cell only paragraphs go in, a table as its lines', async () => {
  const paper = await openPaper({ blocks: [aTable([['', 'b']]), p('paragraph', '')] });
  paper.editor.update(() => $getRoot().getFirstDescendant()?.selectStart(), { discrete: true });
  paste(paper, { 'text/html': '<p>một</p><table><tr><td>hai<td>ba</table>', 'text/plain': '' });
  await expect
    .poll(() => paper.blocks()[0])
    .toMatchObject({
      rows: [[{ paragraphs: [[{ text: 'một' }], [{ text: 'hai ba ' }]] }, {}]],
    });
});

test('what a chat assistant wrote in Markdown gets its roles', async () => {
  const paper = await openAtEnd(p('paragraph', ''));
  paste(paper, { 'text/plain': '## I- Đánh giá\n\nĐoạn **đậm**.\n\n- Một\n- Hai\n' });
  await expect
    .poll(() => paper.blocks())
    .toEqual([
      p('heading', 'Đánh giá'),
      p('paragraph', [{ text: 'Đoạn ' }, { text: 'đậm', marks: ['bold'] }, { text: '.' }]),
      p('dash', 'Một'),
      p('dash', 'Hai'),
    ]);
});

test('what cannot be read in Markdown stays as its words, and a notice says what and why', async () => {
  const paper = await openAtEnd(p('paragraph', ''));
  paste(paper, {
    'text/plain': '## Đánh giá\n\n##### Chi tiết\n\n| a | b |\n\nXem [trang](http://a.vn).',
  });
  await expect
    .poll(() => paper.blocks())
    .toEqual([
      p('heading', 'Đánh giá'),
      p('paragraph', '##### Chi tiết'),
      p('paragraph', '| a | b |'),
      p('paragraph', 'Xem [trang](http://a.vn).'),
    ]);
  const notice = page.getByRole('region', { name: 'Thông báo' });
  await expect.element(notice.getByRole('listitem')).toHaveLength(3);
  await expect.element(notice.getByText(/“##### Chi tiết”: Tiêu đề ##### quá sâu/)).toBeVisible();
  await expect.element(notice.getByText(/Văn bản không có liên kết/)).toBeVisible();
  expect(document.activeElement).toBe(paper.body);
  await typing.letters(' Them');
  await expect.poll(() => paper.body.textContent).toContain('a.vn). Them');
});

test('Markdown that a paper says as well goes in without a word', async () => {
  const paper = await openAtEnd(p('paragraph', ''));
  paste(paper, { 'text/plain': '## Một\n\n---\n\n- **hai**' });
  await expect.poll(() => rolesOf(paper)).toEqual(['heading', 'dash']);
  expect(document.querySelector('.toast')).toBeNull();
});

test('in a cell the labels of what is pasted become words', async () => {
  const paper = await openPaper({ blocks: [aTable([['', 'b']]), p('paragraph', '')] });
  paper.editor.update(() => $getRoot().getFirstDescendant()?.selectStart(), { discrete: true });
  paste(paper, { 'text/plain': '3. một\n4. hai\n- ba' });
  await expect
    .poll(() => paper.blocks()[0])
    .toMatchObject({
      rows: [
        [{ paragraphs: [[{ text: '3. một' }], [{ text: '4. hai' }], [{ text: '- ba' }]] }, {}],
      ],
    });
});

test('asked for as plain text, lines stay as they were typed', async () => {
  const paper = await openAtEnd(p('paragraph', ''));
  const keys = { key: 'V', code: 'KeyV', ctrlKey: true, shiftKey: true, bubbles: true };
  paper.body.dispatchEvent(new KeyboardEvent('keydown', keys));
  paste(paper, { 'text/plain': '1. một\n- hai' });
  await expect
    .poll(() => paper.blocks())
    .toEqual([p('paragraph', '1. một'), p('paragraph', '- hai')]);
});

test('one undo takes the whole paste back', async () => {
  const paper = await openAtEnd(p('paragraph', ''));
  paste(paper, { 'text/plain': '1. một\n2. hai' });
  await expect.poll(() => paper.blocks()).toHaveLength(2);
  paper.editor.dispatchCommand((await import('lexical')).UNDO_COMMAND);
  await expect.poll(() => paper.blocks()).toEqual([p('paragraph', '')]);
});

test('what is copied within the program keeps roles and typed numbers', async () => {
  const paper = await openAtEnd(p('heading', 'Một'), p('clause', 'hai', '5.'), p('paragraph', ''));
  paper.editor.update(() => selectFirst(2), { discrete: true });
  const copied = copy(paper);
  expect(copied.getData('text/plain')).toBe('I- Một\n5. hai');
  expect(copied.getData('text/html')).toContain('I- ');
  paper.editor.update(() => $getRoot().selectEnd(), { discrete: true });
  pasteData(paper, copied);
  await expect
    .poll(() => paper.blocks())
    .toEqual([
      p('heading', 'Một'),
      p('clause', 'hai', '5.'),
      p('heading', 'Một'),
      p('clause', 'hai', '5.'),
    ]);
});

const labelled = { 'text/plain': 'a) một\nb) hai' };

test('a label at the head of the pasted is kept, behind a paragraph that has text', async () => {
  const paper = await openAtEnd(p('paragraph', 'Kết quả:'));
  paste(paper, labelled);
  await expect
    .poll(() => paper.blocks())
    .toEqual([p('paragraph', 'Kết quả:'), p('point', 'một'), p('point', 'hai')]);
});

test.each([
  ['before', 0, [p('point', 'một'), p('point', 'hai'), p('heading', 'Kết quả')]],
  ['within', 3, [p('heading', 'Kết'), p('point', 'một'), p('point', 'hai'), p('heading', ' quả')]],
] as const)('pasted points stand %s a heading, which keeps its role', async (_, offset, wanted) => {
  const paper = await openPaper({ blocks: [p('heading', 'Kết quả')] });
  caretAt(paper, offset);
  paste(paper, labelled);
  await expect.poll(() => paper.blocks()).toEqual(wanted);
});

test('pasted into a chip, it takes the place of the whole chip', async () => {
  const paper = await openPaper({ blocks: [p('paragraph', [{ field: 'strengths' }])] });
  caretAt(paper, 4);
  paste(paper, labelled);
  await expect.poll(() => paper.blocks()).toEqual([p('point', 'một'), p('point', 'hai')]);
});

function caretAt(paper: OpenPaper, offset: number): void {
  paper.editor.update(
    () => {
      const text = $getRoot().getFirstDescendant();
      if ($isTextNode(text)) text.select(offset, offset);
    },
    { discrete: true },
  );
}

function selectFirst(count: number): void {
  const [first] = $getRoot().getChildren();
  const last = $getRoot().getChildAtIndex(count - 1);
  if (!$isElementNode(first) || !$isElementNode(last)) return;
  const selection = first.selectStart();
  const end = last.getLastDescendant();
  if (end !== null) selection.focus.set(end.getKey(), end.getTextContentSize(), 'text');
}

function paste(paper: OpenPaper, data: Readonly<Record<string, string>>): void {
  const clipboardData = new DataTransfer();
  for (const [type, text] of Object.entries(data)) clipboardData.setData(type, text);
  pasteData(paper, clipboardData);
}

function pasteData(paper: OpenPaper, clipboardData: DataTransfer): void {
  const event = { clipboardData, bubbles: true, cancelable: true };
  paper.body.dispatchEvent(new ClipboardEvent('paste', event));
}

function copy(paper: OpenPaper): DataTransfer {
  const clipboardData = new DataTransfer();
  const event = { clipboardData, bubbles: true, cancelable: true };
  paper.body.dispatchEvent(new ClipboardEvent('copy', event));
  return clipboardData;
}
