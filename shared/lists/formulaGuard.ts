/** A text that a spreadsheet would run as a formula; a dash before words is none. */
const formula = /^(?:[=@\t\r]|[+-](?=[A-Za-z(=@]))/u;

/** The text so that spreadsheets show it: a mark before what they would run. */
export function withGuard(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

/** The text without that mark. */
export function withoutGuard(text: string): string {
  return text.startsWith("'") && formula.test(text.slice(1)) ? text.slice(1) : text;
}
