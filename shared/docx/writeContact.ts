import type { Paragraph } from 'docx';
import { printedText } from '../standards/formText';
import { type Form, textRoom } from './form';
import { centredParagraph, lineParagraph } from './paragraphs';
import { solidLine } from './ruleLines';

/** Cell 13: the contact block at the foot of page 1 under a line across the text (P-CONTACT-1, S-DC-1). */
export function contactBlock(form: Form): Paragraph[] {
  const room = textRoom(form.standard, false);
  return form.draft.marks.contact.map((contact, index) => {
    const text = printedText(contact, form.draft);
    if (index > 0) return centredParagraph(form, 'contact', { text, room });
    // A text drawn in on both sides would draw the line in with it.
    return lineParagraph(form, 'contact', text, { border: { top: solidLine(form) } });
  });
}
