import type { Draft } from '@shared/draft/draft';
import type { SignaturePlace } from '@shared/draft/header';
import { ownValue } from '@shared/ownValue';
import { authorityText } from '@shared/standards/formText';
import type { Standard } from '@shared/standards/standard';

/** What of a paper tells where its parts are typed. */
export type FormParts = Pick<Draft, 'kind' | 'header' | 'signOff' | 'original'>;

/**
 * The field of the page in which the nth paragraph of a style is typed; null for what is not typed.
 * The last field of a style stands for paragraphs beyond it: a blank prints lines of its own.
 */
export function fieldOfStyle(
  parts: FormParts,
  standard: Standard,
  { style, nth }: { readonly style: string; readonly nth: number },
): string | null {
  const own = ownValue(fields, style);
  if (own !== undefined) return own;
  // What a copy repeats is printed before the copy's own, and is not typed.
  const repeated = parts.original === null ? [] : printedFields(parts.original, standard);
  const all = [...repeated.map(([of]) => [of, null] as const), ...printedFields(parts, standard)];
  const printed = all.filter(([of]) => of === style);
  return (printed[nth] ?? printed.at(-1))?.[1] ?? null;
}

/** What is typed in one field, however often it is printed. */
const fields: Readonly<Record<string, string>> = {
  parentBody: 'header.parentBody',
  numberSymbol: 'header.number',
  placeDate: 'header.place',
  letterSubject: 'header.subject',
  typeName: 'header.subject',
  subject: 'header.subject',
  addresseeLabel: 'header.addressees.0',
  certification: 'signOff.certification.authority',
  recipientsLabel: 'signOff.recipients.0',
};

type PrintedField = readonly [style: string, field: string];

/** What is typed in several fields, one entry for each printed paragraph. */
function printedFields(
  { kind, header, signOff }: Omit<FormParts, 'original'>,
  standard: Standard,
): PrintedField[] {
  const { signatures, certification } = signOff;
  const { concurrently } = standard.words;
  return [
    ...linesOf(header.issuer, 'issuer', 'header.issuer'),
    ...header.coIssuers.flatMap((name, at) => linesOf(name, 'issuer', `header.coIssuers.${at}`)),
    ...header.addressees.map((_, at) => ['addressee', `header.addressees.${at}`] as const),
    ...signatures.flatMap((place, at) =>
      fieldsOfPlace(
        { ...place, authority: authorityText({ kind, signOff }, at, standard) },
        at,
        concurrently.default,
      ),
    ),
    ...(certification === null
      ? []
      : fieldsOfPlace(certification, 'certification', concurrently.default)),
    ...signOff.recipients.map((_, at) => ['recipient', `signOff.recipients.${at}`] as const),
  ];
}

/** `concurrently` is the word that has a line and a style of its own (P-SIGN-14). */
function fieldsOfPlace(
  place: SignaturePlace,
  id: number | string,
  concurrently: string,
): PrintedField[] {
  const at = `signOff.${id}`;
  const own = place.authority === '' ? 'directPosition' : 'position';
  return [
    ...linesOf(place.authority, 'authority', `${at}.authority`),
    ...shownLines(place.position).map((line): PrintedField => {
      const style = line.trim().toLowerCase() === concurrently ? 'concurrently' : own;
      return [style, `${at}.position`];
    }),
    ...linesOf(place.post, 'signaturePost', `${at}.post`),
    ...namesOf(place, at),
  ];
}

/** Many names stand two in a row: the first of a row stands for both. */
function namesOf({ names }: SignaturePlace, at: string): PrintedField[] {
  const rows = Array.from({ length: Math.max(1, Math.ceil(names.length / 2)) }, (_, row) => row);
  return rows.flatMap((row): PrintedField[] => {
    const field = `${at}.names.${row * 2}`;
    return [
      ['signatureGap', field],
      ['signerName', field],
    ];
  });
}

function linesOf(text: string, style: string, field: string): PrintedField[] {
  return shownLines(text).map(() => [style, field]);
}

function shownLines(text: string): readonly string[] {
  return text.split('\n').filter((line) => line.trim() !== '');
}
