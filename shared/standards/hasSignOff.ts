import type { Draft } from '../draft/draft';
import type { Standard } from './standard';

/** Whether signature and recipients are printed: of what only a meeting uses, where somebody filled them in. */
export function hasSignOff(
  { kind, signOff }: Pick<Draft, 'kind' | 'signOff'>,
  { kinds }: Standard,
) {
  if (kinds[kind].signed.default) return true;
  const { signatures, certification, recipients } = signOff;
  const places = certification === null ? signatures : [...signatures, certification];
  const words = places.flatMap(({ authority, position, post, names }) => [
    authority,
    position,
    post,
    ...names,
  ]);
  return [...words, ...recipients].some((text) => text.trim() !== '');
}
