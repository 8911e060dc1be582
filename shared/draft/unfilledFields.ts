import { blockParagraphs } from './blockParagraphs';
import type { Draft, Original } from './draft';
import { factOf } from './factOf';
import { splitFieldText } from './fieldText';
import { signerTexts } from './plainText';
import { isFieldRun } from './runs';

/** A named blank, and the first block that shows it; null where the head or the foot does. */
export interface FieldUse {
  readonly field: string;
  readonly block: number | null;
}

/** Every field that a draft reads, once each, in order of first appearance. */
export function usedFields(draft: Draft): readonly FieldUse[] {
  const uses = new Map<string, FieldUse>();
  const note = (field: string, block: number | null) => {
    if (!uses.has(field)) uses.set(field, { field, block });
  };
  for (const text of formTexts(draft)) {
    for (const part of splitFieldText(text)) if (part.kind === 'field') note(part.field, null);
  }
  for (const [index, block] of draft.blocks.entries()) {
    for (const run of blockParagraphs(block).flat()) if (isFieldRun(run)) note(run.field, index);
  }
  return [...uses.values()];
}

/** The fields among `usedFields` whose fact is not yet known. */
export function unfilledFields(draft: Draft): readonly FieldUse[] {
  return usedFields(draft).filter(({ field }) => factOf(draft.facts, field) === '');
}

function formTexts({ header, signOff, marks, original }: Draft): readonly string[] {
  const copied = original === null ? [] : paperTexts(original);
  return [...copied, ...paperTexts({ header, signOff, marks })];
}

function paperTexts({ header, signOff, marks }: Omit<Original, 'kind'>): readonly string[] {
  return [
    header.parentBody,
    header.issuer,
    ...header.coIssuers,
    header.code,
    header.place,
    header.subject,
    ...header.addressees,
    ...signerTexts(signOff),
    ...signOff.recipients,
    ...marks.contact,
  ];
}
