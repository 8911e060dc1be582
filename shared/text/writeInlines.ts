import type { Run } from '../draft/blocks';
import { isFieldRun } from '../draft/runs';

/** Where a line of Markdown stands, as far as its characters need it. */
export interface InlinePlace {
  /** Says by a backslash that the line begins with plain text, not with a label or mark. */
  readonly isPlain?: boolean;
  /** Inside a table of pipes a pipe ends the cell. */
  readonly isCell?: boolean;
}

/** Writes runs as one line of Markdown that `readInlines` reads back. */
export function writeInlines(runs: readonly Run[], place: InlinePlace = {}): string {
  const solid = runs.map((run) => isFieldRun(run) || run.text.trim() !== '');
  const first = solid.indexOf(true);
  const last = solid.lastIndexOf(true);
  let line = '';
  let isPlain = place.isPlain ?? false;
  for (const [index, run] of runs.entries()) {
    const words = isFieldRun(run)
      ? `{{${run.field}}}`
      : guardedSpaces(escaped(run.text, place), index <= first || first < 0, index >= last);
    const inner = isPlain ? plainStart(words) : words;
    isPlain = false;
    line += withMarks(inner, run, {
      before: line,
      previous: runs[index - 1],
      next: runs[index + 1],
    });
  }
  return line;
}

/** Puts the backslash that makes a line plain text; one before a mark of Markdown is there already. */
function plainStart(words: string): string {
  return words.startsWith('\\') || words.startsWith('&') ? words : `\\${words}`;
}

/** A parser drops the spaces at the ends of a line unless they are written as characters. */
function guardedSpaces(words: string, isFirst: boolean, isLast: boolean): string {
  const front = isFirst ? words.replace(/^\s+/, asCharacters) : words;
  return isLast ? front.replace(/\s+$/, asCharacters) : front;
}

function asCharacters(text: string): string {
  return text.replace(/./gu, (one) => (one === ' ' ? '&nbsp;' : `&#${one.codePointAt(0)};`));
}

const word = /[\p{L}\p{N}]/u;

function escaped(text: string, { isCell = false }: InlinePlace): string {
  const safe = text.replace(/[\\*_<&{|]/g, (character, at: number) => {
    const next = text[at + 1] ?? '';
    return isActive[character]?.(next, text[at - 1] ?? '', isCell) ? `\\${character}` : character;
  });
  return guardedMark(safe);
}

/** A combining mark in front would join the markup before it into another character. */
export function guardedMark(text: string): string {
  return text.replace(/^\p{M}/u, asCharacters);
}

/** Whether a character means something to Markdown where it stands; at the end of a run it may. */
const isActive: Readonly<
  Record<string, (next: string, previous: string, isCell: boolean) => boolean>
> = {
  '\\': () => true,
  '*': () => true,
  _: (next, previous) => !word.test(next) || !word.test(previous),
  '<': (next) => next === '' || /[a-z/!?]/i.test(next),
  '&': (next) => next === '' || /[a-z\d#]/i.test(next),
  '{': (next) => next === '' || next === '{',
  '|': (_next, _previous, isCell) => isCell,
};

interface Neighbours {
  /** The line as far as it is written. */
  readonly before: string;
  readonly previous: Run | undefined;
  readonly next: Run | undefined;
}

function withMarks(inner: string, run: Run, around: Neighbours): string {
  const marks = run.marks ?? [];
  const front = marks.includes('underline') ? '<u>' : '';
  const back = marks.includes('underline') ? '</u>' : '';
  const style = canStar(inner, front, around) ? stars : tags;
  const inside = style.filter(({ mark }) => marks.includes(mark));
  const open = inside.map((tag) => tag.open).join('');
  const close = inside
    .map((tag) => tag.close)
    .reverse()
    .join('');
  return front + open + inner + close + back;
}

const stars = [
  { mark: 'bold', open: '**', close: '**' },
  { mark: 'italic', open: '*', close: '*' },
] as const;
const tags = [
  { mark: 'bold', open: '<b>', close: '</b>' },
  { mark: 'italic', open: '<i>', close: '</i>' },
] as const;

/**
 * Whether stars around the words are sure to be read as marks: not beside other stars, and at each
 * end either a letter inside or a space outside. Tags are read everywhere.
 */
function canStar(inner: string, front: string, { before, previous, next }: Neighbours): boolean {
  if (isStarred(previous) || isStarred(next) || /^\s|\s$/.test(inner)) return false;
  const isBare = front === '';
  const isAfterSpace = isBare && (before === '' || before.endsWith(' '));
  const isBeforeSpace = isBare && (next === undefined || startsWithSpace(next));
  return (
    (isAfterSpace || startsWithWord.test(inner)) && (isBeforeSpace || endsWithWord.test(inner))
  );
}

const startsWithWord = /^[\p{L}\p{N}]/u;
const endsWithWord = /[\p{L}\p{N}]$/u;

function isStarred(run: Run | undefined): boolean {
  return run?.marks?.some((mark) => mark !== 'underline') ?? false;
}

function startsWithSpace(run: Run): boolean {
  return !isFieldRun(run) && run.text.startsWith(' ');
}
