import type { Migration } from '../migrate';
import { ownValue } from '../ownValue';
import { type Values, valuesOf } from './storedValues';

/**
 * 1 → 2: one signer or the two of minutes become a list of places; joint issuers, more marks, the page
 * and the copied paper come in empty. A part that a newer journal already wrote stays as it is.
 */
export const placesForSignatures: Migration = {
  from: 1,
  name: 'places for signatures',
  up: (draft) => ({
    page: { isTwoSided: false },
    original: null,
    ...draft,
    header: { coIssuers: [], ...valuesOf(draft['header']) },
    marks: { secrecy: '', typist: '', copies: 0, contact: [], ...valuesOf(draft['marks']) },
    signOff: newSignOff(valuesOf(draft['signOff']), draft),
  }),
};

function newSignOff({ signature, ...rest }: Values, draft: Values): Values {
  if (signature === undefined) return rest;
  return { ...rest, signatures: placesOf(valuesOf(signature), draft), certification: null };
}

function placesOf(signature: Values, draft: Values): readonly Values[] {
  const { authority, position } = signature;
  if (signature['kind'] === 'signature') return [placeOf(authority, position, signature['name'])];
  const labels = minutesLabels(draft);
  return (['secretary', 'chair'] as const).map((who) => {
    const { label, name } = valuesOf(signature[who]);
    return placeOf(label === '' ? labels[who] : label, '', name);
  });
}

/** Names that are not text make a draft that is no draft, which the check behind this step tells. */
function placeOf(authority: unknown, position: unknown, name: unknown): Values {
  return { authority, position, post: '', names: name === '' ? [] : [name] };
}

/** Only minutes have words of the form over two names; other papers had them by their own choice. */
function minutesLabels({ kind, standard }: Values): MinutesLabels {
  if (kind === 'bien-ban') return noLabels;
  return ownValue(labelsOfFirstForm, String(standard)) ?? noLabels;
}

interface MinutesLabels {
  readonly secretary: string;
  readonly chair: string;
}

const noLabels: MinutesLabels = { secretary: '', chair: '' };
const partyLabels = { secretary: 'NGƯỜI GHI BIÊN BẢN', chair: 'CHỦ TRÌ HỘI NGHỊ' } as const;

/** What the standards of the first form printed; they may print other words since. */
const labelsOfFirstForm: Readonly<Record<string, MinutesLabels>> = {
  'HD05-2026': partyLabels,
  'HD36-2018': partyLabels,
  ND30: { secretary: 'THƯ KÝ', chair: 'CHỦ TỌA' },
};
