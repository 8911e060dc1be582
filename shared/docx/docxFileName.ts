import type { Draft } from '../draft/draft';
import { fillFieldText } from '../draft/fieldText';
import { kinds } from '../draft/kinds';
import { safeFileName } from '../fileName';
import { numberWord } from '../standards/formText';

/** Name for the Word file of a paper: `05-NQ-ĐU Nghị quyết về lãnh đạo nhiệm vụ năm 2027.docx`. */
export function docxFileName(draft: Draft): string {
  const { number, code, subject } = draft.header;
  const words = [number === '' ? '' : numberPart(number, code), kinds[draft.kind].name, subject];
  // A blank not yet filled has no place in a name.
  const text = words.map((word) => fillFieldText(word, draft.facts, () => '')).join(' ');
  return safeFileName(text.replace(/\s+/g, ' ').trim(), '.docx');
}

function numberPart(number: string, code: string): string {
  return [numberWord(number), code].filter((part) => part !== '').join('-');
}
