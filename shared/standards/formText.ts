import type { Draft } from '../draft/draft';
import { fillFieldText } from '../draft/fieldText';
import { type KindId, printedKind } from '../draft/kinds';
import { dayWord, monthWord, paperDateParts } from '../draft/paperDate';
import { ownValue } from '../ownValue';
import type { Standard } from './standard';

/** Stands on the exported page for a fact that is not yet known. */
export const unfilledBlank = '…………';

/** A header text as the export prints it: facts filled in, unknown ones dotted. */
export function printedText(text: string, draft: Pick<Draft, 'facts'>): string {
  return fillFieldText(text, draft.facts, () => unfilledBlank);
}

/** `Số 05-NQ/ĐU`, `Số: 12/UBND-VX`; a blank number leaves its room (P-NUM-1, P-NUM-9, S-SO-1). */
export function numberLine(draft: Pick<Draft, 'header'>, standard: Standard): string {
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
  return rules.subjectPlace.default === 'underType' ? printedKind(draft.kind).toUpperCase() : '';
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

/** The lines of the bodies that issue a paper, the one that leads first (P-ORG-15). */
export function issuerText({ header, facts }: Pick<Draft, 'header' | 'facts'>, standard: Standard) {
  const joint = standard.words.issuerJoint.default;
  const bodies = [header.issuer, ...header.coIssuers].filter((body) => body.trim() !== '');
  return bodies
    .map((body, index) => {
      const name = printedText(body, { facts });
      return index === bodies.length - 1 ? name : name + joint;
    })
    .join('\n');
}

/**
 * What stands over a place for a signature: its own words, or those that the form has for the place
 * of a paper that several sign (P-KIND-BB, S-MODEL-BB).
 */
export function authorityText(
  draft: Pick<Draft, 'kind' | 'signOff'>,
  index: number,
  standard: Standard,
): string {
  const { authority = '' } = draft.signOff.signatures[index] ?? {};
  return authority === '' ? usualAuthority(draft, index, standard) : authority;
}

/** The words of the form over a place that names nothing itself; empty for none. */
export function usualAuthority(
  { kind, signOff }: Pick<Draft, 'kind' | 'signOff'>,
  index: number,
  standard: Standard,
): string {
  const isAlone = signOff.signatures.length < 2;
  const { position = '' } = signOff.signatures[index] ?? {};
  if (isAlone || position !== '') return '';
  return standard.kinds[kind].signatureWords.default[index] ?? '';
}

/** `Xác nhận chữ ký của đồng chí …`: whose signature is certified, the last of the paper (P-KIND-BB). */
export function certificationText(draft: Pick<Draft, 'signOff' | 'facts'>, standard: Standard) {
  const name = draft.signOff.signatures.at(-1)?.names[0] ?? '';
  const shown = name === '' ? unfilledBlank : printedText(name, draft);
  return standard.words.certification.default.replace('{name}', () => shown);
}

/** `ABC-268`, `PL.(300)`: who typed the paper and how many copies go out (P-TYPIST-1, S-SOAN-1). */
export function typistText({ marks }: Pick<Draft, 'marks'>, standard: Standard): string {
  const { typist, copies } = marks;
  if (copies === 0) return typist;
  return standard.words.typistMark.default
    .replace('{code}', () => typist)
    .replace('{copies}', String(copies));
}

/** What a copy calls itself; empty for a paper of its own (P-COPY-1, S-SAO-1). */
export function copyFormText(kind: KindId, standard: Standard): string {
  return ownValue(standard.words.copyForms.default, kind) ?? '';
}

function listLines(names: readonly string[], separator: string, end: string): readonly string[] {
  return names.map((name, index) => `- ${name}${index === names.length - 1 ? end : separator}`);
}
