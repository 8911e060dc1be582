import type { LexicalEditor } from 'lexical';

/** Moves on to the next text of the page in reading order; after the head comes the body. */
export function focusNextField(from: Element, editor: LexicalEditor): void {
  const stops = [...(from.closest('.sheet')?.querySelectorAll<HTMLElement>(stopSelector) ?? [])];
  const next = stops[stops.findIndex((stop) => stop === from) + 1];
  if (next === undefined) return;
  if (next === editor.getRootElement()) editor.focus(undefined, { defaultSelection: 'rootStart' });
  else focusAtEnd(next);
}

/** Puts the caret into the field of a place, at the end of its text. */
export function focusPlace(place: string): void {
  const field = document.querySelector<HTMLElement>(`[data-place="${CSS.escape(place)}"]`);
  if (field !== null) focusAtEnd(field);
}

const stopSelector = 'textarea[data-place]:not([readonly]), [data-lexical-editor="true"]';

function focusAtEnd(element: HTMLElement): void {
  element.focus();
  if (element instanceof HTMLTextAreaElement) {
    element.setSelectionRange(element.value.length, element.value.length);
  }
}
