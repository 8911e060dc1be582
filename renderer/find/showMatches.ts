import type { LexicalEditor } from 'lexical';
import type { Match } from './findMatches';

const allHighlight = 'vankien-found';
const currentHighlight = 'vankien-found-now';
// The field that a match stands in, as `find.css` marks it.
const foundField = 'found-field';
// More marks than anyone looks at only make drawing slow.
const mostMarks = 2000;

/** Marks the matches on the screen without touching the text. */
export function showMatches(
  editor: LexicalEditor,
  matches: readonly Match[],
  current: Match | null,
): void {
  hideMatches();
  CSS.highlights.set(allHighlight, new Highlight(...rangesOf(editor, matches.slice(0, mostMarks))));
  if (current === null) return;
  CSS.highlights.set(currentHighlight, new Highlight(...rangesOf(editor, [current])));
  if (current.kind === 'paper') fieldOf(current.place)?.classList.add(foundField);
}

/** Takes all marks away. */
export function hideMatches(): void {
  CSS.highlights.delete(allHighlight);
  CSS.highlights.delete(currentHighlight);
  for (const field of document.querySelectorAll(`.${foundField}`)) {
    field.classList.remove(foundField);
  }
}

/** Brings a match into sight. */
export function scrollToMatch(editor: LexicalEditor, match: Match): void {
  const element =
    match.kind === 'body' ? editor.getElementByKey(match.paragraph) : fieldOf(match.place);
  element?.scrollIntoView({ block: 'center' });
}

function fieldOf(place: string): Element | null {
  const element = document.querySelector(`[data-place="${CSS.escape(place)}"]`);
  return element?.closest('.page-field') ?? null;
}

function rangesOf(editor: LexicalEditor, matches: readonly Match[]): readonly Range[] {
  return matches.flatMap((match) => {
    if (match.kind === 'paper') return [];
    const paragraph = editor.getElementByKey(match.paragraph);
    return paragraph === null ? [] : [rangeOf(paragraph, match.start, match.end)];
  });
}

function rangeOf(paragraph: HTMLElement, start: number, end: number): Range {
  const range = document.createRange();
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  let reached = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const size = node.textContent?.length ?? 0;
    if (start >= reached && start < reached + size) range.setStart(node, start - reached);
    if (end > reached && end <= reached + size) range.setEnd(node, end - reached);
    reached += size;
  }
  return range;
}
