import type { Draft } from '../draft/draft';
import type { Standard } from './standard';

/** Whether place and day are printed: as the kind has it, or as the paper says where it may choose. */
export function hasDateLine(
  { kind, header }: Pick<Draft, 'kind' | 'header'>,
  standard: Standard,
): boolean {
  const { dateLine } = standard.kinds[kind];
  return dateLine.default && (header.hasDateLine || !mayHideDateLine(kind, standard));
}

/** Whether a kind of paper may leave its place and day to the text (P-KIND-BB-2). */
export function mayHideDateLine(kind: Draft['kind'], { kinds }: Standard): boolean {
  const { dateLine } = kinds[kind];
  return dateLine.default && dateLine.allowed?.includes(false) === true;
}
