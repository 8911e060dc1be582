import { ownValue } from '../ownValue';
import type { Facts } from './draft';

/** The value of a field; an empty one is unfilled. */
export function factOf(facts: Facts, field: string): string {
  return ownValue(facts, field) ?? '';
}
