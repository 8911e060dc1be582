import { assertNever } from '../result';
import type { Block, TableBlock } from './blocks';
import { cleanLine, cleanLines } from './cleanText';
import type { Draft } from './draft';
import type { Header, SignOff } from './header';
import { normaliseRuns } from './runs';

/** The one stored form of a draft: clean text everywhere, canonical runs, no void page turns. */
export function normaliseDraft(draft: Draft): Draft {
  return {
    ...draft,
    header: normaliseHeader(draft.header),
    blocks: normaliseBlocks(draft.blocks),
    signOff: normaliseSignOff(draft.signOff),
    marks: {
      draftRound: draft.marks.draftRound,
      urgency: cleanLine(draft.marks.urgency).trim(),
      circulation: cleanLine(draft.marks.circulation).trim(),
    },
    facts: Object.fromEntries(
      Object.entries(draft.facts).map(([field, value]) => [field, cleanLines(value)]),
    ),
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
    number: header.number,
    code: cleanLine(header.code).trim(),
    place: cleanLine(header.place).trim(),
    date: header.date,
    subject: cleanLine(header.subject).trim(),
    addressees: normaliseList(header.addressees),
  };
}

function normaliseSignOff(signOff: SignOff): SignOff {
  const { signature } = signOff;
  const recipients = normaliseList(signOff.recipients);
  if (signature.kind === 'signature') {
    return {
      signature: {
        kind: 'signature',
        authority: cleanLines(signature.authority).trim(),
        position: cleanLines(signature.position).trim(),
        name: cleanLine(signature.name).trim(),
      },
      recipients,
    };
  }
  const signer = (one: { label: string; name: string }) => ({
    label: cleanLine(one.label).trim(),
    name: cleanLine(one.name).trim(),
  });
  return {
    signature: {
      kind: 'minutesSignatures',
      secretary: signer(signature.secretary),
      chair: signer(signature.chair),
    },
    recipients,
  };
}

function normaliseList(items: readonly string[]): readonly string[] {
  return items.map((item) => cleanLine(item).trim()).filter((item) => item !== '');
}
