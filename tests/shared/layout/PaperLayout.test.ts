import type { Block } from '@shared/draft/blocks';
import type { Draft } from '@shared/draft/draft';
import { usualFilling } from '@shared/layout/layOut';
import { LayoutFault } from '@shared/layout/layoutFault';
import { layoutPaper, wholePaper } from '@shared/layout/layoutPaper';
import { layoutWindow } from '@shared/layout/layoutWindow';
import { PaperLayout } from '@shared/layout/PaperLayout';
import type { PagedPaper } from '@shared/layout/pagedPaper';
import { standards } from '@shared/standards/standards';
import { describe, expect, test } from 'vitest';
import { longReport } from '../../../build/cli/bench/longReport';
import { aDraft, aTable, p } from '../../helpers/aDraft';
import { textDraft, textNames } from '../../helpers/texts';
import { valueOf } from '../../helpers/valueOf';

const report = longReport(3);

/** Lays a draft out to its end, so many pages at a time; returns how often that was asked for. */
function settle(layout: PaperLayout, draft: Draft, pages: number): number {
  valueOf(layout.update(draft, standards[draft.standard]));
  let windows = 0;
  for (; !layout.isSettled; windows += 1) layout.work(pages);
  return windows;
}

/** Rounded to a tenth of a pixel: a stretch of a page takes a whole number of twips. */
const rounded = ({ pages }: PagedPaper) =>
  JSON.stringify(pages, (_, value: unknown) =>
    typeof value === 'number' ? Math.round(value * 10) / 10 : value,
  );

const whole = (draft: Draft) => rounded(valueOf(layoutPaper(draft, standards[draft.standard])));

const bodies: Readonly<Record<string, Draft>> = {
  ...Object.fromEntries(textNames.map((name) => [name, textDraft(name)])),
  report: longReport(2),
  'a table of many pages': aDraft({
    blocks: [
      p('paragraph', 'Kết quả.'),
      aTable(Array.from({ length: 130 }, (_, row) => [`${row}`, 'Chỉ tiêu', 'Đạt'])),
      p('paragraph', 'Trên đây là kết quả.'),
    ],
  }),
};

test.each(Object.entries(bodies))('the stretches of %s make the pages of the whole', (_, draft) => {
  for (const pages of [1, 3]) {
    const layout = new PaperLayout();
    settle(layout, draft, pages);
    expect(rounded(layout.paged())).toBe(whole(draft));
  }
});

describe('after a change', () => {
  const middle = Math.floor(report.blocks.length / 2);
  const text = 'Các chi bộ trực thuộc đã hoàn thành nhiệm vụ được giao trong năm. '.repeat(9);
  const withBlocks = (blocks: readonly Block[]): Draft => ({ ...report, blocks });
  const { blocks } = report;
  const changes: Readonly<Record<string, Draft>> = {
    'a word': withBlocks(
      blocks.map((block, at) =>
        at === middle && block.kind === 'text'
          ? { ...block, runs: [...block.runs, { text: ' thêm' }] }
          : block,
      ),
    ),
    'a long paragraph': withBlocks(blocks.toSpliced(middle, 0, p('paragraph', text))),
    'a heading, which counts all others anew': withBlocks(
      blocks.toSpliced(middle, 0, p('heading', 'Mục')),
    ),
    'a page turn': withBlocks(blocks.toSpliced(middle, 0, { kind: 'pageBreak' })),
    'a lying page': withBlocks([
      ...blocks.slice(0, middle),
      { kind: 'orientation', to: 'landscape' },
      ...blocks.slice(middle),
    ]),
    'less text': withBlocks(blocks.toSpliced(middle, 12)),
    'no text': withBlocks([]),
    'another issuer': { ...report, header: { ...report.header, issuer: 'Đảng ủy xã' } },
    'another standard': { ...report, standard: 'ND30' },
  };

  test.each(Object.entries(changes))('by %s the pages are those of the whole', (_, changed) => {
    const layout = new PaperLayout();
    settle(layout, report, 5);
    settle(layout, changed, 3);
    expect(rounded(layout.paged())).toBe(whole(changed));
    settle(layout, report, 3);
    expect(rounded(layout.paged())).toBe(whole(report));
  });

  test('in the middle of the work on another, both are there in the end', () => {
    const layout = new PaperLayout();
    valueOf(layout.update(report, standards[report.standard]));
    layout.work(3);
    const [first, second] = [
      changes['a heading, which counts all others anew'],
      changes['less text'],
    ];
    if (!first || !second) throw new Error('The table of changes has lost one.');
    valueOf(layout.update(first, standards[report.standard]));
    layout.work(2);
    settle(layout, second, 2);
    expect(rounded(layout.paged())).toBe(whole(second));
  });

  test('a word costs one stretch, and the other pages stay what they are', () => {
    const layout = new PaperLayout();
    settle(layout, report, 5);
    const ids = Array.from({ length: layout.pageCount }, (_, index) => layout.idOf(index));
    const changed = changes['a word'] ?? report;
    expect(settle(layout, changed, 4)).toBe(1);
    const kept = ids.filter((id, index) => layout.idOf(index) === id);
    expect(kept.length).toBeGreaterThanOrEqual(ids.length - 4);
  });
});

describe('a block that the layout cannot do', () => {
  const hard = Math.floor(report.blocks.length / 2);
  /** Throws, as the library might, at any stretch that has the block in it. */
  const failing = (mayFail: () => boolean, fault: Error = new LayoutFault('cannot')) =>
    new PaperLayout({
      filling: usualFilling,
      whole: wholePaper,
      stretch: (window, tools) => {
        const isHard = window.pieces
          .slice(window.start.piece, window.end)
          .map(({ piece }) => window.paper.sourceOf(piece))
          .some((source) => source.kind === 'block' && source.block === hard);
        if (isHard && mayFail()) throw fault;
        return layoutWindow(window, tools);
      },
    });
  const words = ({ pages }: PagedPaper) =>
    pages.map(({ lines }) => lines.map(({ runs }) => runs.map(({ text }) => text).join('')));

  test('is not what a fault of our own is taken for', () => {
    const bug = new TypeError('Cannot read properties of undefined');
    expect(() =>
      settle(
        failing(() => true, bug),
        report,
        3,
      ),
    ).toThrow(bug);
  });

  test('is named, and the pages before it are there', () => {
    const layout = failing(() => true);
    settle(layout, report, 3);
    expect(layout.stop?.block).toBe(hard);
    const all = valueOf(layoutPaper(report, standards[report.standard]));
    const shown = words(layout.paged());
    expect(shown.length).toBeGreaterThan(2);
    // The last page goes as far as the block.
    expect(shown.slice(0, -1)).toEqual(words(all).slice(0, shown.length - 1));
  });

  test('stays named after a change before it, and is gone when it can be done', () => {
    let fails = true;
    const layout = failing(() => fails);
    settle(layout, report, 3);
    const [first, ...others] = report.blocks;
    const blocks = [first, p('paragraph', 'Thay đổi'), ...others.slice(1)] as readonly Block[];
    settle(layout, { ...report, blocks }, 3);
    expect(layout.stop?.block).toBe(hard);
    fails = false;
    settle(layout, report, 3);
    expect(layout.stop).toBeNull();
    expect(rounded(layout.paged())).toBe(whole(report));
  });

  test('is a table whose head is higher than a page, in the whole and in stretches', () => {
    const rows = Array.from({ length: 200 }, (_, row) => [`${row}`, 'Nội dung']);
    const blocks = [p('paragraph', 'Trước bảng.'), aTable(rows, 100), p('paragraph', 'Sau.')];
    const draft = aDraft({ blocks });
    const layout = new PaperLayout();
    settle(layout, draft, 2);
    const { stop } = valueOf(layoutPaper(draft, standards[draft.standard]));
    expect([stop, layout.stop]).toEqual([
      { reason: 'tallRow', words: expect.stringMatching(/taller than a page/), block: 1 },
      stop,
    ]);
  });
});

describe('a table whose repeated head fills the pages comes to an end', () => {
  const wide = `${' '.repeat(600)}1. Luật`;
  const rows = Array.from({ length: 8 }, (_, row) =>
    Array.from({ length: 41 }, (_, column) =>
      (row * 41 + column) % 17 === 0 ? ([wide, 'toString'][(row + column) % 2] ?? '') : `${row}`,
    ),
  );
  const draft = aDraft({ blocks: [p('paragraph', 'Trước bảng.'), aTable(rows, 6)] });

  function worked(layout: PaperLayout): PaperLayout {
    valueOf(layout.update(draft, standards[draft.standard]));
    for (let windows = 0; !layout.isSettled && windows < 60; windows += 1) layout.work(2);
    return layout;
  }

  test('with the pages of the whole', () => {
    expect(rounded(worked(new PaperLayout()).paged())).toBe(whole(draft));
  });

  test('also where the library throws at the whole: then its pages are named as missing', () => {
    let wholes = 0;
    const layout = new PaperLayout({
      filling: usualFilling,
      stretch: layoutWindow,
      whole: () => {
        wholes += 1;
        throw new LayoutFault('cannot');
      },
    });
    worked(layout);
    expect([layout.isSettled, wholes, layout.stop]).toEqual([
      true,
      1,
      { reason: 'unknown', words: '', block: 1 },
    ]);
    expect(rounded(layout.paged())).toContain('Trước bảng.');
  });
});

test('pages that keep on not meeting are taken as they are where the library throws at the whole', () => {
  let wholes = 0;
  let stretches = 0;
  const layout = new PaperLayout({
    filling: usualFilling,
    whole: () => {
      wholes += 1;
      throw new LayoutFault('cannot');
    },
    // Says of each page inside a paragraph that it begins further on than the stretch before said.
    stretch: (window, tools) => {
      stretches += 1;
      const result = layoutWindow(window, tools);
      const pages = result.pages.map((page, at) =>
        at === 0 || page.start.at === 0
          ? page
          : { ...page, start: { ...page.start, at: page.start.at + stretches } },
      );
      return { ...result, pages };
    },
  });
  valueOf(layout.update(report, standards[report.standard]));
  for (let windows = 0; !layout.isSettled && windows < 90; windows += 1) layout.work(2);
  expect([layout.isSettled, wholes, layout.stop]).toEqual([true, 1, null]);
});
