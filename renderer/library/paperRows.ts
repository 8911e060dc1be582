/** Every row has this height, in pixels, so that a list of thousands scrolls without measuring. */
export const rowHeight = 78;

/** Brings a row into sight that may lie far down and not be drawn yet. */
export function scrollToRow(list: HTMLElement, index: number): void {
  const rows = list.querySelector<HTMLElement>('.paper-rows');
  if (rows !== null)
    rows.scrollTop = Math.max(0, (index + 0.5) * rowHeight - rows.clientHeight / 2);
}

/** The row of a paper; null while it is not drawn. */
export function rowOf(list: HTMLElement, id: string): HTMLElement | null {
  return list.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]`);
}
