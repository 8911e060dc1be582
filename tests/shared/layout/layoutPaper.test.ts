import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { paperDocument } from '@shared/docx/paperDocument';
import type { Draft } from '@shared/draft/draft';
import { layOut } from '@shared/layout/layOut';
import { layoutPaper } from '@shared/layout/layoutPaper';
import type { PageLine, PaperPage } from '@shared/layout/pagedPaper';
import { standards } from '@shared/standards/standards';
import { afterAll, describe, expect, test } from 'vitest';
import { aDraft, aTable, p } from '../../helpers/aDraft';
import { type RenderedPage, renderedPapers } from '../../helpers/docx/renderedPages';
import * as samples from '../../helpers/docx/samplePapers';
import { textDraft, textNames } from '../../helpers/texts';
import { valueOf } from '../../helpers/valueOf';

const folder = mkdtempSync(path.join(tmpdir(), 'van-kien-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const texts = Object.fromEntries(textNames.map((name) => [name, textDraft(name)]));
const papers: Readonly<Record<string, Draft>> = { ...samples, ...texts };

const pagesOf = (draft: Draft) => valueOf(layoutPaper(draft, standards[draft.standard])).pages;
const textOf = ({ runs }: PageLine) => runs.map(({ text }) => text).join('');
const millimetre = 25.4 / 96;

describe('against LibreOffice', () => {
  // It takes a few seconds to start, more on a busy machine.
  const patience = 180_000;

  test(
    'every paper has as many pages, and each letter of them its place',
    async () => {
      const rendered = await renderedPapers(folder, papers);
      for (const [name, draft] of Object.entries(papers)) {
        const pages = pagesOf(draft);
        expect([name, pages.length]).toEqual([name, rendered[name]?.pages.length]);
        for (const [index, page] of pages.entries()) {
          const other = rendered[name]?.pages[index];
          expect(farthest(page, other), `${name}, page ${index + 1}`).toBeLessThan(0.7);
        }
      }
    },
    patience,
  );
});

/** How far the first words of lines stand from where LibreOffice puts them, in millimetres. */
function farthest(page: PaperPage, rendered: RenderedPage | undefined): number {
  const words = rendered?.words ?? [];
  const distances = page.lines.flatMap((line) => {
    const [first] = line.runs;
    const word = first?.text.trim().split(' ')[0] ?? '';
    if (!first || word === '' || first.text.startsWith(' ')) return [];
    const x = first.x * millimetre;
    const bottom = (line.y + line.height) * millimetre;
    const found = words
      .filter(({ text }) => text.startsWith(word))
      .map(({ left, top, bottom: below }) =>
        Math.max(Math.abs(left - x), top > bottom || below < line.y * millimetre ? 99 : 0),
      );
    return found.length === 0 ? [] : [Math.min(...found)];
  });
  expect(distances.length).toBeGreaterThan(page.lines.length / 2);
  return Math.max(...distances);
}

test.each(Object.entries(papers))(
  'the fixed labels of %s are set as counted ones are',
  (_, draft) => {
    const standard = standards[draft.standard];
    const layouts = (['counted', 'fixed'] as const).map((labels) => {
      const { options } = valueOf(paperDocument(draft, standard, labels));
      return layOut(options, 'narrowed').layout;
    });
    expect(layouts[1]).toEqual(layouts[0]);
  },
);

describe('a page', () => {
  const draft = aDraft({
    blocks: [
      p('heading', 'Kết quả'),
      p('paragraph', [{ text: 'Đạt ' }, { text: 'cao', marks: ['bold'] }, { text: ' hơn' }]),
      aTable([
        ['TT', 'Chỉ tiêu'],
        ['1', 'Sản lượng'],
      ]),
    ],
  });
  const lines = pagesOf(draft).flatMap((page) => page.lines);
  const lineOf = (text: string) => lines.find((line) => textOf(line) === text);

  test('says of each line what it prints', () => {
    expect(lineOf('I- KẾT QUẢ')?.source).toEqual({ kind: 'block', block: 0, from: 0, label: 3 });
    expect(lineOf('Đạt cao hơn')?.source).toEqual({ kind: 'block', block: 1, from: 0, label: 0 });
    const place = { row: 1, cell: 1, paragraph: 0, from: 0 };
    expect(lineOf('Sản lượng')?.source).toEqual({ kind: 'cell', block: 2, ...place });
    expect(lineOf('ĐẢNG CỘNG SẢN VIỆT NAM')?.source.kind).toBe('form');
  });

  test('has the runs of a line in their looks, one after the other', () => {
    const runs = lineOf('Đạt cao hơn')?.runs ?? [];
    expect(runs.map(({ text, bold }) => [text, bold])).toEqual([
      ['Đạt ', false],
      ['cao', true],
      [' hơn', false],
    ]);
    expect(runs[1]?.x).toBeCloseTo((runs[0]?.x ?? 0) + (runs[0]?.width ?? 0), 5);
  });

  test('justified lines end at the margin, the last one where its text does', () => {
    const long = aDraft({ blocks: [p('paragraph', 'Sản lượng khai thác tăng đều. '.repeat(12))] });
    const own = pagesOf(long)[0]?.lines.filter(({ style }) => style === 'paragraph') ?? [];
    const ends = own.map((line) => {
      const last = line.runs.at(-1);
      return Math.round((last?.x ?? 0) + (last?.width ?? 0) - line.x - line.width);
    });
    expect(ends.slice(0, -1).every((end) => end === 0)).toBe(true);
    expect(ends.at(-1)).toBeLessThan(-50);
  });

  test('bears its number from the second on, and an appendix begins anew', () => {
    const pages = pagesOf(
      aDraft({
        blocks: [
          p('paragraph', 'Một'),
          { kind: 'pageBreak' },
          p('paragraph', 'Hai'),
          p('appendix', 'Danh mục'),
        ],
      }),
    );
    const numbers = pages.map((page) =>
      page.lines.filter(({ source }) => source.kind === 'margin').map(textOf),
    );
    expect(numbers).toEqual([[], ['2'], []]);
    expect(pages.map(({ number }) => number)).toEqual([1, 2, 1]);
  });

  test('of a paper for both sides has its margins mirrored where its number is even', () => {
    const blocks = [p('paragraph', 'Một'), { kind: 'pageBreak' } as const, p('paragraph', 'Hai')];
    const page = { ...aDraft().page, isTwoSided: true };
    const [front, back] = pagesOf(aDraft({ blocks, page }));
    expect(back?.margins.left).toBe(front?.margins.right);
    const starts = [front, back].map((each) => {
      const text = each?.lines.find(({ style }) => style === 'paragraph');
      return (text?.runs[0]?.x ?? 0) - (each?.margins.left ?? 0);
    });
    expect(starts[1]).toBeCloseTo(starts[0] ?? 0, 5);
  });
});

describe('what does not fit', () => {
  test('a word that no line can hold goes on with a guess, and the rest of the paper is there', () => {
    const draft = aDraft({ blocks: [p('paragraph', 'Ký hiệu ℵ và ⌘'), p('paragraph', 'Sau đó')] });
    const pages = pagesOf(draft);
    expect(pages.flatMap(({ lines }) => lines.map(textOf))).toContain('Sau đó');
  });

  test('sixty words of an issuer and two hundred of a summary stay between the margins', () => {
    const words = (count: number) => Array.from({ length: count }, (_, at) => `chữ${at}`).join(' ');
    const { header } = aDraft();
    const draft = aDraft({
      header: { ...header, issuer: words(60), subject: words(200) },
      blocks: [p('paragraph', 'Nội dung')],
    });
    const over = pagesOf(draft).flatMap(({ lines, width, margins }) =>
      lines.filter(({ runs }) =>
        runs.some(
          (run) => run.x < margins.left - 1 || run.x + run.width > width - margins.right + 1,
        ),
      ),
    );
    expect(over.map(textOf)).toEqual([]);
  });
});
