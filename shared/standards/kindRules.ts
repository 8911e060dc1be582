import { type KindId, kindIds } from '../draft/kinds';
import type { KindRules } from './standard';

/** The rules of every kind: the common ones, with what single kinds change. */
export function kindTable(
  common: KindRules,
  changes: Readonly<Partial<Record<KindId, Partial<KindRules>>>>,
): Readonly<Record<KindId, KindRules>> {
  const entries = kindIds.map((id) => [id, { ...common, ...changes[id] }] as const);
  // The entries are built from the complete list of kinds, so the record is complete.
  return Object.fromEntries(entries) as Record<KindId, KindRules>;
}
