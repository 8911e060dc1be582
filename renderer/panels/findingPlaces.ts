import type { FindingPlace } from '@shared/checker/finding';

type FormPlace = Exclude<FindingPlace, { readonly kind: 'block' }>;

/** The field of the page that a finding speaks of. */
export function placeOfFinding(place: FormPlace): string {
  if (place.kind === 'signOff') return signOffPlaces[place.field];
  return headerPlaces[place.field];
}

const headerPlaces: Readonly<Record<Extract<FormPlace, { kind: 'header' }>['field'], string>> = {
  number: 'header.number',
  code: 'header.code',
  date: 'header.month',
  subject: 'header.subject',
  addressees: 'header.addressees.0',
};

const signOffPlaces: Readonly<Record<Extract<FormPlace, { kind: 'signOff' }>['field'], string>> = {
  authority: 'signOff.authority',
  recipients: 'signOff.recipients.0',
};
