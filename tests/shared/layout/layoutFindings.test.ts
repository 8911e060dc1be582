import { findingMessage } from '@shared/checker/findingMessages';
import type { Block, TableBlock } from '@shared/draft/blocks';
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

const turn: Block = { kind: 'pageBreak' };
const long = 'x'.repeat(52);
const narrow = (width: number): Block => ({
  ...tableOf([['TT', 'WWWW', 'a', 'b']]),
  columns: [width, width, 60, 60],
});
const wide = (width: number): Block => {
  const cells = Array.from({ length: 40 }, (_, at) => `${at}`);
  return { ...tableOf([cells, cells]), columns: cells.map(() => width) };
};

function tableOf(rows: readonly (readonly string[])[]): TableBlock {
  const table = aTable(rows);
  if (table.kind !== 'table') throw new Error('A table is made as one.');
  return table;
}

/** For each remark, a paper on which it is made, and one much like it on which it is not. */
const remarks: Readonly<Record<string, { readonly faulty: Draft; readonly near: Draft }>> = {
  signOffLonely: {
    faulty: { ...report, blocks: [p('paragraph', line), turn, p('paragraph', 'Hết.')] },
    near: { ...report, blocks: [p('paragraph', line), turn, p('paragraph', line.repeat(2))] },
  },
  headingAtFoot: {
    faulty: aDraft({ blocks: [p('heading', 'Kết quả'), turn, p('paragraph', line)] }),
    near: aDraft({ blocks: [p('heading', 'Kết quả'), p('paragraph', line), turn] }),
  },
  titleWordLonely: {
    // Too long for one line by one word that cannot be moved up, since every other line is one word.
    faulty: aDraft({ blocks: [p('part', `${long} ${long}`), p('paragraph', line)] }),
    near: aDraft({ blocks: [p('part', 'Kết quả chung'), p('paragraph', line)] }),
  },
  tableRowCut: {
    faulty: aDraft({ blocks: [tableOf([['TT'], [line.repeat(90)]])] }),
    near: aDraft({ blocks: [tableOf([['TT'], [line.repeat(9)]])] }),
  },
  lastPageNearlyEmpty: {
    faulty: aDraft({ blocks: [p('paragraph', line), turn, p('paragraph', 'Hết.')] }),
    near: aDraft({ blocks: [p('paragraph', line), turn, p('paragraph', line.repeat(12))] }),
  },
  tableTooWide: { faulty: aDraft({ blocks: [wide(20)] }), near: aDraft({ blocks: [wide(4)] }) },
  wordTooWide: { faulty: aDraft({ blocks: [narrow(5)] }), near: aDraft({ blocks: [narrow(12)] }) },
};

test.each(Object.entries(remarks))('%s is remarked on, and its near one is not', (kind, papers) => {
  expect(kindsOf(papers.faulty)).toContain(kind);
  expect(kindsOf(papers.near)).not.toContain(kind);
  for (const found of findingsOf(papers.faulty)) {
    expect(findingMessage(found)).not.toMatch(/undefined|NaN/);
  }
});

describe('a page with a fault', () => {
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
});
