import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Draft } from '@shared/draft/draft';
import { blockLabels } from '@shared/draft/outline';
import { standards } from '@shared/standards/standards';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isLying } from '../../../build/cli/proof/measure/sheet';
import { aDraft, p } from '../../helpers/aDraft';
import { numberedBody } from '../../helpers/docx/numberedBody';
import {
  type RenderedPage,
  type RenderedPaper,
  type RenderedWord,
  renderedPapers,
} from '../../helpers/docx/renderedPages';
import * as samples from '../../helpers/docx/samplePapers';

// LibreOffice takes a few seconds, more on a busy machine.
const patience = 120_000;
let folder = '';

let papers: Readonly<Record<keyof typeof samples, RenderedPaper>>;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'van-kien-'));
  papers = await renderedPapers(folder, samples);
}, patience);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The first word of a stretch of words on a page. */
function find(page: RenderedPage | undefined, text: string): RenderedWord {
  const words = text.split(' ');
  const at = (page?.words ?? []).findIndex((_, index) =>
    words.every((word, further) => page?.words[index + further]?.text === word),
  );
  const found = page?.words[at];
  if (found === undefined) throw new Error(`“${text}” is not on the page.`);
  return found;
}

/** Lying lines of a page from top to bottom. */
function drawnLines(page: RenderedPage | undefined) {
  return (page?.lines ?? []).filter(isLying).toSorted((a, b) => a.top - b.top);
}

function pageOf(paper: RenderedPaper, text: string): number {
  return paper.pages.findIndex((page) => {
    const words = page.words.map((word) => word.text).join(' ');
    return words.includes(text);
  });
}

test('papers are on A4, in a font with the metrics of Times New Roman', () => {
  for (const { pages, fonts } of Object.values(papers)) {
    const [first] = pages;
    expect(Math.abs((first?.width ?? 0) - 210)).toBeLessThan(0.5);
    expect(Math.abs((first?.height ?? 0) - 297)).toBeLessThan(0.5);
    expect(fonts.filter((font) => !font.startsWith('LiberationSerif'))).toEqual([]);
  }
});

test('papers keep their margins: 30 mm left, 15 right, 20 at the top', () => {
  const [page] = papers.report.pages;
  const body = (page?.words ?? []).filter(({ top }) => top > 90);
  expect(Math.abs(Math.min(...body.map(({ left }) => left)) - 30)).toBeLessThan(0.5);
  expect(Math.abs(Math.max(...body.map(({ right }) => right)) - 195)).toBeLessThan(0.5);
  expect(Math.abs(Math.min(...body.map(({ top }) => top)) - 20)).toBeGreaterThan(0.5);
  expect(Math.max(...body.map(({ bottom }) => bottom))).toBeLessThan(277.5);
  const top = Math.min(...(page?.words ?? []).map((word) => word.top));
  expect(Math.abs(top - 20)).toBeLessThan(1.5);
});

test('papers indent the first line of a paragraph by 10 mm', () => {
  const [page] = papers.report.pages;
  expect(Math.abs(find(page, 'Năm 2023 là').left - 40)).toBeLessThan(0.5);
  expect(Math.abs(find(page, 'a) Thể chế').left - 40)).toBeLessThan(0.5);
  expect(Math.abs(find(page, 'I- KẾT QUẢ').left - 40)).toBeLessThan(0.5);
});

test('papers bear their number 10 mm under the edge, in the middle, from the second page on', () => {
  const [first, second] = papers.report.pages;
  const [number] = second?.words ?? [];
  expect((first?.words ?? []).filter(({ top }) => top < 19)).toEqual([]);
  expect(number?.text).toBe('2');
  expect(Math.abs((number?.top ?? 0) - 10)).toBeLessThan(1);
  expect(Math.abs(middle(number) - 112.5)).toBeLessThan(0.5);
});

test('papers draw the line under the title of the Party as long as it', () => {
  const { pages } = papers.report;
  const [line] = drawnLines(pages[0]);
  const [from, to] = [find(pages[0], 'ĐẢNG CỘNG SẢN'), find(pages[0], 'NAM')];
  expect(Math.abs((line?.left ?? 0) - from.left)).toBeLessThan(1);
  expect(Math.abs((line?.right ?? 0) - to.right)).toBeLessThan(1);
  expect((line?.top ?? 0) - from.bottom).toBeLessThan(1.5);
});

test('papers draw the three lines of a state paper under motto, issuer and summary', () => {
  const { pages } = papers.stateNotice;
  const [page] = pages;
  const lines = drawnLines(page);
  const under = (word: RenderedWord) =>
    lines.find(
      ({ top, left, right }) =>
        Math.abs(top - word.bottom) < 3 && left < word.right + 40 && right > word.left - 40,
    );
  const motto = under(find(page, 'Độc lập'));
  expect(Math.abs((motto?.left ?? 0) - find(page, 'Độc lập').left)).toBeLessThan(1);
  expect(Math.abs((motto?.right ?? 0) - find(page, 'phúc').right)).toBeLessThan(1);
  const issuer = under(find(page, 'ĐẶC KHU'));
  const share = length(issuer) / (find(page, 'QUÝ').right - find(page, 'ĐẶC KHU').left);
  expect(share).toBeGreaterThan(1 / 3);
  expect(share).toBeLessThan(1 / 2);
  const summary = under(find(page, 'đặc khu tại'));
  expect(Math.abs(middle(summary) - 112.5)).toBeLessThan(0.5);
});

test('papers put number and date on one line, each in the middle of its column', () => {
  const [page] = papers.report.pages;
  const [number, date] = [find(page, 'Số 412-BC/ĐU'), find(page, 'Hà Nội, ngày')];
  expect(Math.abs(number.bottom - date.bottom)).toBeLessThan(0.3);
  const [statePage] = papers.stateNotice.pages;
  const [stateNumber, stateDate] = [find(statePage, 'Số: 08/TB-UBND'), find(statePage, 'Phú Quý,')];
  expect(Math.abs(stateNumber.bottom - stateDate.bottom)).toBeLessThan(0.6);
  const title = (find(page, 'ĐẢNG CỘNG SẢN').left + find(page, 'NAM').right) / 2;
  expect(Math.abs((date.left + find(page, '2024').right) / 2 - title)).toBeLessThan(1);
});

test('papers put the recipients level with the authority', () => {
  const at = pageOf(papers.report, 'Nơi nhận:');
  const page = papers.report.pages[at];
  const [left, right] = [find(page, 'Nơi nhận:'), find(page, 'T/M ĐẢNG')];
  expect(Math.abs(left.top - right.top)).toBeLessThan(0.3);
  expect(Math.abs(left.left - 30)).toBeLessThan(0.5);
  const [statePage] = papers.stateNotice.pages;
  const [stateLeft, stateRight] = [find(statePage, 'Nơi nhận:'), find(statePage, 'TM. ỦY')];
  expect(Math.abs(stateLeft.bottom - stateRight.bottom)).toBeLessThan(0.6);
});

test('papers put the two names of minutes side by side, the recipients below', () => {
  const [page] = papers.minutes.pages;
  const [secretary, chair] = [find(page, 'Mai Ánh'), findLast(page, 'Phạm')];
  expect(find(page, 'NGƯỜI GHI').top).toBe(find(page, 'CHỦ TRÌ HỘI').top);
  expect(chair.top).toBe(secretary.top);
  expect(chair.left).toBeGreaterThan(secretary.right + 20);
  expect(find(page, 'Nơi nhận:').top).toBeGreaterThan(secretary.bottom);
});

test('papers break a long place name behind its comma', () => {
  const [page] = papers.letter.pages;
  expect(find(page, 'ngày 27').top).toBeGreaterThan(find(page, 'Minh,').bottom - 1);
  expect(find(page, '2026').top).toBe(find(page, 'ngày 27').top);
});

test('papers list addressees with their dashes under the colon', () => {
  const [page] = papers.letter.pages;
  const [label, first, second] = [
    find(page, 'gửi:'),
    find(page, '- Các chi'),
    find(page, '- Các ban'),
  ];
  expect(first.left).toBe(second.left);
  expect(label.right - first.left).toBeGreaterThan(0);
  expect(label.right - first.left).toBeLessThan(2.5);
});

test(
  'a sign-off never breaks over pages and never stands without two lines of text',
  async () => {
    const line =
      'Công tác kiểm tra, giám sát được thực hiện theo chương trình đã đề ra trong năm. ';
    const lengths = Array.from({ length: 16 }, (_, index) => 8 + index);
    const drafts = Object.fromEntries([
      ...lengths.map((count) => [`lines${count}`, body(Array(count).fill(line))] as const),
      ...[2, 5, 9, 14, 20].map(
        (count) => [`last${count}`, body([...Array(18).fill(line), line.repeat(count)])] as const,
      ),
      ...lengths.map(
        (count) => [`short${count}`, body([...Array(count).fill(line), 'Hết.'])] as const,
      ),
      ...[60, 75].map((count) => [`giant${count}`, body([line.repeat(count)])] as const),
    ]);
    const papers = await renderedPapers(folder, drafts);
    const turned = Object.entries(papers).filter(([, { pages }]) => pages.length > 1);
    for (const [name, paper] of Object.entries(papers)) {
      const page = pageOf(paper, 'Nơi nhận:');
      expect([name, page]).toEqual([name, paper.pages.length - 1]);
      expect([name, pageOf(paper, 'T/M ĐẢNG ỦY')]).toEqual([name, page]);
      expect([name, lastPageOf(paper, 'Phạm Đức Long')]).toEqual([name, page]);
      const head = find(paper.pages[page], 'Nơi nhận:');
      const above = paper.pages[page]?.words.filter(({ top }) => top > 15 && top < head.top - 4);
      const lines = new Set((above ?? []).map(({ bottom }) => bottom.toFixed(0)));
      expect([name, lines.size > 1]).toEqual([name, true]);
    }
    expect(turned.length).toBeGreaterThan(5);
    expect(turned.length).toBeLessThan(Object.keys(papers).length);
  },
  patience,
);

test(
  'a sign-off that just fits leaves no empty page behind it',
  async () => {
    const recipients = Array.from({ length: 14 }, (_, index) => `Nơi nhận thứ ${index}`);
    const lines = Array.from({ length: 15 }, (_, index) => p('paragraph', `Đoạn thứ ${index}.`));
    const { header, signOff } = samples.resolution;
    const papers = await renderedPapers(folder, {
      fits: aDraft({
        standard: 'ND30',
        kind: 'nghi-quyet',
        header: { ...header, parentBody: 'A', issuer: 'B', subject: 'về một việc' },
        blocks: [...lines, p('dash', 'Hết.')],
        signOff: { ...signOff, recipients },
      }),
    });
    expect(papers.fits.pages).toHaveLength(1);
  },
  patience,
);

test(
  'the labels that LibreOffice prints are those of the editor',
  async () => {
    const bodies = fc
      .sample(numberedBody, { numRuns: 12, seed: 2026 })
      .map((blocks) =>
        blocks.map((block, index) =>
          block.kind === 'text' ? { ...block, runs: [{ text: `Dòng ${index};` }] } : block,
        ),
      );
    const papers = await renderedPapers(
      folder,
      Object.fromEntries(bodies.map((blocks, index) => [`labels${index}`, aDraft({ blocks })])),
    );
    for (const [index, blocks] of bodies.entries()) {
      const lines = (papers[`labels${index}`]?.text ?? '').split('\n');
      const expected = blockLabels(blocks, standards['HD05-2026']).map(({ printed }, at) =>
        isOnOwnLine(blocks[at]) || printed === '' ? `Dòng ${at};` : `${printed} Dòng ${at};`,
      );
      const printed = expected.map((_, at) =>
        lines.find((line) => new RegExp(`(^| )Dòng ${at};$`, 'i').test(line)),
      );
      expect(printed.map((line) => line?.toLowerCase())).toEqual(
        expected.map((line) => line.toLowerCase()),
      );
    }
  },
  patience,
);

function body(paragraphs: readonly string[]): Draft {
  return aDraft({ ...samples.report, blocks: paragraphs.map((text) => p('paragraph', text)) });
}

function isOnOwnLine(block: Draft['blocks'][number] | undefined): boolean {
  return block?.kind === 'text' && ['part', 'chapter', 'section', 'appendix'].includes(block.role);
}

function lastPageOf(paper: RenderedPaper, text: string): number {
  return paper.pages.findLastIndex((page) =>
    page.words
      .map((word) => word.text)
      .join(' ')
      .includes(text),
  );
}

function findLast(page: RenderedPage | undefined, text: string): RenderedWord {
  const found = page?.words.findLast((word) => word.text === text);
  if (found === undefined) throw new Error(`“${text}” is not on the page.`);
  return found;
}

function middle(one: { readonly left: number; readonly right: number } | undefined): number {
  return ((one?.left ?? 0) + (one?.right ?? 0)) / 2;
}

function length(line: { readonly left: number; readonly right: number } | undefined): number {
  return (line?.right ?? 0) - (line?.left ?? 0);
}
