import { foldText } from '@shared/draft/foldText';

/** Folds a text line by line and remembers the lines: a long paper is folded anew at every save. */
export class LineFolder {
  #known: ReadonlyMap<string, string> = new Map();

  fold(text: string): string {
    const next = new Map<string, string>();
    const folded = text.split('\n').map((line) => {
      const known = this.#known.get(line) ?? foldText(line);
      next.set(line, known);
      return known;
    });
    this.#known = next;
    return folded.join('\n');
  }
}
