import { blockParagraphs } from './blockParagraphs';
import type { Block, Run } from './blocks';
import type { Draft, Facts } from './draft';
import { factOf } from './factOf';
import { fillFieldText } from './fieldText';
import type { Header, SignOff } from './header';
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
  const { header, signOff, original, facts } = draft;
  const body = bodyText(draft.blocks, facts);
  const texts = original
    ? [
        headTexts(original.header),
        [body],
        footTexts(original.signOff),
        headTexts(header),
        footTexts(signOff),
      ]
    : [headTexts(header), [body], footTexts(signOff)];
  return texts
    .flat()
    .map((line) => fillFieldText(line, facts, noBlank))
    .filter((line) => line !== '')
    .join('\n');
}

function headTexts(header: Header): readonly string[] {
  const { parentBody, issuer, coIssuers, place, subject, addressees } = header;
  return [parentBody, issuer, ...coIssuers, place, subject, ...addressees];
}

function footTexts(signOff: SignOff): readonly string[] {
  return [...signerTexts(signOff), ...signOff.recipients];
}

/** What is typed of whoever signs, place by place. */
export function signerTexts({ signatures, certification }: SignOff): readonly string[] {
  return [...signatures, ...(certification === null ? [] : [certification])].flatMap(
    ({ authority, position, post, names }) => [authority, position, post, ...names],
  );
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
