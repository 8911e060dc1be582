import { findingMessage } from '@shared/checker/findingMessages';
import type { Draft } from '@shared/draft/draft';
import { layoutFindings } from '@shared/layout/layoutFindings';
import { layoutPaper } from '@shared/layout/layoutPaper';
import { standards } from '@shared/standards/standards';
import { describe, expect, test } from 'vitest';
import { aDraft, aTable, p } from '../../helpers/aDraft';
import { report } from '../../helpers/docx/samplePapers';
import { valueOf } from '../../helpers/valueOf';

function findingsOf(draft: Draft) {
  const standard = standards[draft.standard];
  return layoutFindings(valueOf(layoutPaper(draft, standard)), draft, standard);
}

const kindsOf = (draft: Draft) => findingsOf(draft).map(({ kind }) => kind);
const line = 'Sản lượng khai thác hải sản cả năm tăng đều, đời sống của Nhân dân được nâng lên. ';

test('a paper in order has nothing to remark on', () => {
  expect(findingsOf(report)).toEqual([]);
});

describe('a page with a fault', () => {
  test('the sign-off without text above it', () => {
    const blocks = [p('paragraph', line), { kind: 'pageBreak' } as const, aTable([['A']], 0)];
    const draft = { ...report, blocks };
    expect(kindsOf(draft)).toContain('signOffLonely');
  });

  test('a title with one word on its last line', () => {
    // Too long for one line by one word that cannot be moved up, since every other line is one word.
    const word = 'x'.repeat(52);
    const draft = aDraft({ blocks: [p('part', `${word} ${word}`), p('paragraph', line)] });
    expect(findingsOf(draft).find(({ kind }) => kind === 'titleWordLonely')?.place).toEqual({
      kind: 'block',
      index: 0,
    });
  });

  test('a row that is cut at the foot of a page', () => {
    const draft = aDraft({
      blocks: [
        aTable([
          ['TT', 'Nội dung'],
          ['1', line.repeat(90)],
        ]),
      ],
    });
    const found = findingsOf(draft).find(({ kind }) => kind === 'tableRowCut');
    expect(found && findingMessage(found)).toMatch(/^Dòng 2 của bảng bị cắt ngang ở cuối trang \d/);
  });

  test('a last page with hardly anything on it', () => {
    const blocks = [
      p('paragraph', line),
      p('appendix', 'Danh mục'),
      p('paragraph', line.repeat(4)),
      { kind: 'pageBreak' } as const,
      p('paragraph', 'Hết.'),
    ];
    const found = findingsOf(aDraft({ blocks })).find(({ kind }) => kind === 'lastPageNearlyEmpty');
    expect(found?.place).toEqual({ kind: 'block', index: 4 });
  });

  test('a table of forty columns, and the words that its cells cannot hold', () => {
    const cells = Array.from({ length: 40 }, (_, at) => `Nhiệm vụ ${at}`);
    const table = aTable([cells, cells]);
    if (table.kind !== 'table') throw new Error('A table is made as one.');
    const wide = { ...table, columns: cells.map(() => 20) };
    const kinds = kindsOf(aDraft({ blocks: [wide] }));
    expect(kinds).toContain('tableTooWide');
  });

  test('a word without end', () => {
    const draft = aDraft({
      blocks: [aTable([['TT', 'x'.repeat(30), 'y', 'z', 'u', 'v', 'w', 'q']])],
    });
    expect(findingsOf(draft).map(findingMessage).join()).not.toMatch(/undefined|NaN/);
  });
});
