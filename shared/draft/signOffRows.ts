import type { SignaturePlace } from './header';

/** A place of a sign-off with its index among all of them. */
export interface PlacedSignature {
  readonly place: SignaturePlace;
  readonly index: number;
}

/** Where the signatures of a paper stand, and its recipients among them. */
export type SignOffLayout =
  /** One signer, right of the recipients. */
  | { readonly kind: 'beside'; readonly signer: PlacedSignature }
  /** Rows of one or two signers; the recipients follow below. */
  | { readonly kind: 'rows'; readonly rows: readonly SignatureRow[] };

/** Left and right; a place that is alone in its row stands in the middle, or right where none is left of it. */
export type SignatureRow =
  | {
      readonly kind: 'two';
      readonly left: PlacedSignature | null;
      readonly right: PlacedSignature;
    }
  | { readonly kind: 'middle'; readonly signer: PlacedSignature };

/**
 * Lays the places of a sign-off out: one beside the recipients, two side by side, more in rows of two
 * of which an odd last one stands in the middle (P-NOINHAN-1, P-KIND-BB, S-MODEL-BB).
 */
export function signOffLayout(
  places: readonly SignaturePlace[],
  recipientsPlace: 'beside' | 'below',
): SignOffLayout {
  const placed = places.map((place, index) => ({ place, index }));
  const [first, second] = placed;
  if (first === undefined) return { kind: 'rows', rows: [] };
  if (second === undefined) {
    return recipientsPlace === 'beside'
      ? { kind: 'beside', signer: first }
      : { kind: 'rows', rows: [{ kind: 'two', left: null, right: first }] };
  }
  return { kind: 'rows', rows: rowsOfTwo(placed) };
}

function rowsOfTwo(placed: readonly PlacedSignature[]): readonly SignatureRow[] {
  const rows: SignatureRow[] = [];
  for (let at = 0; at < placed.length; at += 2) {
    const [left, right] = placed.slice(at, at + 2);
    if (left && right) rows.push({ kind: 'two', left, right });
    else if (left) rows.push({ kind: 'middle', signer: left });
  }
  return rows;
}
