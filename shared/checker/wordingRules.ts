import type { Draft } from '../draft/draft';
import { type Family, symbolOf } from '../draft/kinds';
import { printedText } from '../standards/formText';
import { hasDateLine } from '../standards/hasDateLine';
import type { RuleId, Standard } from '../standards/standard';
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

interface FamilyWords {
  /** Lines that head the papers of the other family, as they are typed by habit. */
  readonly foreignTitle: { readonly rule: RuleId; readonly pattern: RegExp };
  readonly place: RuleId;
  readonly code: RuleId;
  readonly bases: { readonly rule: RuleId; readonly lastEnds: readonly string[] };
}

const familyWords: Readonly<Record<Family, FamilyWords>> = {
  party: {
    foreignTitle: {
      rule: 'P-TITLE-1',
      pattern: /^(CỘNG H(ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM|Độc lập [-–] Tự do [-–] Hạnh phúc)$/iu,
    },
    place: 'P-DATE-1',
    code: 'P-NUM-1',
    // Which of the three is right is disputed: all are let pass.
    bases: { rule: 'P-CANCU-2', lastEnds: ['.', ',', ';', ':'] },
  },
  state: {
    foreignTitle: { rule: 'S-QH-1', pattern: /^ĐẢNG CỘNG SẢN VIỆT NAM$/u },
    place: 'S-DATE-1',
    code: 'S-SO-5',
    bases: { rule: 'S-CC-2', lastEnds: ['.'] },
  },
};

function checkForeignTitle(draft: Draft, { family }: Standard): Findings {
  const { rule, pattern } = familyWords[family].foreignTitle;
  const title = textBlocks(draft).find(({ text }) => pattern.test(text));
  if (title === undefined) return [];
  const place = { kind: 'block', index: title.index } as const;
  return [{ kind: 'titleForeign', severity: 'error', rule, place }];
}

function checkPlace(draft: Draft, standard: Standard): Findings {
  if (!hasDateLine(draft, standard) || draft.header.place.trim() !== '') return [];
  const rule = familyWords[standard.family].place;
  const place = { kind: 'header', field: 'place' } as const;
  return [{ kind: 'placeMissing', severity: 'note', rule, place }];
}

/** The symbol of the kind opens the code; a state letter has none (S-SO-2). */
function checkCodeKind(draft: Draft, { family }: Standard): Findings {
  const [found = ''] = printedText(draft.header.code, draft).split(/\s*[/-]/u);
  const symbol = symbolOf(draft.kind, family);
  if (found === '' || found === symbol) return [];
  const isLetterSymbol = symbol === '' && found === 'CV';
  // Regulations of 2018 were numbered QĐi.
  const isOldSymbol = draft.kind === 'quy-dinh' && found === 'QĐi';
  if (isOldSymbol || (symbol === '' && !isLetterSymbol)) return [];
  const rule = symbol === '' ? 'S-SO-2' : familyWords[family].code;
  const place = { kind: 'header', field: 'code' } as const;
  return [{ kind: 'codeOfOtherKind', severity: 'warning', rule, place, found, symbol }];
}

/** A name may open the summary, so this is only a note. */
function checkSubjectCase(draft: Draft, { family }: Standard): Findings {
  const { subject } = draft.header;
  const isCapital = /^(Về|Kết quả|Tình hình|Công tác|Nhiệm vụ|Tổng kết|Việc)\s/u.test(subject);
  if (family !== 'party' || !isCapital) return [];
  const place = { kind: 'header', field: 'subject' } as const;
  return [{ kind: 'subjectCapital', severity: 'note', rule: 'P-TYPE-2', place }];
}

/** The form prints the label itself: typed again, it would stand there twice. */
function checkAddresseeLabel(draft: Draft, { family }: Standard): Findings {
  if (!draft.header.addressees.some((name) => /^kính (gửi|trình)/iu.test(name.trim()))) return [];
  const rule = family === 'party' ? 'P-KINHGUI-2' : 'S-KG-2';
  const place = { kind: 'header', field: 'addressees' } as const;
  return [{ kind: 'addresseeLabelTyped', severity: 'warning', rule, place }];
}

function checkAsAbove({ header, signOff }: Draft, { family }: Standard): Findings {
  const isSaid = signOff.recipients.some((name) => /^như trên/iu.test(name.trim()));
  if (family !== 'state' || !isSaid || header.addressees.length > 0) return [];
  const place = { kind: 'signOff', field: 'recipients' } as const;
  return [{ kind: 'asAboveAlone', severity: 'warning', rule: 'S-NN-5', place }];
}

/** A letter names its addressees once, above; below they are “Như trên” (S-NN-5). */
function checkAsAboveMissing({ kind, header, signOff }: Draft, { family }: Standard): Findings {
  const isLetter = family === 'state' && kind === 'cong-van';
  if (!isLetter || header.addressees.length === 0 || signOff.recipients.length === 0) return [];
  if (signOff.recipients.some((name) => /^như trên/iu.test(name.trim()))) return [];
  const place = { kind: 'signOff', field: 'recipients' } as const;
  return [{ kind: 'asAboveMissing', severity: 'note', rule: 'S-NN-5', place }];
}

/** Every ground ends with a semicolon but the last. */
function checkBases(draft: Draft, { family }: Standard): Findings {
  const { rule, lastEnds } = familyWords[family].bases;
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
