import type { Draft } from '../draft/draft';
import { fillFieldText } from '../draft/fieldText';
import { kinds } from '../draft/kinds';
import { originalOf } from '../draft/original';
import { safeFileName } from '../fileName';
import { numberWord } from '../standards/formText';

/** Name for the file of a paper: `05-NQ-ĐU Nghị quyết về lãnh đạo nhiệm vụ năm 2027.docx`. */
export function docxFileName(draft: Draft, extension: '.docx' | '.pdf' = '.docx'): string {
  const { number, code } = draft.header;
  const paper = originalOf(draft);
  const copyName = draft.original === null ? '' : kinds[draft.kind].name;
  const ownNumber = number === '' ? '' : numberPart(number, code);
  const words = [ownNumber, copyName, kinds[paper.kind].name, paper.header.subject];
  // A blank not yet filled has no place in a name.
  const text = words.map((word) => fillFieldText(word, draft.facts, () => '')).join(' ');
  return safeFileName(text.replace(/\s+/g, ' ').trim(), extension);
}

function numberPart(number: string, code: string): string {
  return [numberWord(number), code].filter((part) => part !== '').join('-');
}
