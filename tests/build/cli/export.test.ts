import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { exportDocx } from '@shared/docx/exportDocx';
import { standards } from '@shared/standards/standards';
import { expect, test } from 'vitest';
import { exportText } from '../../../build/cli/exporting/exportText';
import { fromTop } from '../../helpers/sources';
import { temporaryFolder } from '../../helpers/temporaryFolder';
import { textDraft } from '../../helpers/texts';
import { valueOf } from '../../helpers/valueOf';

const good = '---\nkind: BC\nstandard: HD05-2026\n---\n\n1. Một\n';

/** A folder with these texts, by name. */
function folderWith(texts: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(texts)) writeFileSync(path.join(folder, name), text);
  return folder;
}

function run(folder: string, ...words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [fromTop('build/cli/run.mjs'), 'export', ...words],
    { cwd: folder, encoding: 'utf8' },
  );
  return { status, said: stdout.trim().split('\n'), faults: stderr.trim().split('\n') };
}

/** The faults of exporting one file of these bytes; its Word file must stay as it was. */
async function faultsOf(text: string | Uint8Array): Promise<readonly string[]> {
  const folder = folderWith({ 'a.md': text, 'a.docx': 'cũ' });
  const [input, output] = [path.join(folder, 'a.md'), path.join(folder, 'a.docx')];
  const job = { input, output, makesFolder: false };
  const { isWritten, lines } = await exportText(job);
  expect([isWritten, readdirSync(folder), readFileSync(job.output, 'utf8')]).toEqual([
    false,
    ['a.docx', 'a.md'],
    'cũ',
  ]);
  return lines.map((line) => line.replace(`${folder}${path.sep}`, ''));
}

test('the folder for what is exported is made, the folder of a named file is not', () => {
  const folder = folderWith({ 'a.md': good, 'b.md': 'không phải văn bản' });
  expect(run(folder, 'a.md', '-d', 'ra/2026')).toMatchObject({ status: 0 });
  expect(readdirSync(path.join(folder, 'ra/2026'))).toEqual(['a.docx']);
  expect(run(folder, 'a.md', '-o', 'khác/a.docx')).toMatchObject({ status: 1 });
  expect(run(folder, 'b.md', '-d', 'lỗi')).toMatchObject({ status: 1 });
  expect(run(folder, 'a.md', '-d', 'b.md')).toMatchObject({ status: 1 });
  expect(readdirSync(folder).toSorted()).toEqual(['a.md', 'b.md', 'ra']);
});

test('Markdown that a paper does not know is a remark at its own line, and the file is written', async () => {
  const folder = folderWith({ 'a.md': `${good}nối dòng\n> trích` });
  const [input, output] = [path.join(folder, 'a.md'), path.join(folder, 'a.docx')];
  const { isWritten, lines } = await exportText({ input, output, makesFolder: false });
  expect(isWritten).toBe(true);
  expect(lines).toEqual([expect.stringMatching(/a\.md:8: lưu ý: .*dấu trích dẫn >/)]);
});

test('a text with a secrecy mark is refused on every machine, and no file is written', async () => {
  const folder = folderWith({ 'a.md': good.replace('---\n', '---\nsecrecy: MẬT\n') });
  const [input, output] = [path.join(folder, 'a.md'), path.join(folder, 'a.docx')];
  const { isWritten, lines } = await exportText({ input, output, makesFolder: false });
  expect(isWritten).toBe(false);
  expect(lines).toEqual([expect.stringMatching(/a\.md: Văn bản có dấu “MẬT”.*bằng dòng lệnh/)]);
  expect(readdirSync(folder)).toEqual(['a.md']);
});

test('one text becomes the very Word file that the program makes', async () => {
  const folder = temporaryFolder();
  cpSync(fromTop('tests/fixtures/texts/nghi-quyet-2024.md'), path.join(folder, 'nq.md'));
  expect(run(folder, 'nq.md', '-o', 'Nghị quyết.docx')).toEqual({
    status: 0,
    said: ['Đã xuất: Nghị quyết.docx'],
    faults: [''],
  });
  const draft = textDraft('nghi-quyet-2024');
  const bytes = valueOf(await exportDocx(draft, standards[draft.standard]));
  expect(readFileSync(path.join(folder, 'Nghị quyết.docx')).equals(Buffer.from(bytes))).toBe(true);
});

test('of several texts the good ones are written, the faults of the others told in order', () => {
  const folder = folderWith({
    'a.md': good,
    'b.md': '# B\n',
    'c.md': '---\nkind: X\ndate: 2024-02-31\n---\n',
    'd.md': good.replace('1.', '7.'),
  });
  mkdirSync(path.join(folder, 'ra'));
  const { status, said, faults } = run(folder, 'a.md', 'b.md', 'c.md', 'd.md', '-d', 'ra');
  expect([status, said]).toEqual([1, ['Đã xuất: ra/a.docx', 'Đã xuất: ra/d.docx']]);
  expect(faults.map((line) => line.split(' ', 3).join(' '))).toEqual([
    'b.md:1: Thiếu phần',
    'c.md:2: Không có',
    'c.md:3: Ngày “2024-02-31”',
    'd.md:6: lưu ý:',
  ]);
  expect(readdirSync(path.join(folder, 'ra'))).toEqual(['a.docx', 'd.docx']);
});

test('two texts are not written over each other', () => {
  const folder = folderWith({ 'a.md': good, 'a.txt': good });
  const { status, faults } = run(folder, 'a.md', 'a.txt', '-d', '.');
  expect([status, faults]).toEqual([
    1,
    ['a.txt: Tệp ra “a.docx” đã dành cho “a.md”. Hãy đổi tên một trong hai tệp văn bản.'],
  ]);
});

test('help is in Vietnamese', () => {
  const { status, said } = run(temporaryFolder(), '--help');
  expect([status, said[0]]).toEqual([0, 'Xuất văn bản Markdown thành tệp Word đúng thể thức.']);
});

test('a fault of the command is one sentence', () => {
  const { status, faults } = run(temporaryFolder(), 'a.md');
  expect([status, faults]).toEqual([1, [expect.stringMatching(/^Chưa có nơi ghi: .+ --help$/)]]);
});

test.each([
  ['no front matter', 'Báo cáo\n', 'a.md:1: Thiếu phần đầu văn bản.'],
  ['an unknown kind', '---\nkind: BCX\n---\n', 'a.md:2: Không có loại văn bản “BCX”.'],
  ['the 31st of February', '---\nkind: BC\ndate: 2024-02-31\n---\n', 'a.md:3: Ngày “2024-02-31”'],
  ['a broken table', `${good}\n| a | b |\n|---|---|\n| 1 |\n`, 'a.md:10: Bảng hỏng: '],
  ['another code', new Uint8Array([0x41, 0x0a, 0xd0, 0x20]), 'a.md:2: Dòng này không phải'],
  ['text of two bytes a letter', Buffer.from('---\nkind: BC\n', 'utf16le'), 'a.md:1: Dòng này có'],
])('%s is told and leaves the Word file untouched', async (_, text, start) => {
  const [fault = '', ...others] = await faultsOf(text);
  expect([fault.slice(0, start.length), others]).toEqual([start, []]);
});

test('a file of 50 MB is refused unread', async () => {
  const folder = folderWith({ 'a.md': good });
  truncateSync(path.join(folder, 'a.md'), 50 * 2 ** 20);
  const [input, output] = [path.join(folder, 'a.md'), path.join(folder, 'a.docx')];
  const job = { input, output, makesFolder: false };
  const { lines } = await exportText(job);
  expect(lines).toEqual([
    `${job.input}: Tệp quá lớn (50 MB, nhiều nhất 20 MB). Hãy chia thành nhiều văn bản.`,
  ]);
});

test.each([
  ['no-such.md', 'a.docx', 'no-such.md: Không có tệp này.'],
  ['.', 'a.docx', '.: Đây là một thư mục.'],
  ['/dev/zero', 'a.docx', '/dev/zero: Đây không phải là tệp văn bản.'],
  ['a.md', 'none/a.docx', 'a.md: Không có thư mục “none”.'],
  ['a.md', 'b.md/a.docx', 'a.md: “b.md” không phải là thư mục.'],
  ['a.md', 'taken.docx', 'a.md: “taken.docx” là một thư mục.'],
])('%s to %s is told in one sentence', (input, output, start) => {
  const folder = folderWith({ 'a.md': good, 'b.md': good });
  mkdirSync(path.join(folder, 'taken.docx'));
  const { status, faults } = run(folder, input, '-o', output);
  expect([status, faults.length, faults[0]?.slice(0, start.length)]).toEqual([1, 1, start]);
  expect(existsSync(path.join(folder, 'a.docx'))).toBe(false);
});

test('a text is never written over by its own Word file', () => {
  const folder = folderWith({ 'a.docx': good, 'b.md': good });
  symlinkSync('b.md', path.join(folder, 'b.docx'));
  for (const name of ['a', 'b']) {
    const input = name === 'a' ? 'a.docx' : 'b.md';
    const { status, faults } = run(folder, input, '-o', `${name}.docx`);
    expect([status, faults]).toEqual([
      1,
      [expect.stringContaining(`“${name}.docx” chính là tệp văn bản`)],
    ]);
    expect(readFileSync(path.join(folder, input), 'utf8')).toBe(good);
  }
});

test('when nobody reads the lines any more, the files are made all the same', () => {
  const folder = folderWith({ 'a.md': good, 'b.md': good, 'c.md': good });
  const command = `"${process.execPath}" "${fromTop('build/cli/run.mjs')}" export a.md b.md c.md -d .`;
  const { stderr } = spawnSync(`${command} | true`, { cwd: folder, shell: true, encoding: 'utf8' });
  expect([stderr, readdirSync(folder).filter((name) => name.endsWith('.docx'))]).toEqual([
    '',
    ['a.docx', 'b.docx', 'c.docx'],
  ]);
});
