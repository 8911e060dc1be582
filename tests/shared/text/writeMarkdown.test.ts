import type { Block, CellAlignment } from '@shared/draft/blocks';
import type { Draft } from '@shared/draft/draft';
import { emptyHeader, emptyMarks } from '@shared/draft/header';
import { messageFor } from '@shared/messages';
import { writeMarkdown } from '@shared/text/writeMarkdown';
import { describe, expect, test } from 'vitest';
import { aDraft, aSignOff, aTable, p, signedBy } from '../../helpers/aDraft';

function written(changes: Partial<Draft>): string {
  const result = writeMarkdown(aDraft(changes));
  return result.ok ? result.value : messageFor(result.error);
}

/** The body of a draft of these blocks. */
const bodyOf = (...blocks: readonly Block[]) =>
  written({ blocks }).split('\n---\n').slice(1).join('').trim();

test('the head holds what is filled, in its order, without needless quotes', () => {
  const text = written({
    templateId: 'P01',
    header: { ...emptyHeader, issuer: 'ĐẢNG ỦY A\nVÀ B', number: '05', addressees: ['Chi bộ: 1'] },
    signOff: aSignOff([signedBy('T/M ĐẢNG ỦY', '', 'Trần A')], 'Như trên', 'Lưu VP.'),
    marks: { ...emptyMarks, draftRound: 2 },
    facts: { planYear: '2024', empty: '' },
  });
  expect(text).toBe(`---
standard: HD05-2026
kind: bao-cao
template: P01
issuer: |-
  ĐẢNG ỦY A
  VÀ B
number: 05
addressees:
  - "Chi bộ: 1"
signature:
  authority: T/M ĐẢNG ỦY
  name: Trần A
recipients:
  - Như trên
  - Lưu VP.;
draftRound: 2
facts:
  planYear: 2024
  empty: ""
---
`);
});

test('a body has a form for every role', () => {
  expect(
    bodyOf(
      p('basis', 'Căn cứ A;'),
      p('basis', 'Luật B.'),
      p('part', 'C'),
      p('chapter', ''),
      p('centred', 'D'),
      p('articleTitle', 'E'),
      p('clauseTitle', 'F'),
      p('subclauseTitle', 'G'),
      p('pointTitle', 'H'),
      p('article', 'I'),
      p('clause', 'J'),
      p('subclause', 'K'),
      p('point', 'L'),
      p('dash', 'M'),
      p('plus', 'N'),
      p('heading', 'O', 'V-'),
      p('paragraph', ''),
      p('appendix', 'Q'),
    ),
  ).toBe(
    [
      '- Căn cứ A;',
      '::: can-cu',
      '- Luật B.',
      ':::',
      '# Phần thứ nhất',
      '# C',
      '# Chương I',
      '#',
      '# D',
      '## Điều 1. E',
      '### F',
      '### 1.1. G',
      '#### H',
      'Điều 2. I',
      '1. J',
      '1.1. K',
      'a) L',
      '- M\n+ N',
      '## V- O',
      '&#8203;',
      '# Phụ lục',
      '# Q',
    ].join('\n\n'),
  );
});

describe('a body', () => {
  test('guards plain text that looks like something else', () => {
    const texts = [
      '1. A',
      '- B',
      '# C',
      'Điều 1. D',
      'Căn cứ E',
      '*f* {{g}}',
      'h_i_j',
      ' k ',
      '&amp;',
    ];
    expect(bodyOf(...texts.map((text) => p('paragraph', text))).split('\n\n')).toEqual([
      '\\1. A',
      '\\- B',
      '\\# C',
      '\\Điều 1. D',
      '\\Căn cứ E',
      '\\*f\\* \\{{g}}',
      'h_i_j',
      '&nbsp;k&nbsp;',
      '\\&amp;',
    ]);
  });

  test('guards an item that only begins like a ground', () => {
    expect(bodyOf(p('dash', 'Căn cứ A'), p('heading', 'B'), p('dash', 'Căn cứ C'))).toBe(
      '- \\Căn cứ A\n\n## B\n\n- Căn cứ C',
    );
  });

  test('marks words by stars where they stand free, else by tags', () => {
    const bold = { marks: ['bold'] } as const;
    expect(
      bodyOf(
        p('paragraph', [{ text: 'a ' }, { text: 'b', ...bold }, { text: ', c' }]),
        p('paragraph', [
          { text: 'a' },
          { text: '(b) ', ...bold },
          { text: 'c', marks: ['italic'] },
        ]),
        p('paragraph', [{ text: 'a ' }, { field: 'b', marks: ['bold', 'italic', 'underline'] }]),
      ),
    ).toBe('a **b**, c\n\na<b>(b) </b><i>c</i>\n\na <u><b><i>{{b}}</i></b></u>');
  });
});

describe('a table', () => {
  test('is written by pipes if those can say it, else by tags', () => {
    const centred = { head: 'center', body: 'left' } as const;
    expect(bodyOf(twoByTwo([40, 125], centred))).toBe(
      ['| TT | Nội dung |', '| --- | --- |', '| 1 | a \\| b |'].join('\n'),
    );
    expect(bodyOf(twoByTwo([40, 125], { head: 'center', body: 'right' }))).toContain('---: |');
    expect(bodyOf(twoByTwo([40, 125], { head: 'right', body: 'left' }))).toContain(
      '<th align="right">TT</th>',
    );
    expect(bodyOf(twoByTwo([12.5, 152.5], centred))).toBe(
      [
        '<table>',
        '<col style="width:12.5mm"><col style="width:152.5mm">',
        '<thead>',
        '<tr><th>TT</th><th>Nội dung</th></tr>',
        '</thead>',
        '<tr><td>1</td><td>a | b</td></tr>',
        '</table>',
      ].join('\n'),
    );
  });
});

describe('what cannot be said is refused by name', () => {
  test.each([
    ['a label of another role', [p('clause', 'A', 'đ)')], 'nhãn “đ)” ở đoạn 1'],
    ['a label of a role without one', [p('dash', 'A', '3.')], 'nhãn “3.” ở đoạn 1'],
    ['a way of numbering that is not allowed', [p('clause', 'A', '1-')], 'nhãn “1-” ở đoạn 1'],
    ['a label that is none', [p('clause', ''), p('clause', 'A', '5 bis.')], '“5 bis.” ở đoạn 2'],
    ['a table with a hole', [brokenTable()], 'bảng ở đoạn 1'],
  ])('%s', (_, blocks, words) => {
    expect(written({ blocks })).toContain(words);
  });

  test('a day that the calendar lacks, a mark in other letters', () => {
    expect(written({ header: { ...emptyHeader, date: '2024-02-31' } })).toContain('“2024-02-31”');
    expect(written({ marks: { ...emptyMarks, urgency: 'khẩn' } })).toContain('viết là “KHẨN”');
  });

  test('an id with spaces at its ends', () => {
    expect(written({ conferenceId: ' c ' })).toContain('---');
    expect(written({ facts: { 'a\tb': 'c' } })).toContain('mục “facts”');
  });

  test('a typed label like the computed one is not kept, because it prints the same', () => {
    expect(bodyOf(p('clause', 'A', '1.'))).toBe('1. A');
    expect(bodyOf(p('heading', 'A', 'I-'))).toBe('## A');
  });
});

function twoByTwo(
  columns: readonly number[],
  align: { readonly head: CellAlignment; readonly body: CellAlignment },
): Block {
  const table = aTable([
    ['TT', 'Nội dung'],
    ['1', 'a | b'],
  ]);
  if (table.kind !== 'table') return table;
  const [head = [], body = []] = table.rows;
  const rows = [
    head.map((cell) => ({ ...cell, align: align.head })),
    body.map((cell) => ({ ...cell, align: align.body })),
  ];
  return { ...table, columns, rows };
}

function brokenTable(): Block {
  const table = aTable([['a', 'b']]);
  return table.kind === 'table' ? { ...table, columns: [1, 2, 3] } : table;
}
