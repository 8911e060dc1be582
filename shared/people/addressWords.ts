import type { Family } from '../draft/kinds';
import type { AddressForm } from './person';

/** How somebody is spoken of: inside a sentence, and where one begins. */
export interface PrintedAddress {
  readonly inText: string;
  readonly atStart: string;
}

/** The words of the forms of address. */
const addressWords: Readonly<Record<AddressForm, PrintedAddress>> = {
  'dong-chi': { inText: 'đồng chí', atStart: 'Đồng chí' },
  ong: { inText: 'ông', atStart: 'Ông' },
  ba: { inText: 'bà', atStart: 'Bà' },
};

/** State papers do not say comrade, and may not know whether a woman or a man is meant. */
const unknownInState: PrintedAddress = { inText: 'ông (bà)', atStart: 'Ông (Bà)' };

/** How papers of a family speak of somebody; null for a person who is not in the directory. */
export function printedAddress(address: AddressForm | null, family: Family): PrintedAddress {
  if (family === 'party') return addressWords[address ?? 'dong-chi'];
  return address === null || address === 'dong-chi' ? unknownInState : addressWords[address];
}

/** How lists write the words of address before a name. */
export const addressWritings: readonly {
  readonly written: string;
  readonly address: AddressForm;
}[] = [
  { written: 'đồng chí', address: 'dong-chi' },
  { written: 'đ/c', address: 'dong-chi' },
  { written: 'đc', address: 'dong-chi' },
  { written: 'ông', address: 'ong' },
  { written: 'bà', address: 'ba' },
];
