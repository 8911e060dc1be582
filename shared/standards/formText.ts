import type { Draft } from '../draft/draft';
import { fillFieldText } from '../draft/fieldText';
import { type KindId, kinds } from '../draft/kinds';
import { dayWord, monthWord, paperDateParts } from '../draft/paperDate';
import type { Standard } from './standard';

/** Stands on the exported page for a fact that is not yet known. */
export const unfilledBlank = '…………';

/** A header text as the export prints it: facts filled in, unknown ones dotted. */
export function printedText(text: string, draft: Pick<Draft, 'facts'>): string {
  return fillFieldText(text, draft.facts, () => unfilledBlank);
}

/** `Số 05-NQ/ĐU`, `Số: 12/UBND-VX`; a blank number leaves its room (P-NUM-1, P-NUM-9, S-SO-1). */
export function numberLine(draft: Draft, standard: Standard): string {
  const { numberPrefix, numberJoint, numberBlank } = standard.words;
  const { number, code } = draft.header;
  const written = number === '' ? numberBlank.default : numberWord(number);
  return `${numberPrefix.default}${written}${numberJoint.default}${code}`;
}

/** `5` → `05`: numbers below 10 have a zero in front (P-NUM-3, S-SO-3). */
export function numberWord(number: string): string {
  return number.padStart(2, '0');
}

/** `Hà Nội, ngày 05 tháng 02 năm 2026`; blank parts leave their room (P-DATE-1, S-DATE-1). */
export function dateLine(draft: Draft, standard: Standard): string {
  const blank = standard.words.dayBlank.default;
  const parts = paperDateParts(draft.header.date);
  const place = printedText(draft.header.place, draft);
  const front = place === '' ? '' : `${place}, `;
  if (parts === null) return `${front}ngày ${blank} tháng ${blank} năm ${blank}`.trimEnd();
  const day = parts.day === null ? blank : dayWord(parts.day);
  return `${front}ngày ${day} tháng ${monthWord(parts.month)} năm ${parts.year}`;
}

/** Name of the kind in capitals, empty where the summary stands under the number (P-TYPE-1, S-TL-1). */
export function typeName(draft: Draft, standard: Standard): string {
  const rules = standard.kinds[draft.kind];
  return rules.subjectPlace.default === 'underType' ? kinds[draft.kind].name.toUpperCase() : '';
}

// Prefixes that people type before a letter's summary, in any of the standards.
const typedPrefix = /^(v\/v|về việc)\s*:?\s+/iu;

/** The summary; a letter's bears the prefix of the standard (P-TYPE-5, S-TY-4). */
export function subjectText(draft: Draft, standard: Standard): string {
  const subject = printedText(draft.header.subject, draft);
  const prefix = standard.words.letterSubjectPrefix.default;
  const isLetter = standard.kinds[draft.kind].subjectPlace.default === 'underNumber';
  // A form without a prefix leaves what was typed; the checker remarks on the state's V/v.
  if (!isLetter || subject === '' || prefix === '') return subject;
  return prefix + subject.replace(typedPrefix, '');
}

/** `Dự thảo lần 2`, or empty (P-DRAFT-1, S-DT-1). */
export function draftMarkText(draft: Pick<Draft, 'marks'>, standard: Standard): string {
  const { draftRound } = draft.marks;
  return draftRound === 0
    ? ''
    : standard.words.draftMark.default.replace('{n}', String(draftRound));
}

/** Each recipient with its dash and punctuation (P-NOINHAN-3, P-NOINHAN-4, S-NN-2, S-NN-3). */
export function recipientLines(draft: Draft, standard: Standard): readonly string[] {
  const { recipientSeparator, recipientEnd } = standard.words;
  return listLines(
    draft.signOff.recipients.map((name) => printedText(name, draft)),
    recipientSeparator.default,
    recipientEnd.default,
  );
}

/**
 * The addressee lines: one name stands after the label without a dash, several stand one a line
 * with dash and punctuation (P-KINHGUI-3, S-KG-2, S-KG-3).
 */
export function addresseeLines(draft: Draft, standard: Standard): readonly string[] {
  const names = draft.header.addressees.map((name) => printedText(name, draft));
  if (names.length < 2) return names;
  const { addresseeSeparator, addresseeEnd } = standard.words;
  return listLines(names, addresseeSeparator.default, addresseeEnd.default);
}

/** The label before the addressees; a paper that names some has one whatever its kind (S-KG-1). */
export function addresseeLabel(draft: Draft, standard: Standard): string {
  return draft.header.addressees.length === 0 ? '' : addresseeLabelOf(draft.kind, standard);
}

/** The label of a kind; one that bears none by default takes that of a letter. */
export function addresseeLabelOf(kind: KindId, standard: Standard): string {
  const own = standard.kinds[kind].addresseeLabel.default;
  return own ?? standard.kinds['cong-van'].addresseeLabel.default ?? '';
}

/** Whether a line of authority opens with a word of the form and a space (P-SIGN-2, S-SIGN-1). */
export function opensWithAuthority(line: string, standard: Standard): boolean {
  return standard.authorities.default.some((word) => line.startsWith(`${word} `));
}

/** The labels over the two names of minutes: the paper's own, or the standard's (P-KIND-BB, S-MODEL-BB). */
export function minutesLabels(
  draft: Draft,
  standard: Standard,
): { readonly secretary: string; readonly chair: string } {
  const { signature } = draft.signOff;
  const own = signature.kind === 'minutesSignatures' ? signature : null;
  return {
    secretary: own?.secretary.label || standard.words.minutesSecretary.default,
    chair: own?.chair.label || standard.words.minutesChair.default,
  };
}

function listLines(names: readonly string[], separator: string, end: string): readonly string[] {
  return names.map((name, index) => `- ${name}${index === names.length - 1 ? end : separator}`);
}
