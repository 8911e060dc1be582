import { blockParagraphs } from './blockParagraphs';
import type { Block, Run } from './blocks';
import type { Draft, Facts } from './draft';
import { factOf } from './factOf';
import { fillFieldText } from './fieldText';
import type { SignOff } from './header';
import { isFieldRun } from './runs';

const noBlank = () => '';

/** The words of a run list; an unfilled blank becomes what `blank` makes of it. */
export function runsText(
  runs: readonly Run[],
  facts: Facts,
  blank: (field: string) => string = noBlank,
): string {
  return runs
    .map((run) => (isFieldRun(run) ? factOf(facts, run.field) || blank(run.field) : run.text))
    .join('');
}

/** All that a reader sees of a draft, one paragraph a line, in order; for search and word counts. */
export function plainText(draft: Draft): string {
  const { header, signOff, facts } = draft;
  return [
    header.parentBody,
    header.issuer,
    header.place,
    header.subject,
    ...header.addressees,
    bodyText(draft.blocks, facts),
    ...signerTexts(signOff.signature),
    ...signOff.recipients,
  ]
    .map((line) => fillFieldText(line, facts, noBlank))
    .filter((line) => line !== '')
    .join('\n');
}

/** What is typed of whoever signs: one signer's three texts, or the two names under minutes. */
export function signerTexts(signature: SignOff['signature']): readonly string[] {
  return signature.kind === 'signature'
    ? [signature.authority, signature.position, signature.name]
    : [signature.secretary.name, signature.chair.name];
}

/** The text of the body alone, one paragraph or cell paragraph a line. */
export function bodyText(blocks: readonly Block[], facts: Facts): string {
  return blocks
    .flatMap(blockParagraphs)
    .map((runs) => runsText(runs, facts))
    .filter((line) => line !== '')
    .join('\n');
}

/** Syllables of a text, the Vietnamese count of words. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:[.,/-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}
