import type { Block, RoleId } from '../draft/blocks';
import type { Draft } from '../draft/draft';
import { normaliseDraft } from '../draft/normaliseDraft';
import { levelOfRole } from '../draft/numbering';
import { blockLabels, typedLabel } from '../draft/outline';
import { paperDateParts } from '../draft/paperDate';
import { mostColumns, tableGrid } from '../draft/tableGrid';
import { withoutTies } from '../draft/ties';
import { err, ok, type Result } from '../result';
import { sameValue } from '../sameValue';
import type { Standard } from '../standards/standard';
import { standards } from '../standards/standards';
import { settleLabels, type TypedBlock } from './labelledBlocks';
import { appendixAtStart } from './lineStarts';
import { parseMarkdown } from './parseMarkdown';
import { markAsSpelled } from './readHead';
import type { WriteTextError } from './textFault';
import { writeBody } from './writeBody';
import { writeHead } from './writeHead';

/**
 * Writes a draft as Markdown with YAML front matter. What is written is read back before it is
 * given out: a draft that would lose or change anything is refused by name. Only what ties it to the
 * records of this machine stays behind.
 */
export function writeMarkdown(draft: Draft): Result<string, WriteTextError> {
  const canonical = withoutTies(normaliseDraft(draft));
  const standard = standards[canonical.standard];
  const whole = { ...canonical, blocks: withoutSpareLabels(canonical.blocks, standard) };
  const refusal = headRefusal(whole, standard) ?? bodyRefusal(whole.blocks, standard);
  if (refusal !== null) return err(refusal);
  const body = writeBody(whole.blocks, standard);
  const text = `---\n${writeHead(whole)}---\n${body === '' ? '' : `\n${body}\n`}`;
  const read = parseMarkdown(text);
  if (!read.ok) return err({ kind: 'textNotSayable' });
  const loss = firstLoss(whole, read.value.draft);
  return loss === null ? ok(text) : err(loss);
}

/** A label typed like the computed one prints the same without being kept. */
function withoutSpareLabels(blocks: readonly Block[], standard: Standard): readonly Block[] {
  const labels = blockLabels(blocks, standard);
  return blocks.map((block, index) =>
    block.kind === 'text' && block.startAt === labels[index]?.computed
      ? { kind: 'text', role: block.role, runs: block.runs }
      : block,
  );
}

function headRefusal({ header, marks }: Draft, standard: Standard): WriteTextError | null {
  const { date } = header;
  if (date !== '' && paperDateParts(date) === null) return { kind: 'dateNotSayable', date };
  const spelled = [
    { mark: marks.urgency, spelling: markAsSpelled(marks.urgency, standard.urgencies.default) },
    { mark: marks.secrecy, spelling: markAsSpelled(marks.secrecy, standard.secrecies.default) },
    {
      mark: marks.circulation,
      spelling: markAsSpelled(marks.circulation, standard.circulations.default),
    },
  ];
  const other = spelled.find(({ mark, spelling }) => mark !== spelling);
  return other === undefined ? null : { kind: 'markNotSayable', ...other };
}

function bodyRefusal(blocks: readonly Block[], standard: Standard): WriteTextError | null {
  const labels = blockLabels(blocks, standard);
  const typed = blocks.map((block, index) => asTyped(block, labels[index]?.printed ?? ''));
  const settled = settleLabels(typed, standard);
  for (const [index, block] of blocks.entries()) {
    const at = index + 1;
    if (block.kind === 'table' && !isSayableTable(block))
      return { kind: 'tableNotSayable', block: at };
    if (block.kind === 'text' && !sameValue(block, settled[index])) {
      return { kind: 'labelNotSayable', block: at, label: labels[index]?.printed ?? '' };
    }
  }
  return null;
}

/** The roles whose label is never typed, because `##` and the like say it. */
const unlabelledRoles: readonly RoleId[] = ['heading', 'clauseTitle', 'pointTitle'];

/** A block as it would be read: with its label, or without one where it cannot be typed. */
function asTyped(block: Block, label: string): TypedBlock {
  if (block.kind !== 'text') return { block, typed: null };
  const { role, runs } = block;
  const isTyped = block.startAt !== undefined || !unlabelledRoles.includes(role);
  const level = levelOfRole[role];
  if (!isTyped || (level === undefined && role !== 'appendix')) {
    return { block: { kind: 'text', role, runs }, typed: null };
  }
  const typed = level === undefined ? appendixAtStart(label) : typedLabel(label, level);
  const isWhole = typed?.label === label && typed.rest === '';
  return { block: { kind: 'text', role, runs }, typed: isWhole ? typed : null };
}

function isSayableTable(table: Extract<Block, { readonly kind: 'table' }>): boolean {
  const { columns, headerRows, rows } = table;
  return tableGrid(table).ok && headerRows <= rows.length && columns.length <= mostColumns;
}

function firstLoss(before: Draft, after: Draft): WriteTextError | null {
  const { blocks, ...head } = before;
  const key = Object.entries(head).find(([name, value]) => {
    const read: Readonly<Record<string, unknown>> = { ...after };
    return !sameValue(value, read[name]);
  });
  if (key !== undefined) return { kind: 'headNotSayable', key: key[0] };
  const lost = blocks.findIndex((block, index) => !sameValue(block, after.blocks[index]));
  if (lost >= 0) return { kind: 'blockNotSayable', block: lost + 1 };
  return blocks.length === after.blocks.length
    ? null
    : { kind: 'blockNotSayable', block: blocks.length };
}
