import type { SignaturePlace } from '@shared/draft/header';
import { $changePaperPart, $getPaperPart } from '../editor/paperState';
import { $changePlace, type PlaceId } from './signaturePlaces';

/** A text of the page outside the body, as it is stored, blanks and all. */
export interface PaperText {
  /** The field on the page that shows it. */
  readonly place: string;
  readonly stored: string;
  readonly $store: (text: string) => void;
}

/** The texts above the body, in reading order. */
export function $headTexts(): readonly PaperText[] {
  return [
    ...(['parentBody', 'issuer'] as const).map($headerText),
    ...$headerList('coIssuers'),
    ...(['code', 'place', 'subject'] as const).map($headerText),
    ...$headerList('addressees'),
  ];
}

function $headerList(name: 'coIssuers' | 'addressees'): readonly PaperText[] {
  return $getPaperPart('header')[name].map((stored, index) => ({
    place: `header.${name}.${index}`,
    stored,
    $store: (text: string) =>
      $changePaperPart('header', { [name]: $getPaperPart('header')[name].with(index, text) }),
  }));
}

/** The texts below the body, in reading order. */
export function $footTexts(): readonly PaperText[] {
  const { recipients, signatures, certification } = $getPaperPart('signOff');
  const signers = signatures.flatMap((place, index) => placeTexts(index, place));
  const certified = certification === null ? [] : placeTexts('certification', certification);
  return [
    ...recipients.map((name, index) => ({
      place: `signOff.recipients.${index}`,
      stored: name,
      $store: (text: string) => {
        const changed = $getPaperPart('signOff').recipients.with(index, text);
        $changePaperPart('signOff', { recipients: changed });
      },
    })),
    ...signers,
    ...certified,
  ];
}

function $headerText(name: 'parentBody' | 'issuer' | 'code' | 'place' | 'subject'): PaperText {
  return {
    place: `header.${name}`,
    stored: $getPaperPart('header')[name],
    $store: (text) => $changePaperPart('header', { [name]: text }),
  };
}

function placeTexts(id: PlaceId, place: SignaturePlace): readonly PaperText[] {
  return [
    ...(['authority', 'position', 'post'] as const).map((part) => ({
      place: `signOff.${id}.${part}`,
      stored: place[part],
      $store: (text: string) => $changePlace(id, () => ({ [part]: text })),
    })),
    // The field of a name stands there also while nobody is named.
    ...(place.names.length === 0 ? [''] : place.names).map((stored, index) => ({
      place: `signOff.${id}.names.${index}`,
      stored,
      $store: (text: string) =>
        $changePlace(id, ({ names }) => ({ names: names.toSpliced(index, 1, text) })),
    })),
  ];
}
