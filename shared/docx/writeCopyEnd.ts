import { Paragraph } from 'docx';
import type { Form } from './form';
import type { PageFlow } from './pageFlow';
import { solidLine } from './ruleLines';
import { copyHead } from './writeLetterhead';
import { signOff } from './writeSignOff';

/**
 * What a copy adds behind the paper that it repeats: a line across the text, then its own head and
 * signers (P-COPY-3, P-COPY-4, S-SAO-2).
 */
export function writeCopyEnd(form: Form, flow: PageFlow): void {
  // The head of a copy has the columns of an upright page.
  if (flow.isLandscape) flow.begin({ isLandscape: false, isNumberedAnew: false });
  flow.add(new Paragraph({ style: 'copyRule', keepNext: true, border: { top: solidLine(form) } }));
  flow.add(copyHead(form));
  flow.add(signOff(form, flow.room), { keepNext: true });
}
