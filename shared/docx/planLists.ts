import type { Block, RoleId, TextBlock } from '../draft/blocks';
import { type LabelFormat, levelOfRole, type NumberedLevel } from '../draft/numbering';
import type { BlockLabel } from '../draft/outline';
import { hasTitleLine, type Standard } from '../standards/standard';
import { type WordLevel, WordList, wordFormatOf, writeWordNumber } from './wordList';

/** A level of a list as it is defined in the file; `role` gives its look. */
export interface PlannedLevel extends WordLevel {
  readonly role: RoleId;
}

/** A Word list that the paper needs. */
export interface PlannedList {
  readonly reference: string;
  readonly levels: readonly PlannedLevel[];
}

/** How the label of a block is written: nothing, by a list, or as text where no list can say it. */
export type LabelPlace =
  | { readonly kind: 'none' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly reference: string; readonly level: number };

/** Where every block gets its label from, and the lists that takes. */
export interface ListPlan {
  readonly places: readonly LabelPlace[];
  readonly lists: readonly PlannedList[];
}

/**
 * Finds for every label the Word list that prints exactly it, by counting as Word counts. Where no
 * list used of late does, a further one is opened: one that begins with the number, or one that
 * prints the label as it is (`đ)`, which Word's alphabet lacks, or whatever the user typed).
 */
export function planLists(
  blocks: readonly Block[],
  labels: readonly BlockLabel[],
  standard: Pick<Standard, 'numbering'>,
): ListPlan {
  const lists = new Lists(outlineLevels(standard));
  const places = blocks.map((block, index) => {
    const label = labels[index]?.printed ?? '';
    if (block.kind !== 'text' || label === '' || hasTitleLine(block.role)) return none;
    return lists.place(block, label, labels[index]?.ordinal ?? 0);
  });
  return { places, lists: lists.planned };
}

const none: LabelPlace = { kind: 'none' };

/** The levels of the outline list, from the outermost in, and the role that gives their look. */
const outlineRoles = [
  ['article', 'article'],
  ['heading', 'heading'],
  ['clause', 'clause'],
  ['subclause', 'subclause'],
  ['point', 'point'],
] as const satisfies readonly (readonly [NumberedLevel, RoleId])[];

const outlineIndexOf = new Map<NumberedLevel, number>(
  outlineRoles.map(([level], index) => [level, index]),
);

// An outer list may be taken up again after some others; a longer memory only costs time.
const remembered = 6;

class Lists {
  readonly planned: PlannedList[] = [];
  readonly #outline: readonly PlannedLevel[];
  readonly #constant = new Map<string, LabelPlace>();
  /** The lists that count, the one used last in front. */
  #recent: readonly CountedList[] = [];

  constructor(outline: readonly PlannedLevel[]) {
    this.#outline = outline;
  }

  place(block: TextBlock, label: string, ordinal: number): LabelPlace {
    // In the patterns of Word a per cent sign stands for a number.
    if (label.includes('%')) return { kind: 'text', text: label };
    const level = levelOfRole[block.role];
    if (level === undefined) return this.#constantPlace(block, label);
    return this.#continued(level, label) ?? this.#opened(block, level, label, ordinal);
  }

  #continued(level: NumberedLevel, label: string): LabelPlace | null {
    for (const recent of this.#recent) {
      const at = recent.indexOf(level);
      if (at !== null && recent.list.labelAt(at) === label) return this.#counted(recent, at);
    }
    return null;
  }

  #opened(block: TextBlock, level: NumberedLevel, label: string, ordinal: number): LabelPlace {
    const single = this.#singleFrom(block.role, level, label, ordinal);
    const candidates = hasInner(level) ? [this.#outlineFrom(level, ordinal), single] : [single];
    for (const candidate of candidates) {
      const at = candidate.indexOf(level);
      if (at === null || candidate.list.labelAt(at) !== label) continue;
      this.planned.push(candidate);
      return this.#counted(candidate, at);
    }
    return this.#constantPlace(block, label);
  }

  #counted(used: CountedList, level: number): LabelPlace {
    used.list.count(level);
    const others = this.#recent.filter((list) => list !== used);
    this.#recent = [used, ...others].slice(0, remembered);
    return { kind: 'list', reference: used.reference, level };
  }

  /** The whole outline, beginning on one level with a number. */
  #outlineFrom(level: NumberedLevel, ordinal: number): CountedList {
    const at = outlineIndexOf.get(level);
    const levels = this.#outline.map((planned, index) =>
      index === at ? { ...planned, start: ordinal } : planned,
    );
    return new CountedList(this.#nextReference(), levels, (wanted) => outlineIndexOf.get(wanted));
  }

  /** One level alone: points past đ, a subclause under a number that is not in the list. */
  #singleFrom(role: RoleId, level: NumberedLevel, label: string, ordinal: number): CountedList {
    const own = this.#outline[outlineIndexOf.get(level) ?? -1];
    const format = own?.format ?? 'decimal';
    const number = writeWordNumber(ordinal, format) ?? '';
    const at = label.lastIndexOf(number);
    const text = `${label.slice(0, at)}%1${label.slice(at + number.length)}`;
    const levels = [{ role, format, text, start: ordinal }];
    return new CountedList(this.#nextReference(), levels, (wanted) =>
      wanted === level ? 0 : undefined,
    );
  }

  #constantPlace(block: TextBlock, label: string): LabelPlace {
    const key = `${block.role} ${label}`;
    const known = this.#constant.get(key);
    if (known) return known;
    const list = constantList(block.role, label, this.#nextReference());
    this.planned.push(list);
    const place: LabelPlace = { kind: 'list', reference: list.reference, level: 0 };
    this.#constant.set(key, place);
    return place;
  }

  #nextReference(): string {
    return referenceOf(String(this.planned.length + 1));
  }
}

// The docx library finds its lists by `{reference-…}` in the finished XML, so a reference must not
// stand in any text: cleaned text holds no word joiner.
const referenceMark = '\u2060';

/** The name of a list in the file, made from one that is its own among the lists of the paper. */
export function referenceOf(name: string): string {
  return `${referenceMark}${name}`;
}

/** A list that prints one label as it is. */
export function constantList(role: RoleId, label: string, reference: string): PlannedList {
  // LibreOffice shows one letter of a bullet; a number whose pattern lacks the number shows it all.
  const format = [...label].length === 1 ? 'bullet' : 'decimal';
  return { reference, levels: [{ role, format, text: label, start: 1 }] };
}

/** Whether other levels stand under this one in every paper, so that they had better share its list. */
function hasInner(level: NumberedLevel): boolean {
  return level !== 'subclause' && level !== 'point';
}

class CountedList implements PlannedList {
  readonly reference: string;
  readonly levels: readonly PlannedLevel[];
  readonly list: WordList;
  readonly #indexOf: (level: NumberedLevel) => number | undefined;

  constructor(
    reference: string,
    levels: readonly PlannedLevel[],
    indexOf: (level: NumberedLevel) => number | undefined,
  ) {
    this.reference = reference;
    this.levels = levels;
    this.list = new WordList(levels);
    this.#indexOf = indexOf;
  }

  indexOf(level: NumberedLevel): number | null {
    return this.#indexOf(level) ?? null;
  }
}

function outlineLevels({ numbering }: Pick<Standard, 'numbering'>): readonly PlannedLevel[] {
  return outlineRoles.map(([level, role], index) => {
    const label = numbering[level].default;
    const format = wordFormatOf[label.numeral];
    return format === null
      ? { role, format: 'bullet', text: '', start: 1 }
      : { role, format, text: levelText(label, index), start: 1 };
  });
}

/** `%4.` or, with the clause in front, `%3.%4.`. */
function levelText({ before, after, withParent }: LabelFormat, index: number): string {
  const parent = withParent ? `%${(outlineIndexOf.get('clause') ?? 0) + 1}.` : '';
  return `${before}${parent}%${index + 1}${after}`;
}
