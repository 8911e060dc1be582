import { ownValue } from '@shared/ownValue';

/** The field of the page that a component of the form is typed in; null for what is not typed. */
export function fieldOfStyle(style: string, nth: number): string | null {
  const field = ownValue(fields, style);
  if (field === undefined) return null;
  return lists.has(style) ? `${field}.${nth}` : field;
}

const fields: Readonly<Record<string, string>> = {
  parentBody: 'header.parentBody',
  issuer: 'header.issuer',
  numberSymbol: 'header.number',
  placeDate: 'header.place',
  letterSubject: 'header.subject',
  subject: 'header.subject',
  addresseeLabel: 'header.addressees.0',
  addressee: 'header.addressees',
  authority: 'signOff.authority',
  position: 'signOff.position',
  signatureGap: 'signOff.name',
  signerName: 'signOff.name',
  recipientsLabel: 'signOff.recipients.0',
  recipient: 'signOff.recipients',
};

const lists: ReadonlySet<string> = new Set(['addressee', 'recipient']);
