import type { Finding, FindingPlace } from '@shared/checker/finding';
import type { LexicalEditor } from 'lexical';
import { goToBlock } from '../editor/goToBlock';
import { focusPlace } from '../header/focusFields';

type FormPlace = Exclude<FindingPlace, { readonly kind: 'block' }>;

/** Puts the caret where a finding lies. */
export function goToFinding(editor: LexicalEditor, { place }: Finding): void {
  if (place.kind === 'block') goToBlock(editor, place.index);
  else focusPlace(placeOfFinding(place));
}

function placeOfFinding(place: FormPlace): string {
  if (place.kind === 'signOff') return signOffPlaces[place.field];
  return headerPlaces[place.field];
}

const headerPlaces: Readonly<Record<Extract<FormPlace, { kind: 'header' }>['field'], string>> = {
  number: 'header.number',
  code: 'header.code',
  place: 'header.place',
  date: 'header.month',
  subject: 'header.subject',
  addressees: 'header.addressees.0',
};

const signOffPlaces: Readonly<Record<Extract<FormPlace, { kind: 'signOff' }>['field'], string>> = {
  authority: 'signOff.0.authority',
  name: 'signOff.0.names.0',
  recipients: 'signOff.recipients.0',
};
