import type { Family } from '../draft/kinds';
import { emptyLetterhead, type Letterhead } from './letterhead';
import { proposeLetterhead, proposeParentBodyName } from './orgNames';
import type { Profile, Signer, TierId } from './profile';
import { proposeSignature } from './signature';
import { capacitiesOf, type SigningCapacity } from './signing';

/** Which families of papers a body of a tier writes first of all. */
export function mainFamily(tier: TierId): Family {
  return tier === 'state' ? 'state' : 'party';
}

/** The profile for a body of another tier; a state body keeps no Party head, and the reverse. */
export function withTier(profile: Profile, tier: TierId): Profile {
  const family = mainFamily(tier);
  if (family === mainFamily(profile.tier)) return { ...profile, tier };
  const other = family === 'party' ? 'state' : 'party';
  return { ...profile, tier, [family]: profile[family] ?? emptyLetterhead, [other]: null };
}

/** The profile that also writes papers of the second family, or no longer does. */
export function withSecondFamily(profile: Profile, writes: boolean): Profile {
  const second = mainFamily(profile.tier) === 'party' ? 'state' : 'party';
  if (!writes) return { ...profile, [second]: null };
  const place = profile[mainFamily(profile.tier)]?.place ?? '';
  return { ...profile, [second]: profile[second] ?? { ...emptyLetterhead, place } };
}

/** The profile with one value of a head changed; what was only proposed follows the new name. */
export function withLetterhead(
  profile: Profile,
  family: Family,
  change: Partial<Letterhead>,
): Profile {
  const head = profile[family] ?? emptyLetterhead;
  return { ...profile, [family]: { ...head, ...followingParts(head, change), ...change } };
}

/** One line of the form for signers: a stored one, or an offered one that is still empty. */
export interface SignerRow {
  readonly signer: Signer;
  /** Place in `profile.signers`; null while nothing is stored. */
  readonly index: number | null;
}

/** The signers of a capacity, at least one empty line with the usual words. */
export function signerRows(profile: Profile, capacity: SigningCapacity): readonly SignerRow[] {
  const rows = profile.signers.flatMap((signer, index) =>
    signer.capacity === capacity ? [{ signer, index }] : [],
  );
  return rows.length > 0 ? rows : [{ signer: proposedSigner(profile, capacity), index: null }];
}

/** The capacities that the papers of this body are signed in. */
export function capacitiesFor(profile: Profile): readonly SigningCapacity[] {
  const party = profile.tier === 'branch' ? (['committee'] as const) : capacitiesOf.party;
  return [
    ...(profile.party === null ? [] : party),
    ...(profile.state === null ? [] : capacitiesOf.state),
  ];
}

/** The profile with one line of the signers changed; an offered line becomes a stored one. */
export function withSigner(
  profile: Profile,
  { signer, index }: SignerRow,
  change: Partial<Signer>,
): Profile {
  const changed = { ...signer, ...change };
  const signers =
    index === null ? [...profile.signers, changed] : profile.signers.with(index, changed);
  return { ...profile, signers };
}

/** The profile with one more, still nameless signer of a capacity. */
export function withOneMoreSigner(profile: Profile, capacity: SigningCapacity): Profile {
  return { ...profile, signers: [...profile.signers, proposedSigner(profile, capacity)] };
}

/** The profile without one of its signers. */
export function withoutSigner(profile: Profile, index: number): Profile {
  return { ...profile, signers: profile.signers.toSpliced(index, 1) };
}

/** The profile without signers that were begun and never named. */
export function withoutNamelessSigners(profile: Profile): Profile {
  return { ...profile, signers: profile.signers.filter((one) => one.name.trim() !== '') };
}

function proposedSigner(profile: Profile, capacity: SigningCapacity): Signer {
  return { capacity, ...proposeSignature(profile, capacity), name: '' };
}

/** The parts that were proposed from the old names and go with the new ones. */
function followingParts(head: Letterhead, change: Partial<Letterhead>): Partial<Letterhead> {
  const { issuerName, parentBody } = change;
  const before: Partial<Letterhead> = {
    ...(issuerName === undefined ? {} : proposeLetterhead(head.issuerName)),
    ...(parentBody === undefined ? {} : { parentBodyName: proposeParentBodyName(head.parentBody) }),
  };
  const after: Partial<Letterhead> = {
    ...(issuerName === undefined ? {} : proposeLetterhead(issuerName)),
    ...(parentBody === undefined ? {} : { parentBodyName: proposeParentBodyName(parentBody) }),
  };
  const follows = (field: keyof Letterhead) => head[field] === '' || head[field] === before[field];
  // The keys of a proposal are keys of a letterhead.
  const fields = Object.keys(after) as (keyof Letterhead)[];
  return Object.fromEntries(fields.filter(follows).map((field) => [field, after[field]]));
}
