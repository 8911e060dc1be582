import { ownValue } from '../ownValue';
import type { Derive, Deriver } from './deriver';
import { type SourceId, sources } from './sources';

/** How each source writes its stretch. */
const derivations: Partial<Readonly<Record<SourceId, Derive>>> = {};

const nothing: Derive = () => [];

/** Every source with its words and how it writes, by name. */
export const derivers: Readonly<Record<string, Deriver>> = Object.fromEntries(
  Object.entries(sources).map(([id, words]) => [
    id,
    { ...words, derive: ownValue(derivations, id) ?? nothing },
  ]),
);

/** The source of a name that comes from a file or a paper; null for one that this program lacks. */
export function deriverOf(source: string): Deriver | null {
  return ownValue(derivers, source) ?? null;
}
