import { docxFileName } from '../docx/docxFileName';
import type { Draft } from '../draft/draft';
import { kinds } from '../draft/kinds';
import { safeFileName } from '../fileName';
import type { MergePerson } from './mergeList';

/** So many letters are written at once as files of their own. */
export const letterFileLimit = 500;

/** File names of letters, one a person: `Giấy mời - Nguyễn Văn An.docx`; namesakes get a counter. */
export function letterNames(draft: Draft, people: readonly MergePerson[]): readonly string[] {
  const taken = new Set<string>();
  const kind = kinds[draft.kind].name;
  return people.map(({ name }) => {
    const text = name === '' ? docxFileName(draft) : `${kind} - ${name}`;
    let free = safeFileName(text, '.docx');
    // Windows takes names that differ in capitals only for the same.
    for (let count = 2; taken.has(free.toLowerCase()); count += 1) {
      free = safeFileName(`${text} (${count})`, '.docx');
    }
    taken.add(free.toLowerCase());
    return free;
  });
}

/** Name of a file that holds the letters to many, so that it never takes the place of the one letter. */
export function mergedFileName(draft: Draft, count: number, extension: '.docx' | '.zip'): string {
  const alone = docxFileName(draft).replace(/\.docx$/, '');
  return safeFileName(`${alone} (${count} bản)`, extension);
}
