/** Whether a key belongs to an input method: it must not submit, close or move anything. */
export function isComposing(event: KeyboardEvent): boolean {
  // Where an input method has already ended its composition, only this code still tells.
  // oxlint-disable-next-line typescript/no-deprecated -- nothing else reports 229
  return event.isComposing || event.keyCode === 229;
}
