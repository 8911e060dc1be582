import { messageFor } from '@shared/messages';
import { catalogue } from '@shared/templates/catalogue';
import { parseTemplate, readTemplate } from '@shared/templates/parseTemplate';
import type { TemplateError } from '@shared/templates/templateError';
import { describe, expect, test } from 'vitest';

const whole = {
  schemaVersion: 2,
  id: 'X01',
  name: 'Báo cáo thử',
  description: 'Để thử việc đọc mẫu.',
  family: 'party',
  standards: ['HD05-2026'],
  kind: 'bao-cao',
  subject: 'kết quả năm {{year}}',
  signature: { by: 'committee' },
  recipients: ['{{org.archive}}'],
  fields: [{ group: 'Chung', items: [{ id: 'year', label: 'Năm', type: 'year' }] }],
  body: [{ role: 'paragraph', text: 'Năm {{year}} **rất** tốt.' }] as readonly unknown[],
};

const table = {
  columns: [65, 100],
  header: [['TT', 'Nội dung']],
  rows: [['1', '']],
};

/** The error of the whole template with one part changed. */
function faultOf(change: Readonly<Record<string, unknown>>): TemplateError | null {
  const parsed = parseTemplate('X01.json', { ...whole, ...change });
  return parsed.ok ? null : parsed.error;
}

test('a whole template becomes blocks of a draft', () => {
  const parsed = parseTemplate('X01.json', { ...whole, body: [...whole.body, { table }] });
  expect(parsed.ok && parsed.value.blocks).toEqual([
    {
      kind: 'text',
      role: 'paragraph',
      runs: [
        { text: 'Năm ' },
        { field: 'year' },
        { text: ' ' },
        { text: 'rất', marks: ['bold'] },
        { text: ' tốt.' },
      ],
    },
    {
      kind: 'table',
      columns: [65, 100],
      headerRows: 1,
      rows: [
        [cell('TT', 'center'), cell('Nội dung', 'center')],
        [cell('1', 'left'), cell('', 'left')],
      ],
    },
  ]);
});

test('a file of the first form still opens', () => {
  const parsed = parseTemplate('X01.json', { ...whole, schemaVersion: 1 });
  expect(parsed.ok && parsed.value.blocks.length).toBe(1);
});

test('a stretch from the records is its blank, linked to the source and as wide as the page', () => {
  const body = [{ break: 'landscape' }, { derive: 'tasks.table' }, { derive: 'minutes.press' }];
  const parsed = parseTemplate('X01.json', { ...whole, subject: '', fields: [], body });
  const [, tasks, press] = parsed.ok ? parsed.value.blocks : [];
  expect(press).toEqual({
    kind: 'text',
    role: 'dash',
    runs: [{ field: 'blank.press' }, { text: '.' }],
    link: { source: 'minutes.press', item: '', text: '{{blank.press}}.' },
  });
  const widths = tasks?.kind === 'table' ? tasks.columns : [];
  expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(252, 0);
});

test('a field may repeat one of the records', () => {
  const items = [{ id: 'year', label: 'Năm', type: 'year', reads: 'conf.date' }];
  const parsed = parseTemplate('X01.json', { ...whole, fields: [{ group: 'Chung', items }] });
  expect(parsed.ok && parsed.value.fields[0]?.reads).toBe('conf.date');
});

const at = (place: string) => ({ file: 'X01.json', at: place });

const faults: readonly (readonly [string, Readonly<Record<string, unknown>>, unknown])[] = [
  ['from a newer program', { schemaVersion: 9 }, { kind: 'templateNewer', version: 9, known: 2 }],
  ['without a name', { name: undefined }, { kind: 'templateMissing', ...at('name') }],
  ['with a number for a name', { name: 5 }, { kind: 'templateInvalid', ...at('name') }],
  [
    'with a part that nobody knows',
    { colour: 'red' },
    { kind: 'templateUnknownKey', ...at('toàn tệp'), key: 'colour' },
  ],
  [
    'of an unknown kind',
    { kind: 'bao-cao-nhanh' },
    { kind: 'templateUnknownValue', ...at('loại văn bản (kind)'), value: 'bao-cao-nhanh' },
  ],
  [
    'of an unknown standard',
    { standards: ['HD05-2026', 'HD99'] },
    { kind: 'templateUnknownValue', ...at('thể thức (standards), thứ 2'), value: 'HD99' },
  ],
  [
    'of a standard of the other family',
    { standards: ['HD05-2026', 'ND30'] },
    { kind: 'templateForeign', ...at('thể thức (standards), thứ 2'), value: 'ND30' },
  ],
  [
    'of a kind that the family does not issue',
    { family: 'state', standards: ['ND30'], kind: 'ket-luan' },
    { kind: 'templateForeign', ...at('loại văn bản (kind)'), value: 'ket-luan' },
  ],
  [
    'with an unknown role',
    { body: [...whole.body, { role: 'title', text: 'A' }] },
    {
      kind: 'templateUnknownValue',
      ...at('thân văn bản (body), thứ 2, vai trò (role)'),
      value: 'title',
    },
  ],
  [
    'with a source that nobody knows',
    { body: [...whole.body, { derive: 'minutes.vote' }] },
    {
      kind: 'templateSourceUnknown',
      ...at('thân văn bản (body), thứ 2'),
      source: 'minutes.vote',
      nearest: 'minutes.votes',
    },
  ],
  [
    'with a field that repeats nothing',
    {
      fields: [
        {
          group: 'Chung',
          items: [{ id: 'year', label: 'Năm', type: 'year', reads: 'conf.moon' }],
        },
      ],
    },
    { kind: 'templateReadsUnknown', file: 'X01.json', field: 'year', reads: 'conf.moon' },
  ],
  [
    'that reads an undeclared field',
    { body: [{ role: 'paragraph', text: 'Năm {{year}}, {{yaer}}.' }] },
    { kind: 'templateFieldUndeclared', ...at('thân văn bản (body), thứ 1'), field: 'yaer' },
  ],
  [
    'that reads an undeclared field in the summary',
    { subject: 'về {{topic}} năm {{year}}' },
    { kind: 'templateFieldUndeclared', ...at('trích yếu (subject)'), field: 'topic' },
  ],
  [
    'that declares a field twice',
    { fields: [...whole.fields, ...whole.fields] },
    { kind: 'templateFieldRepeated', field: 'year' },
  ],
  [
    'with bold that never ends',
    { body: [{ role: 'paragraph', text: 'Năm {{year}} **rất tốt.' }] },
    {
      kind: 'templateTextBroken',
      ...at('thân văn bản (body), thứ 1, chữ (text)'),
      mark: '**',
    },
  ],
  [
    'with half a field',
    { body: [{ role: 'paragraph', text: 'Năm {{year} rất tốt.' }] },
    { kind: 'templateTextBroken', ...at('thân văn bản (body), thứ 1, chữ (text)'), mark: '{{' },
  ],
  [
    'with a table wider than the page',
    { body: [{ table: { ...table, columns: [65, 120] } }] },
    { kind: 'templateTableWidth', ...at('thân văn bản (body), thứ 1, bảng (table)'), sum: 185 },
  ],
  [
    'with a row that lacks a cell',
    { body: [{ table: { ...table, rows: [['1', ''], ['2']] } }] },
    { kind: 'templateTableCells', ...at('thân văn bản (body), thứ 1, bảng (table)'), row: 3 },
  ],
];

describe('a template', () => {
  test.each(faults)('%s is refused by its fault and place', (_, change, expected) => {
    expect(faultOf(change)).toMatchObject(expected as object);
  });

  test.each(faults)('%s gets one Vietnamese sentence that names the file', (_, change) => {
    const fault = faultOf(change);
    const sentence = fault === null ? '' : messageFor(fault);
    expect(sentence).toMatch(/^Tệp mẫu “X01\.json” .+\.$/);
    expect(sentence).not.toMatch(/undefined|\[object/);
  });
});

test('a file that is no JSON is refused with the line of the fault', () => {
  const text = '{\n  "schemaVersion": 1,\n  "id": "X01"\n  "name": "Báo cáo"\n}';
  expect(readTemplate('X01.json', text)).toEqual({
    ok: false,
    error: { kind: 'templateNotJson', file: 'X01.json', line: 4 },
  });
});

test('a broken file is listed with its fault, the others stay', () => {
  const good = JSON.stringify(whole);
  const result = catalogue({
    'b.json': good.replace('X01', 'X02'),
    'c.json': '{"id":',
    'a.json': good,
    'd.json': good,
  });
  expect(result.templates.map((template) => template.id)).toEqual(['X01', 'X02']);
  expect(result.broken).toEqual([
    { file: 'c.json', error: { kind: 'templateNotJson', file: 'c.json', line: 1 } },
    {
      file: 'd.json',
      error: { kind: 'templateIdRepeated', file: 'd.json', id: 'X01', other: 'a.json' },
    },
  ]);
});

function cell(text: string, align: string) {
  return { paragraphs: [text === '' ? [] : [{ text }]], colSpan: 1, rowSpan: 1, align };
}
