import { emptySignature, type SignaturePlace } from '@shared/draft/header';
import { $changePaperPart, $getPaperPart } from '../editor/paperState';

/** A place of the sign-off: by its index, or the certification under them. */
export type PlaceId = number | 'certification';

/** Changes one place where a paper is signed; a place that is gone meanwhile stays gone. */
export function $changePlace(
  id: PlaceId,
  change: (place: SignaturePlace) => Partial<SignaturePlace>,
): void {
  const { signatures, certification } = $getPaperPart('signOff');
  const place = id === 'certification' ? certification : signatures[id];
  if (!place) return;
  const changed = { ...place, ...change(place) };
  $changePaperPart(
    'signOff',
    id === 'certification'
      ? { certification: changed }
      : { signatures: signatures.with(id, changed) },
  );
}

/** Gives the paper so many places for signatures; those that go are the last ones. */
export function $setPlaceCount(count: number): void {
  const { signatures } = $getPaperPart('signOff');
  const more = Array.from({ length: Math.max(0, count - signatures.length) }, () => emptySignature);
  $changePaperPart('signOff', { signatures: [...signatures.slice(0, count), ...more] });
}
