import type { Standard } from '../standards/standard';
import type { Block, TextBlock } from './blocks';
import { recogniseCentredLabel, recogniseLabel, type TypedLabel, writeLabel } from './labels';
import { bulletOfRole, levelOfRole, type NumberedLevel, numberedLevels } from './numbering';
import { readNumeral, writeNumeral } from './numerals';

/** What stands in front of a block: nothing, a dash, or a number of a level. */
export interface BlockLabel {
  /** The label that the page shows; empty for a block without one. */
  readonly printed: string;
  /** The label that counting gives; differs from `printed` where the user typed another. */
  readonly computed: string;
  readonly level: NumberedLevel | null;
  /** Number on its level, from 1; 0 for a block that does not count. */
  readonly ordinal: number;
  /** Another number was typed than counting gives; another way to write the same one is none. */
  readonly differs: boolean;
}

type NumberingRules = Pick<Standard, 'numbering' | 'words' | 'appendixNumeral'>;

const noLabel: BlockLabel = { printed: '', computed: '', level: null, ordinal: 0, differs: false };

/** The label of every block, in order, by the numbering rules of a standard. */
export function blockLabels(
  blocks: readonly Block[],
  standard: NumberingRules,
): readonly BlockLabel[] {
  const counters = new Counters();
  const appendices = blocks.filter(isAppendix).length;
  let seen = 0;
  return blocks.map((block) => {
    if (block.kind !== 'text') return noLabel;
    // An attached text counts from the beginning again.
    if (block.role === 'attached') counters.clear();
    if (!isAppendix(block)) return labelOf(block, standard, counters);
    counters.clear();
    seen += 1;
    const label = plainLabel(block, appendixLabel(standard, seen, appendices));
    return { ...label, differs: appendixNumber(label.printed) !== appendixNumber(label.computed) };
  });
}

/** Reads a label that stands alone; null when it is no label of that level. */
export function typedLabel(label: string, level: NumberedLevel): TypedLabel | null {
  const typed = recogniseLabel(label) ?? recogniseCentredLabel(label);
  return typed?.level === level ? typed : null;
}

function isAppendix(block: Block): boolean {
  return block.kind === 'text' && block.role === 'appendix';
}

/** A single appendix bears no number (S-PL-1: two or more are numbered). */
function appendixLabel(standard: NumberingRules, ordinal: number, of: number): string {
  const word = standard.words.appendix.default;
  if (of < 2) return word;
  return `${word} ${writeNumeral(ordinal, standard.appendixNumeral.default)}`;
}

/** The number that an appendix bears, in whichever numerals; 0 for none. */
function appendixNumber(label: string): number {
  const [typed = ''] = /([IVXLC]+|\d{1,9})$/u.exec(label) ?? [];
  return readNumeral(typed, 'roman') ?? Number(typed);
}

function plainLabel(block: TextBlock, computed: string): BlockLabel {
  return { ...noLabel, computed, printed: block.startAt ?? computed };
}

function labelOf(block: TextBlock, standard: NumberingRules, counters: Counters): BlockLabel {
  const level = levelOfRole[block.role];
  if (level === undefined) {
    const bullet = block.role === 'basis' ? standard.words.basisBullet.default : undefined;
    return plainLabel(block, bullet ?? bulletOfRole[block.role] ?? '');
  }
  const next = counters.next(level);
  const format = standard.numbering[level].default;
  const computed = writeLabel(format, next, counters.current('clause') || 1);
  const typed = block.startAt === undefined ? null : typedLabel(block.startAt, level);
  const ordinal = typed?.ordinal ?? next;
  const differs =
    block.startAt !== undefined && numberOf(typed) !== numberOf(typedLabel(computed, level));
  counters.set(level, ordinal);
  return { printed: block.startAt ?? computed, computed, level, ordinal, differs };
}

function numberOf(label: TypedLabel | null): string {
  return label === null ? '' : `${label.parent ?? ''}.${label.ordinal}`;
}

class Counters {
  readonly #values = new Map<NumberedLevel, number>();

  current(level: NumberedLevel): number {
    return this.#values.get(level) ?? 0;
  }

  next(level: NumberedLevel): number {
    return this.current(level) + 1;
  }

  /** Sets a level; inner ones begin again, but Điều runs through all chapters (S-STR-9). */
  set(level: NumberedLevel, value: number): void {
    this.#values.set(level, value);
    for (const inner of numberedLevels.slice(numberedLevels.indexOf(level) + 1)) {
      if (inner !== 'article') this.#values.delete(inner);
    }
  }

  clear(): void {
    this.#values.clear();
  }
}
