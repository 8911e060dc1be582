import { Document, Packer } from 'docx';
import { secrecyMark } from '../checker/secrecyMark';
import type { Draft } from '../draft/draft';
import { normaliseDraft } from '../draft/normaliseDraft';
import { originalOf } from '../draft/original';
import { withPrintedPaperFacts } from '../records/paperFacts';
import { err, ok, type Result } from '../result';
import type { Standard } from '../standards/standard';
import { toTwips } from '../units';
import { type BodyPieces, bodyPieces } from './bodyPieces';
import { canonicalZip } from './canonicalZip';
import { coreProperties } from './coreProperties';
import type { ExportError } from './exportError';
import { createForm, type Form } from './form';
import { mirroredSettings } from './mirroredSettings';
import { numberingConfig } from './numberingConfig';
import { PageFlow } from './pageFlow';
import { wordStyles } from './wordStyles';
import { addresseeBlock } from './writeAddressees';
import { writeBody } from './writeBody';
import { contactBlock } from './writeContact';
import { writeCopyEnd } from './writeCopyEnd';
import { letterhead } from './writeLetterhead';
import { signOff } from './writeSignOff';
import { titleBlock } from './writeTitle';

/** What the machine lets be done with papers. */
export interface ExportRights {
  /** An administrator has declared the machine approved for state secrets; no machine is by itself. */
  readonly maySecrets: boolean;
}

/** The Word file of a paper in the form of a standard: the same draft gives the same bytes. */
export async function exportDocx(
  draft: Draft,
  standard: Standard,
  { maySecrets }: ExportRights = { maySecrets: false },
): Promise<Result<ArrayBuffer, ExportError>> {
  const mark = secrecyMark(draft);
  if (mark !== '' && !maySecrets) return err({ kind: 'exportSecret', mark });
  const form = createForm(withPrintedPaperFacts(normaliseDraft(draft)), standard);
  const pieces = bodyPieces(form.draft, standard);
  if (!pieces.ok) return pieces;
  const flow = writePaper({ ...form, draft: originalOf(form.draft) }, pieces.value);
  if (form.draft.original !== null) writeCopyEnd(form, flow);
  const document = new Document({
    styles: wordStyles(form),
    numbering: numberingConfig(form, pieces.value.lists),
    sections: flow.sections(),
    theme: { fonts: themeFonts(standard) },
  });
  const parts = [coreProperties(form), ...mirroredSettings(form)];
  const packed = await Packer.toArrayBuffer(document, undefined, parts);
  return ok(canonicalZip(packed));
}

/** All pages of the paper, from the letterhead to the last appendix, and what a copy adds. */
function writePaper(form: Form, { main, appendices }: BodyPieces): PageFlow {
  const flow = new PageFlow(form.standard, contactBlock(form));
  flow.add(letterhead(form));
  const title = titleBlock(form);
  for (const paragraph of title) flow.add(paragraph);
  for (const paragraph of addresseeBlock(form, title.length > 0)) flow.add(paragraph);
  if (flow.endsWithTable)
    flow.addSeam({ spacing: { before: toTwips(form.looks.typeName.before) } });
  writeBody(form, flow, main, true);
  flow.add(signOff(form, flow.room), { keepNext: true });
  writeBody(form, flow, appendices, false);
  return flow;
}

function themeFonts(standard: Standard) {
  const font = standard.fontFamily.default;
  return { headings: font, body: font };
}
