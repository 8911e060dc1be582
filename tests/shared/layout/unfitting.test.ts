import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TableBlock } from '@shared/draft/blocks';
import type { Draft } from '@shared/draft/draft';
import { layoutFindings } from '@shared/layout/layoutFindings';
import { layoutPaper } from '@shared/layout/layoutPaper';
import { standards } from '@shared/standards/standards';
import { afterAll, describe, expect, test } from 'vitest';
import { aDraft, aTable, p } from '../../helpers/aDraft';
import { renderedPapers } from '../../helpers/docx/renderedPages';
import { valueOf } from '../../helpers/valueOf';

const folder = mkdtempSync(path.join(tmpdir(), 'van-kien-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const words = (count: number) => Array.from({ length: count }, (_, at) => `chữ${at}`).join(' ');
const header = { ...aDraft().header, issuer: 'Đảng ủy xã', subject: 'về kết quả' };
const blocks = [p('paragraph', 'Nội dung.')];

function fortyColumns(width: number): TableBlock {
  const cells = Array.from({ length: 40 }, (_, at) => `${at + 1}`);
  const table = aTable([cells, cells]);
  if (table.kind !== 'table') throw new Error('A table is made as one.');
  return { ...table, columns: cells.map(() => width) };
}

/** What no component was made for, in both standards. */
const papers: Readonly<Record<string, Draft>> = Object.fromEntries(
  (['HD05-2026', 'ND30'] as const).flatMap((standard) => [
    [`${standard}-issuer`, aDraft({ standard, header: { ...header, issuer: words(60) }, blocks })],
    [
      `${standard}-subject`,
      aDraft({ standard, header: { ...header, subject: words(200) }, blocks }),
    ],
    [`${standard}-table`, aDraft({ standard, header, blocks: [fortyColumns(165 / 40)] })],
    [`${standard}-wide`, aDraft({ standard, header, blocks: [fortyColumns(12)] })],
  ]),
);

const wordsOf = (text: string) => text.normalize('NFC').toUpperCase().split(/\s+/);

function lost(wanted: readonly string[], text: string): readonly string[] {
  const there = new Set(wordsOf(text));
  return wanted.filter((word) => !there.has(word));
}

const millimetre = 25.4 / 96;
const pageWidth = 210;
// LibreOffice takes a few seconds to start, more on a busy machine.
const patience = 120_000;

describe('what does not fit its component', () => {
  test(
    'is whole and between the margins on the page and in the preview, or remarked on',
    async () => {
      const rendered = await renderedPapers(folder, papers);
      for (const [name, draft] of Object.entries(papers)) {
        const standard = standards[draft.standard];
        const paged = valueOf(layoutPaper(draft, standard));
        const isRemarked = layoutFindings(paged, draft, standard).length > 0;
        const ends = [
          ...paged.pages.flatMap(({ lines }) =>
            lines.map(({ x, textWidth }) => (x + textWidth) * millimetre),
          ),
          ...(rendered[name]?.pages.flatMap((page) => page.words.map(({ right }) => right)) ?? []),
        ];
        const right = Number.parseFloat(standard.page.right.default);
        const isWithin = Math.max(...ends) <= pageWidth - right + 1;
        expect([name, isWithin || isRemarked]).toEqual([name, true]);
        const drawn = paged.pages.flatMap(({ lines }) =>
          lines.flatMap(({ runs }) => runs.map(({ text }) => text)),
        );
        const wanted = wordsOf([draft.header.issuer, draft.header.subject].join(' '));
        expect([name, lost(wanted, drawn.join(' '))]).toEqual([name, []]);
        expect([name, lost(wanted, rendered[name]?.text ?? '')]).toEqual([name, []]);
      }
    },
    patience,
  );
});
