import { messageFor } from '@shared/messages';
import { filesToKeep, readTemplates, writeTemplates } from '@shared/templates/importTemplates';
import { expect, test } from 'vitest';
import { templateFiles } from '../../helpers/templateFiles';
import { valueOf } from '../../helpers/valueOf';

const report = templateFiles()['party/P01-bao-cao-tong-ket-nam.json'] ?? '';
const letter = templateFiles()['party/P16-cong-van.json'] ?? '';

test('templates that are written to one file are read back as they were', () => {
  const files = [JSON.parse(report), JSON.parse(letter)];
  const read = valueOf(readTemplates('mẫu.json', writeTemplates(files)));
  expect(read.map(({ file }) => file)).toEqual(files);
  expect(read.map(({ template }) => template.id)).toEqual(['P01', 'P16']);
});

test('a template of the first form opens', () => {
  const old = letter.replace('"schemaVersion": 2', '"schemaVersion": 1');
  expect(valueOf(readTemplates('cũ.json', old)).map(({ template }) => template.id)).toEqual([
    'P16',
  ]);
});

test.each([
  ['text that is no JSON', '{', /sai cú pháp JSON ở dòng 1/],
  ['a newer form', letter.replace('"schemaVersion": 2', '"schemaVersion": 99'), /dạng 99/],
  ['an unknown part', letter.replace('"kind"', '"lạ": 1, "kind"'), /phần lạ “lạ”/],
  ['a field that nobody declared', letter.replace('"text": "', '"text": "{{zzz}}'), /“zzz”/],
  ['an unknown source', withBody({ derive: 'minutes.vote' }), /“minutes.votes”/],
  ['the same template twice', `[${letter},${letter}]`, /mã “P16” đã có/],
  ['an empty list', '[]', /thiếu phần bắt buộc/],
])('%s is refused with a sentence', (_what, text, sentence) => {
  const read = readTemplates('x.json', text);
  expect(read.ok ? '' : messageFor(read.error)).toMatch(sentence);
});

test('one fault in a list keeps all of it out, and names the template', () => {
  const read = readTemplates(
    'x.json',
    `[${report},${letter.replace('"kind"', '"lạ": 1, "kind"')}]`,
  );
  expect(read).toMatchObject({ ok: false, error: { file: 'x.json, mẫu thứ 2' } });
});

test('a template kept beside another gets an id and a name of its own; one that replaces keeps both', () => {
  const imported = valueOf(readTemplates('x.json', letter));
  const name = imported[0]?.template.name ?? '';
  const taken = new Map([['P16', name]]);
  const options = { taken, newId: () => 'CQ-1' };
  expect(filesToKeep(imported, { ...options, clash: 'keepBoth' })).toMatchObject([
    { id: 'CQ-1', file: { id: 'CQ-1', name: `${name} (2)` } },
  ]);
  expect(filesToKeep(imported, { ...options, clash: 'replace' })).toMatchObject([
    { id: 'P16', file: { id: 'P16', name } },
  ]);
});

function withBody(block: object): string {
  return JSON.stringify({ ...JSON.parse(letter), body: [block] });
}
