import type { Paragraph } from 'docx';
import { subjectText, typeName } from '../standards/formText';
import { type Form, textRoom } from './form';
import { centredParagraph, lineParagraph } from './paragraphs';
import { separatorParagraph } from './ruleLines';

/** Cell 5a: type name, summary, and the mark under them; nothing for a letter (P-TYPE-5, S-LAY-2). */
export function titleBlock(form: Form): Paragraph[] {
  const { draft, standard } = form;
  const name = typeName(draft, standard);
  if (name === '') return [];
  const room = textRoom(standard, false);
  const mark = standard.underSubject.default;
  const text = subjectText(draft, standard);
  if (text === '') {
    const above = { text: name, style: 'typeName', room } as const;
    return [
      lineParagraph(form, 'typeName', name),
      separatorParagraph(form, 'subjectMark', mark, above),
    ];
  }
  return [
    lineParagraph(form, 'typeName', name),
    centredParagraph(form, 'subject', { text, room }),
    separatorParagraph(form, 'subjectMark', mark, { text, style: 'subject', room }),
  ];
}
