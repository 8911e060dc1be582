import type { Draft } from '../draft/draft';
import type { Standard } from '../standards/standard';
import { check } from './check';
import type { Findings } from './finding';

/**
 * What is worth a question before a paper is exported: its errors alone. A paper that bears a
 * secrecy mark is not asked about, since the export refuses it whatever the answer.
 */
export function exportErrors(draft: Draft, standard: Standard): Findings {
  const errors = check(draft, standard).filter(({ severity }) => severity === 'error');
  return errors.some(({ kind }) => kind === 'secrecyMark') ? [] : errors;
}
