import type { INumberingOptions, IPropertiesOptions, ISectionOptions, IStylesOptions } from 'docx';
import type { Draft } from '../draft/draft';
import { normaliseDraft } from '../draft/normaliseDraft';
import { originalOf } from '../draft/original';
import { withPrintedPaperFacts } from '../records/paperFacts';
import { ok, type Result } from '../result';
import { hasSignOff } from '../standards/hasSignOff';
import type { Standard } from '../standards/standard';
import { toTwips } from '../units';
import { type BodyPieces, bodyPieces } from './bodyPieces';
import type { ExportError } from './exportError';
import { fixedLabels } from './fixedLabels';
import { createForm, type Form } from './form';
import { numberingConfig } from './numberingConfig';
import { ownLists } from './ownLists';
import { PageFlow, type PieceSource } from './pageFlow';
import { wordStyles } from './wordStyles';
import { addresseeBlock } from './writeAddressees';
import { writeBody } from './writeBody';
import { contactBlock } from './writeContact';
import { writeCopyEnd } from './writeCopyEnd';
import { letterhead } from './writeLetterhead';
import { signOff } from './writeSignOff';
import { titleBlock } from './writeTitle';

/** A paper as the docx library takes it, and what each of its pieces prints. */
export interface PaperDocument {
  readonly form: Form;
  readonly options: PaperOptions;
  /** Pages of even number have their margins mirrored. */
  readonly isTwoSided: boolean;
  /** What of the draft a paragraph or table of the sections prints. */
  readonly sourceOf: (piece: unknown) => PieceSource;
}

/** The options of a Word file; its sections can be cut into smaller files. */
export interface PaperOptions extends IPropertiesOptions {
  readonly sections: readonly ISectionOptions[];
  readonly styles: IStylesOptions;
  readonly numbering: INumberingOptions;
}

/** How labels stand in the file: counted by Word, or each as it is, so that any cut of the file keeps them. */
export type Labels = 'counted' | 'fixed';

/**
 * The Word file of a paper, not yet packed: what is exported, laid out and printed.
 * @param paper sets its lists apart from those of other papers in the same file; empty where it is alone
 */
export function paperDocument(
  draft: Draft,
  standard: Standard,
  labels: Labels,
  paper = '',
): Result<PaperDocument, ExportError> {
  const form = createForm(withPrintedPaperFacts(normaliseDraft(draft)), standard);
  const pieces = bodyPieces(form.draft, standard);
  if (!pieces.ok) return pieces;
  const own = paper === '' ? pieces.value : ownLists(pieces.value, paper);
  const body = labels === 'counted' ? own : fixedLabels(own);
  const flow = writePaper({ ...form, draft: originalOf(form.draft) }, body);
  if (form.draft.original !== null) writeCopyEnd(form, flow);
  const font = standard.fontFamily.default;
  return ok({
    form,
    options: {
      styles: wordStyles(form),
      numbering: numberingConfig(form, body.lists),
      sections: flow.sections(),
      theme: { fonts: { headings: font, body: font } },
    },
    isTwoSided: form.draft.page.isTwoSided,
    sourceOf: (piece) => flow.sourceOf(piece),
  });
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
  if (hasSignOff(form.draft, form.standard)) {
    flow.add(signOff(form, flow.room), { keepNext: true });
  }
  writeBody(form, flow, appendices, false);
  return flow;
}
