import { foldText } from '../draft/foldText';
import { addressWritings } from './addressWords';
import type { AddressForm } from './person';

/** A name without the words of address before it; null where there are none. */
export function splitAddress(text: string): {
  readonly address: AddressForm | null;
  readonly rest: string;
} {
  const composed = text.normalize('NFC').trimStart();
  for (const { written, address } of addressWritings) {
    const front = composed.slice(0, written.length);
    // The words are letters alone, so folding keeps the place of each.
    if (foldText(front) === foldText(written) && /^[\s.:]/u.test(composed.slice(written.length))) {
      return { address, rest: composed.slice(written.length).replace(/^[\s.:]+/u, '') };
    }
  }
  return { address: null, rest: composed };
}
