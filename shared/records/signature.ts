import type { SignaturePlace } from '../draft/header';
import type { Family } from '../draft/kinds';
import { committeeWord } from './orgNames';
import { letterheadOf, type Profile, type TierId } from './profile';
import type { SigningCapacity } from './signing';

type SignatureLines = Pick<SignaturePlace, 'authority' | 'position'>;

/** Authority and position that are usual for a capacity; a proposal that the user may change. */
export function proposeSignature(profile: Profile, capacity: SigningCapacity): SignatureLines {
  return proposals[capacityOf(profile.tier, capacity)](profile);
}

/** The signature of a new paper: the profile's signer, or the usual lines without a name. */
export function signatureFor(profile: Profile, capacity: SigningCapacity): SignaturePlace {
  const own = capacityOf(profile.tier, capacity);
  const signer = profile.signers.find((one) => one.capacity === own);
  const { authority, position } = signer ?? proposeSignature(profile, own);
  const names = signer === undefined || signer.name === '' ? [] : [signer.name];
  return { authority, position, post: '', names };
}

/**
 * In the name of the standing committee by the secretary himself, whoever signs its other papers: a
 * commendation bears the signature of the head.
 */
export function secretaryForStanding(profile: Profile): SignaturePlace {
  const standing = signatureFor(profile, 'standing');
  const { position, names } = signatureFor(profile, 'committee');
  return { ...standing, position, names };
}

/** A branch has neither standing committee nor office: its secretary signs all (P-KIND-CB). */
function capacityOf(tier: TierId, capacity: SigningCapacity): SigningCapacity {
  const isBelow = capacity === 'standing' || capacity === 'office';
  return tier === 'branch' && isBelow ? 'committee' : capacity;
}

const committeeOfTier: Readonly<Record<TierId, string>> = {
  province: 'Tỉnh ủy',
  commune: 'Đảng ủy',
  grassroots: 'Đảng ủy',
  branch: 'Chi bộ',
  state: 'Đảng ủy',
};

const peoplesCommittee = /^(?:ủy|uỷ) ban nhân dân\b/iu;

const proposals: Readonly<Record<SigningCapacity, (profile: Profile) => SignatureLines>> = {
  committee: (profile) => {
    const name = nameOf(profile, 'party');
    const word = name === '' ? committeeOfTier[profile.tier] : committeeWord(name);
    return { authority: `T/M ${word.toUpperCase()}`, position: 'BÍ THƯ' };
  },
  standing: () => ({ authority: 'T/M BAN THƯỜNG VỤ', position: 'BÍ THƯ' }),
  office: () => ({ authority: 'T/L BAN THƯỜNG VỤ', position: 'CHÁNH VĂN PHÒNG' }),
  stateHead: (profile) =>
    peoplesCommittee.test(nameOf(profile, 'state'))
      ? { authority: 'TM. ỦY BAN NHÂN DÂN', position: 'CHỦ TỊCH' }
      : { authority: '', position: '' },
  stateOffice: (profile) => {
    const head = signatureFor(profile, 'stateHead').position;
    return { authority: head === '' ? '' : `TL. ${head}`, position: 'CHÁNH VĂN PHÒNG' };
  },
};

function nameOf(profile: Profile, family: Family): string {
  return letterheadOf(profile, family).issuerName;
}
