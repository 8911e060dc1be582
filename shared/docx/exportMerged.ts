import { Document, Packer } from 'docx';
import type { Draft } from '../draft/draft';
import { err, ok, type Result } from '../result';
import { type MachineSecrecy, undeclaredMachine } from '../secrecy/machineSecrecy';
import { secrecyRefusal } from '../secrecy/secrecyRefusal';
import { standards } from '../standards/standards';
import { canonicalZip } from './canonicalZip';
import { coreProperties } from './coreProperties';
import type { ExportError } from './exportError';
import { mirroredSettings } from './mirroredSettings';
import { type PaperDocument, paperDocument } from './paperDocument';

/**
 * One Word file with papers of one standard, each on pages of its own whose numbers begin anew: letters
 * of one text to several people.
 */
export async function exportMerged(
  drafts: readonly Draft[],
  machine: MachineSecrecy = undeclaredMachine,
): Promise<Result<ArrayBuffer, ExportError>> {
  const papers: PaperDocument[] = [];
  for (const [index, draft] of drafts.entries()) {
    const refusal = secrecyRefusal(draft, machine);
    if (refusal !== null) return err(refusal);
    const paper = paperDocument(draft, standards[draft.standard], 'counted', `p${index + 1}`);
    if (!paper.ok) return paper;
    papers.push(paper.value);
  }
  const [first] = papers;
  if (first === undefined) throw new Error('No paper to write.');
  // A file has one set of styles, so papers of two forms in one would be printed in the wrong one.
  if (papers.some(({ form }) => form.standard.id !== first.form.standard.id)) {
    throw new Error('Papers of two standards share no file.');
  }
  const options = {
    ...first.options,
    numbering: { config: papers.flatMap((paper) => paper.options.numbering.config) },
    sections: papers.flatMap(sectionsOf),
  };
  const parts = [coreProperties(first.form), ...mirroredSettings(first.form)];
  const packed = await Packer.toArrayBuffer(new Document(options), undefined, parts);
  return ok(canonicalZip(packed));
}

/** The numbers over the pages are those of the first paper: Word takes them over from section to section. */
function sectionsOf({ options }: PaperDocument, index: number) {
  if (index === 0) return options.sections;
  return options.sections.map(({ headers: _headers, ...section }) => section);
}
