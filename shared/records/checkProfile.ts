import type { Family } from '../draft/kinds';
import { paperDateParts } from '../draft/paperDate';
import { opensWithAuthority } from '../standards/formText';
import { defaultStandard, standards } from '../standards/standards';
import type { Letterhead } from './letterhead';
import type { Profile, Signer } from './profile';
import type { ProfileFault, ProfilePlace } from './profileFault';
import { type TermYears, termYears } from './term';

/** What keeps a profile from filling headers rightly, in the order of the form. */
export function checkProfile(profile: Profile): readonly ProfileFault[] {
  return [
    ...checkLetterhead(profile, 'party'),
    ...checkLetterhead(profile, 'state'),
    ...profile.signers.flatMap(checkSigner),
    ...checkTerm(profile),
    ...checkCounts(profile),
  ];
}

function checkLetterhead(profile: Profile, family: Family): readonly ProfileFault[] {
  const head = profile[family];
  if (head === null) return [];
  const needsParentBody = family === 'party' && profile.tier !== 'province';
  return [
    ...missing(head, 'issuerName', 'issuerNameMissing', family),
    ...missing(head, 'issuer', 'issuerMissing', family),
    ...(needsParentBody ? missing(head, 'parentBody', 'parentBodyMissing', family) : []),
    ...missing(head, 'code', 'codeMissing', family),
    ...brokenSymbol(head, 'code', family),
    ...brokenSymbol(head, 'unitCode', family),
    ...missing(head, 'place', 'placeMissing', family),
  ];
}

function missing(
  head: Letterhead,
  field: keyof Letterhead,
  kind: ProfileFault['kind'],
  family: Family,
): readonly ProfileFault[] {
  return head[field].trim() === '' ? [{ kind, at: `${family}.${field}` }] : [];
}

// Letters, digits and hyphens between them: the symbol stands behind a slash or hyphen (P-NUM-1, S-SO-4).
const symbol = /^[\p{L}\d]+(-[\p{L}\d]+)*$/u;

function brokenSymbol(
  head: Letterhead,
  field: 'code' | 'unitCode',
  family: Family,
): readonly ProfileFault[] {
  const value = head[field].trim();
  if (value === '' || symbol.test(value)) return [];
  return [{ kind: 'codeBroken', at: `${family}.${field}` }];
}

// P-SIGN-8, S-SIGN-8: no academic title or rank before the name.
const titleBeforeName = /^(GS|PGS|TS|ThS|CN|KS|BS|LS|NGƯT|NGND|tiến sĩ|thạc sĩ|giáo sư)(?=[.\s])/iu;

function checkSigner(signer: Signer, index: number): readonly ProfileFault[] {
  const at = (field: keyof Signer): ProfilePlace => `signers.${index}.${field}`;
  const isState = signer.capacity.startsWith('state');
  const standard = standards[defaultStandard(isState ? 'state' : 'party', '')];
  const authority = signer.authority.trim();
  const faults: ProfileFault[] = [];
  if (signer.name.trim() === '') faults.push({ kind: 'signerNameMissing', at: at('name') });
  if (titleBeforeName.test(signer.name.trim())) {
    faults.push({ kind: 'signerTitled', at: at('name') });
  }
  if (authority !== '' && !opensWithAuthority(authority, standard)) {
    const kind = isState ? 'stateAuthorityBroken' : 'partyAuthorityBroken';
    faults.push({ kind, at: at('authority') });
  }
  return faults;
}

function checkTerm(profile: Profile): readonly ProfileFault[] {
  if (profile.party === null) return [];
  const years = termYears(profile.term);
  const start = checkTermStart(profile.termStart, years);
  return [
    ...(years === null ? [{ kind: 'termBroken', at: 'term' } as const] : []),
    ...(start === null ? [] : [{ kind: start, at: 'termStart' } as const]),
  ];
}

function checkTermStart(date: string, years: TermYears | null): ProfileFault['kind'] | null {
  if (date === '') return 'termStartMissing';
  const start = paperDateParts(date);
  const day = start?.day ?? null;
  if (start === null || day === null) return 'termStartInvalid';
  if (years === null) return null;
  // A congress may meet in the year before the first of its term.
  return start.year < years.from - 1 || start.year >= years.to ? 'termStartOutside' : null;
}

function checkCounts(profile: Profile): readonly ProfileFault[] {
  const faults: ProfileFault[] = [];
  const { committeeSize, standingSize, memberCount, memberOfficial, memberProbation } = profile;
  if (committeeSize !== null && standingSize !== null && standingSize > committeeSize) {
    faults.push({ kind: 'standingTooLarge', at: 'standingSize' });
  }
  const isSummed = memberCount !== null && memberOfficial !== null && memberProbation !== null;
  if (isSummed && memberOfficial + memberProbation !== memberCount) {
    faults.push({ kind: 'membersDoNotAdd', at: 'memberCount' });
  }
  return faults;
}
