import type { Draft } from '../draft/draft';
import type { SignOff } from '../draft/header';
import { symbolOf } from '../draft/kinds';
import { printedText } from '../standards/formText';
import { hasDateLine } from '../standards/hasDateLine';
import type { Standard } from '../standards/standard';
import type { CheckRule } from './check';
import type { Findings } from './finding';
import { textBlocks } from './textBlocks';

/** Checks of words that the writer gives and that the form asks to be written one way. */
export const wordingRules: readonly CheckRule[] = [
  checkForeignTitle,
  checkPlace,
  checkCodeKind,
  checkSubjectCase,
  checkAddresseeLabel,
  checkAsAbove,
  checkAsAboveMissing,
  checkBases,
];

function checkForeignTitle(draft: Draft, { writing }: Standard): Findings {
  const { default: pattern, rule } = writing.foreignTitle;
  const title = textBlocks(draft).find(({ text }) => pattern.test(text));
  if (title === undefined) return [];
  const place = { kind: 'block', index: title.index } as const;
  return [{ kind: 'titleForeign', severity: 'error', rule, place }];
}

function checkPlace(draft: Draft, standard: Standard): Findings {
  const { default: isAsked, rule } = standard.writing.place;
  if (!isAsked || !hasDateLine(draft, standard) || draft.header.place.trim() !== '') return [];
  const place = { kind: 'header', field: 'place' } as const;
  return [{ kind: 'placeMissing', severity: 'note', rule, place }];
}

/** The symbol of the kind opens the code; a kind may have none. */
function checkCodeKind(draft: Draft, { family, writing }: Standard): Findings {
  const { codeKind, symbolTypedForNone, formerSymbols } = writing;
  const [found = ''] = printedText(draft.header.code, draft).split(/\s*[/-]/u);
  const symbol = symbolOf(draft.kind, family);
  const isFormer = formerSymbols.default[draft.kind] === found;
  if (!codeKind.default || found === '' || found === symbol || isFormer) return [];
  if (symbol === '' && found !== symbolTypedForNone.default) return [];
  const { rule } = symbol === '' ? symbolTypedForNone : codeKind;
  const place = { kind: 'header', field: 'code' } as const;
  return [{ kind: 'codeOfOtherKind', severity: 'warning', rule, place, found, symbol }];
}

/** A name may open the summary, so this is only a note. */
function checkSubjectCase({ header }: Draft, { writing }: Standard): Findings {
  const { default: capital, rule } = writing.subjectCapital;
  if (capital?.test(header.subject) !== true) return [];
  const place = { kind: 'header', field: 'subject' } as const;
  return [{ kind: 'subjectCapital', severity: 'note', rule, place }];
}

/** The form prints the label itself: typed again, it would stand there twice. */
function checkAddresseeLabel({ header }: Draft, { writing }: Standard): Findings {
  const { default: label, rule } = writing.addresseeLabel;
  if (!header.addressees.some((name) => label.test(name.trim()))) return [];
  const place = { kind: 'header', field: 'addressees' } as const;
  return [{ kind: 'addresseeLabelTyped', severity: 'warning', rule, place }];
}

function checkAsAbove({ header, signOff }: Draft, { writing }: Standard): Findings {
  const { default: isAsked, rule } = writing.asAboveNeedsAddressees;
  if (!isAsked || !saysAsAbove(signOff) || header.addressees.length > 0) return [];
  const place = { kind: 'signOff', field: 'recipients' } as const;
  return [{ kind: 'asAboveAlone', severity: 'warning', rule, place }];
}

/** A letter names its addressees once, above; below they are “Như trên”. */
function checkAsAboveMissing({ kind, header, signOff }: Draft, { writing }: Standard): Findings {
  const { default: kinds, rule } = writing.asAboveKinds;
  if (!kinds.includes(kind) || header.addressees.length === 0 || signOff.recipients.length === 0)
    return [];
  if (saysAsAbove(signOff)) return [];
  const place = { kind: 'signOff', field: 'recipients' } as const;
  return [{ kind: 'asAboveMissing', severity: 'note', rule, place }];
}

function saysAsAbove({ recipients }: SignOff): boolean {
  return recipients.some((name) => /^như trên/iu.test(name.trim()));
}

/** Every ground ends with a semicolon but the last. */
function checkBases(draft: Draft, { writing }: Standard): Findings {
  const { default: lastEnds, rule } = writing.lastBasisEnds;
  return textBlocks(draft).flatMap(({ block, index, text }): Findings => {
    if (block.role !== 'basis') return [];
    const next = draft.blocks[index + 1];
    const isLast = !(next?.kind === 'text' && next.role === 'basis');
    const ends = isLast ? lastEnds : [';'];
    const end = text.slice(-1);
    if (end === '' || ends.includes(end)) return [];
    const place = { kind: 'block', index } as const;
    return [{ kind: 'basisEnd', severity: 'warning', rule, place, expected: ends[0] ?? '' }];
  });
}
