// A paragraph that people write has a few dozen; pairing marks takes time by their square.
const mostMarks = 400;

const mark = /\\.|\*+|_+|<[!?]/gs;

/** Whether a text has more marks of Markdown than any paper: it is then read as plain words. */
export function hasTooManyMarks(text: string): boolean {
  let count = 0;
  for (const [found] of text.matchAll(mark)) {
    if (!found.startsWith('\\')) count += 1;
    if (count > mostMarks) return true;
  }
  return false;
}
