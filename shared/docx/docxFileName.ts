import type { Draft } from '../draft/draft';
import { fillFieldText } from '../draft/fieldText';
import { kinds } from '../draft/kinds';
import { originalOf } from '../draft/original';
import { safeFileName } from '../fileName';
import { kindBeforeSubject } from '../records/kindBeforeSubject';
import { numberWord } from '../standards/formText';

/** Name for the file of a paper: `05-NQ-ĐU Nghị quyết về lãnh đạo nhiệm vụ năm 2027.docx`. */
export function docxFileName(draft: Draft, extension: '.docx' | '.pdf' = '.docx'): string {
  const { number, code } = draft.header;
  const paper = originalOf(draft);
  const copyName = draft.original === null ? '' : kinds[draft.kind].name;
  const ownNumber = number === '' ? '' : numberPart(number, code);
  // A blank not yet filled has no place in a name.
  const subject = fillFieldText(paper.header.subject, draft.facts, () => '');
  const kind = kindBeforeSubject(kinds[paper.kind].name, subject);
  const text = [fillFieldText(ownNumber, draft.facts, () => ''), copyName, kind, subject].join(' ');
  return safeFileName(text.replace(/\s+/g, ' ').trim(), extension);
}

function numberPart(number: string, code: string): string {
  return [numberWord(number), code].filter((part) => part !== '').join('-');
}
