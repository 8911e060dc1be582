import { type Block, type RoleId, roleIds, type TableBlock } from '@shared/draft/blocks';
import { type Draft, schemaVersion, standardIds } from '@shared/draft/draft';
import {
  emptySignature,
  type Header,
  type Marks,
  type SignaturePlace,
  type SignOff,
} from '@shared/draft/header';
import { kindIds } from '@shared/draft/kinds';
import { writeLabel } from '@shared/draft/labels';
import { normaliseBlocks, normaliseDraft } from '@shared/draft/normaliseDraft';
import { levelOfRole } from '@shared/draft/numbering';
import { blockLabels } from '@shared/draft/outline';
import type { Standard } from '@shared/standards/standard';
import { textWidth } from '@shared/standards/standard';
import { standards } from '@shared/standards/standards';
import { longestLine, pipeAlignment } from '@shared/text/readPipeTable';
import { widthsByText } from '@shared/text/tableWidths';
import fc from 'fast-check';
import { someTable } from './arbitraries';
import { trickyRuns, trickyText } from './trickyText';

/** Any draft in its one stored form whose labels, date and marks can be typed. */
export const someDraft: fc.Arbitrary<Draft> = fc
  .constantFrom(...standardIds)
  .chain((standard) =>
    fc.record({
      schemaVersion: fc.constant(schemaVersion),
      standard: fc.constant(standard),
      kind: fc.constantFrom(...kindIds),
      templateId: fc.constantFrom('', 'P01', 'null', '05'),
      conferenceId: fc.constantFrom('', 'c-2024'),
      basedOn: fc.constantFrom('', 'f0a-1', '~'),
      header: someHeader,
      blocks: typeableBody(standards[standard]),
      signOff: someSignOff,
      marks: someMarks(standards[standard]),
      page: fc.record({ isTwoSided: fc.boolean() }),
      original: fc.option(
        fc.record({
          kind: fc.constantFrom(...kindIds),
          header: someHeader,
          signOff: someSignOff,
          marks: someMarks(standards[standard]),
        }),
        { freq: 1 },
      ),
      facts: fc.dictionary(fc.constantFrom('x', 'a.b_1', 'reportYear', 'null'), someLines, {
        maxKeys: 3,
      }),
      sources: fc.constant({}),
    }),
  )
  .map(normaliseDraft);

const someLines = fc.oneof(
  trickyText,
  fc.array(trickyText, { maxLength: 3 }).map((lines) => lines.join('\n')),
);

const someHeader: fc.Arbitrary<Header> = fc.record({
  parentBody: someLines,
  issuer: someLines,
  coIssuers: fc.array(trickyText, { maxLength: 2 }),
  number: fc.constantFrom('', '5', '05', '123'),
  code: trickyText,
  place: trickyText,
  date: fc.constantFrom('', '2024-01-10', '2024-02-29', '2026-05', '1999-12-31'),
  hasDateLine: fc.boolean(),
  subject: trickyText,
  addressees: fc.array(trickyText, { maxLength: 3 }),
});

const somePlace: fc.Arbitrary<SignaturePlace> = fc.oneof(
  fc.constant(emptySignature),
  fc.record({
    authority: someLines,
    position: someLines,
    post: someLines,
    names: fc.array(trickyText, { maxLength: 3 }),
  }),
);

const someSignOff: fc.Arbitrary<SignOff> = fc.record({
  signatures: fc.array(somePlace, { minLength: 1, maxLength: 4 }),
  certification: fc.option(somePlace),
  recipients: fc.array(trickyText, { maxLength: 4 }),
});

function someMarks(standard: Standard): fc.Arbitrary<Marks> {
  return fc.record({
    draftRound: fc.integer({ min: 0, max: 99 }),
    urgency: fc.constantFrom('', 'GẤP: 2 giờ', ...standard.urgencies.default),
    circulation: fc.constantFrom('', 'Chỉ # đọc', ...standard.circulations.default),
    secrecy: fc.constantFrom('', ...standard.secrecies.default),
    typist: trickyText,
    copies: fc.constantFrom(0, 1, 300),
    contact: fc.array(trickyText, { maxLength: 2 }),
  });
}

/** Any body whose labels can be typed, in its one stored form. */
function typeableBody(standard: Standard): fc.Arbitrary<readonly Block[]> {
  const someBreak = fc.constantFrom<Block>(
    { kind: 'pageBreak' },
    { kind: 'orientation', to: 'landscape' },
    { kind: 'orientation', to: 'portrait' },
  );
  return fc
    .array(
      fc.oneof(
        { weight: 8, arbitrary: someTextBlock(standard) },
        { weight: 1, arbitrary: trickyTable },
        { weight: 1, arbitrary: plainTable(standard) },
        { weight: 1, arbitrary: someBreak },
      ),
      { maxLength: 9 },
    )
    .map((blocks) => withoutSpareLabels(normaliseBlocks(blocks), standard));
}

function someTextBlock(standard: Standard): fc.Arbitrary<Block> {
  const someOrdinals = fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 3 }));
  return fc
    .tuple(fc.constantFrom(...roleIds), trickyRuns, fc.option(someOrdinals), fc.nat(3))
    .map(([role, runs, ordinals, way]) => {
      const startAt = ordinals === null ? null : labelOf(standard, role, [...ordinals, way]);
      return startAt === null
        ? { kind: 'text', role, runs }
        : { kind: 'text', role, runs, startAt };
    });
}

function labelOf(
  standard: Standard,
  role: RoleId,
  [ordinal, parent, way]: readonly [number, number, number],
): string | null {
  if (role === 'appendix') return `Phụ lục ${ordinal + 20}`;
  const level = levelOfRole[role];
  if (level === undefined) return null;
  const { default: usual, allowed = [] } = standard.numbering[level];
  return writeLabel(allowed[way] ?? usual, ordinal, parent);
}

/** A label is kept where it differs, or says the same number in another way that is allowed. */
function withoutSpareLabels(blocks: readonly Block[], standard: Standard): readonly Block[] {
  const labels = blockLabels(blocks, standard);
  return blocks.map((block, index) => {
    const label = labels[index];
    const isSpare = label?.printed === label?.computed;
    if (block.kind !== 'text' || !isSpare) return block;
    return { kind: 'text', role: block.role, runs: block.runs };
  });
}

const someCells = fc.array(fc.array(trickyRuns, { minLength: 1, maxLength: 3 }), {
  minLength: 25,
  maxLength: 25,
});

/** Any table, its cells full of tricky text. */
const trickyTable: fc.Arbitrary<TableBlock> = fc
  .tuple(someTable, someCells, fc.option(fc.double({ min: 0.001, max: 400, noNaN: true })))
  .map(([table, cells, width]) => {
    const fresh = [...cells];
    return {
      ...table,
      columns: table.columns.map((column) => width ?? column),
      rows: table.rows.map((row) =>
        row.map((cell) => ({ ...cell, paragraphs: fresh.pop() ?? cell.paragraphs })),
      ),
    };
  });

/** A table that pipes can say: one head row, no merged cells, each column aligned as one. */
function plainTable(standard: Standard): fc.Arbitrary<TableBlock> {
  const size = fc.integer({ min: 1, max: 4 });
  const someAlign = fc.constantFrom(null, 'left' as const, 'center' as const, 'right' as const);
  const someAligns = fc.array(someAlign, { minLength: 1, maxLength: 4 });
  return fc.tuple(size, someAligns, someCells).map(([height, aligns, cells]) => {
    const fresh = [...cells];
    const rows = Array.from({ length: height }, (_, row) =>
      aligns.map((align) => ({
        paragraphs: fresh.pop() ?? [[]],
        colSpan: 1,
        rowSpan: 1,
        align: pipeAlignment(align, row === 0),
      })),
    );
    const texts = rows.map((row) => row.map((cell) => longestLine(cell.paragraphs)));
    const columns = widthsByText(texts, aligns.length, textWidth(standard.page, false));
    return { kind: 'table', columns, headerRows: 1, rows };
  });
}
