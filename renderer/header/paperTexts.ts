import type { Signature } from '@shared/draft/header';
import { $changePaperPart, $getPaperPart } from '../editor/paperState';

/** A text of the page outside the body, as it is stored, blanks and all. */
export interface PaperText {
  /** The field on the page that shows it. */
  readonly place: string;
  readonly stored: string;
  readonly $store: (text: string) => void;
}

/** The texts above the body, in reading order. */
export function $headTexts(): readonly PaperText[] {
  const { addressees } = $getPaperPart('header');
  return [
    ...(['parentBody', 'issuer', 'code', 'place', 'subject'] as const).map($headerText),
    ...addressees.map((name, index) => ({
      place: `header.addressees.${index}`,
      stored: name,
      $store: (text: string) =>
        $changePaperPart('header', {
          addressees: $getPaperPart('header').addressees.with(index, text),
        }),
    })),
  ];
}

/** The texts below the body, in reading order. */
export function $footTexts(): readonly PaperText[] {
  const { recipients, signature } = $getPaperPart('signOff');
  const signers =
    signature.kind === 'signature'
      ? (['authority', 'position', 'name'] as const).map((part) => $signatureText(signature, part))
      : (['secretary', 'chair'] as const).flatMap((who) =>
          (['label', 'name'] as const).map((part) => ({
            place: `signOff.${who}.${part}`,
            stored: signature[who][part],
            $store: (text: string) => $changeMinutes(who, part, text),
          })),
        );
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
  ];
}

function $headerText(name: 'parentBody' | 'issuer' | 'code' | 'place' | 'subject'): PaperText {
  return {
    place: `header.${name}`,
    stored: $getPaperPart('header')[name],
    $store: (text) => $changePaperPart('header', { [name]: text }),
  };
}

function $signatureText(signature: Signature, part: 'authority' | 'position' | 'name'): PaperText {
  return {
    place: `signOff.${part}`,
    stored: signature[part],
    $store: (text) => {
      const { signature: now } = $getPaperPart('signOff');
      if (now.kind !== 'signature') return;
      $changePaperPart('signOff', { signature: { ...now, [part]: text } });
    },
  };
}

function $changeMinutes(who: 'secretary' | 'chair', part: 'label' | 'name', text: string): void {
  const { signature } = $getPaperPart('signOff');
  if (signature.kind !== 'minutesSignatures') return;
  const signer = { ...signature[who], [part]: text };
  $changePaperPart('signOff', { signature: { ...signature, [who]: signer } });
}
