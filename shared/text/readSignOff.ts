import { emptySignature, type SignaturePlace, type SignOff } from '../draft/header';
import type { KindId } from '../draft/kinds';
import type { Standard } from '../standards/standard';
import type { HeadValues } from './headValues';
import type { FaultSink } from './textFault';
import { readListItems } from './typedPunctuation';

interface SignOffContext {
  readonly kind: KindId | null;
  readonly report: FaultSink;
}

/** Who signs and who receives a paper, as its front matter says. */
export function readSignOff(
  values: HeadValues,
  standard: Standard,
  { kind, report }: SignOffContext,
): SignOff {
  const one = values.map('signature', placeKeys);
  const several = values.maps('signatures', placeKeys);
  const two = values.map('minutesSignatures', ['secretary', 'chair']);
  const given = [
    one === null ? null : [readPlace(one)],
    several.length === 0 ? null : several.map(readPlace),
    two === null ? null : readMinutesPlaces(two),
  ].filter((places) => places !== null);
  if (given.length > 1) report({ kind: 'signaturesBoth', line: values.line('signature') });
  const certification = values.map('certification', placeKeys);
  return {
    signatures: given[0] ?? usualPlaces(kind, standard),
    certification: certification && readPlace(certification),
    recipients: readListItems(values.texts('recipients')),
  };
}

/** The places that a kind of paper has where nobody is named yet. */
export function usualPlaces(kind: KindId | null, standard: Standard): readonly SignaturePlace[] {
  const words = kind === null ? [] : standard.kinds[kind].signatureWords.default;
  return words.length < 2 ? [emptySignature] : words.map(() => emptySignature);
}

const placeKeys = ['authority', 'position', 'post', 'name', 'names'] as const;

function readPlace(values: HeadValues): SignaturePlace {
  const names = [...values.texts('name'), ...values.texts('names')];
  return {
    authority: values.text('authority'),
    position: values.text('position'),
    post: values.text('post'),
    names: names.filter((name) => name.trim() !== ''),
  };
}

/** The two of minutes, each a name alone or a label with a name. */
function readMinutesPlaces(values: HeadValues): readonly SignaturePlace[] {
  return (['secretary', 'chair'] as const).map((key) => {
    const labelled = values.mapWith(key, ['label', 'name']);
    const name = labelled ? labelled.text('name') : values.text(key);
    return {
      ...emptySignature,
      authority: labelled?.text('label') ?? '',
      names: name.trim() === '' ? [] : [name],
    };
  });
}
