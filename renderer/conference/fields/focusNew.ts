/** Puts the caret into the first field to type in of what was just added. */
export function focusNew(find: () => Element | null | undefined): void {
  // What was added is drawn by the time the frame is.
  requestAnimationFrame(() => {
    const added = find();
    const field =
      added?.querySelector<HTMLElement>('input:not([type="checkbox"]), textarea') ??
      added?.querySelector('select');
    field?.focus();
  });
}
