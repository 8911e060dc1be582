import type { LexicalEditor } from 'lexical';

const reachable =
  'button:not([disabled]), input:not([disabled]), textarea, select:not([disabled]), [tabindex="0"]';

/**
 * Moves the focus to the next area of the screen: buttons, outline, page, panel. In the text the
 * Tab key changes levels, so this is how the keyboard leaves it.
 */
export function focusNextArea(editor: LexicalEditor): void {
  const body = editor.getRootElement();
  const stops = [...document.querySelectorAll<HTMLElement>('[data-area]')]
    .map((area) => ({ area, stop: stopIn(area, body) }))
    .filter(({ stop }) => stop !== null);
  const current = stops.findIndex(({ area }) => area.contains(document.activeElement));
  const next = stops[(current + 1) % stops.length]?.stop;
  if (next === body) editor.focus();
  else next?.focus();
}

function stopIn(area: HTMLElement, body: HTMLElement | null): HTMLElement | null {
  return area.contains(body) ? body : area.querySelector<HTMLElement>(reachable);
}
