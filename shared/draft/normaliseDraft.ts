import { assertNever } from '../result';
import type { Block, TableBlock } from './blocks';
import { cleanLine, cleanLines } from './cleanText';
import type { Draft, Facts } from './draft';
import type { Header, Marks, SignaturePlace, SignOff } from './header';
import { normaliseRuns } from './runs';

/** The one stored form of a draft: clean text everywhere, canonical runs, no void page turns. */
export function normaliseDraft(draft: Draft): Draft {
  return {
    ...draft,
    header: normaliseHeader(draft.header),
    blocks: normaliseBlocks(draft.blocks),
    signOff: normaliseSignOff(draft.signOff),
    marks: normaliseMarks(draft.marks),
    original: draft.original && {
      kind: draft.original.kind,
      header: normaliseHeader(draft.original.header),
      signOff: normaliseSignOff(draft.original.signOff),
      marks: normaliseMarks(draft.original.marks),
    },
    facts: normaliseFacts(draft.facts),
    sources: normaliseFacts(draft.sources),
  };
}

/** Blocks in their one form; an orientation break that changes nothing is dropped. */
export function normaliseBlocks(blocks: readonly Block[]): readonly Block[] {
  return dropVoidTurns(blocks).map(normaliseBlock);
}

/** The blocks, themselves untouched, without the orientation breaks that change nothing. */
export function dropVoidTurns(blocks: readonly Block[]): readonly Block[] {
  let orientation = 'portrait';
  return blocks.filter((block) => {
    if (block.kind !== 'orientation') return true;
    const turns = block.to !== orientation;
    orientation = block.to;
    return turns;
  });
}

function normaliseBlock(block: Block): Block {
  switch (block.kind) {
    case 'text':
      return { ...block, runs: normaliseRuns(block.runs) };
    case 'table':
      return normaliseTable(block);
    case 'pageBreak':
    case 'orientation':
      return block;
    default:
      return assertNever(block);
  }
}

function normaliseFacts(facts: Facts): Facts {
  return Object.fromEntries(
    Object.entries(facts).map(([field, value]) => [field, cleanLines(value)]),
  );
}

function normaliseTable(table: TableBlock): TableBlock {
  return {
    ...table,
    rows: table.rows.map((row) =>
      row.map((cell) => ({ ...cell, paragraphs: cell.paragraphs.map(normaliseRuns) })),
    ),
  };
}

function normaliseHeader(header: Header): Header {
  return {
    parentBody: cleanLines(header.parentBody).trim(),
    issuer: cleanLines(header.issuer).trim(),
    coIssuers: normaliseList(header.coIssuers),
    number: header.number,
    code: cleanLine(header.code).trim(),
    place: cleanLine(header.place).trim(),
    date: header.date,
    hasDateLine: header.hasDateLine,
    subject: cleanLine(header.subject).trim(),
    addressees: normaliseList(header.addressees),
  };
}

function normaliseMarks(marks: Marks): Marks {
  return {
    draftRound: marks.draftRound,
    urgency: cleanLine(marks.urgency).trim(),
    circulation: cleanLine(marks.circulation).trim(),
    secrecy: cleanLine(marks.secrecy).trim(),
    typist: cleanLine(marks.typist).trim(),
    copies: marks.copies,
    contact: normaliseList(marks.contact),
  };
}

function normaliseSignOff({ signatures, certification, recipients }: SignOff): SignOff {
  return {
    signatures: signatures.map(normalisePlace),
    certification: certification && normalisePlace(certification),
    recipients: normaliseList(recipients),
  };
}

function normalisePlace({ authority, position, post, names }: SignaturePlace): SignaturePlace {
  return {
    authority: cleanLines(authority).trim(),
    position: cleanLines(position).trim(),
    post: cleanLines(post).trim(),
    names: normaliseList(names),
  };
}

function normaliseList(items: readonly string[]): readonly string[] {
  return items.map((item) => cleanLine(item).trim()).filter((item) => item !== '');
}
