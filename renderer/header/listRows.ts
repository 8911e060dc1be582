/** What a list of names becomes, and the row that the caret goes to. */
export interface ListChange {
  readonly names: readonly string[];
  readonly focus: number;
}

/** Enter: the text behind the caret begins a new name. */
export function splitRow(
  rows: readonly string[],
  index: number,
  head: string,
  tail: string,
): ListChange {
  return { names: rows.toSpliced(index, 1, head, tail), focus: index + 1 };
}

/** Backspace before the first letter: the name joins the one above. */
export function joinRow(rows: readonly string[], index: number): ListChange {
  const joined = `${rows[index - 1] ?? ''}${rows[index] ?? ''}`;
  return { names: rows.toSpliced(index - 1, 2, joined), focus: index - 1 };
}

/** Lines pasted into a name: one name a line, without the dash and punctuation that the form adds. */
export function spreadRow(rows: readonly string[], index: number, text: string): ListChange {
  const names = text
    .split(/\r?\n/)
    .map((line) =>
      line
        .replace(/^\s*[-–+]\s*/, '')
        .replace(/\s*[;,.]\s*$/, '')
        .trim(),
    )
    .filter((line) => line !== '');
  return {
    names: rows.toSpliced(index, 1, ...(names.length === 0 ? [''] : names)),
    focus: index + Math.max(names.length, 1) - 1,
  };
}
