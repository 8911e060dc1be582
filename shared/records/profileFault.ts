import type { Family } from '../draft/kinds';
import type { Letterhead } from './letterhead';
import type { Profile, Signer } from './profile';

/** A value of the profile: `party.code`, `signers.0.name`, `termStart`. */
export type ProfilePlace =
  | `${Family}.${keyof Letterhead}`
  | `signers.${number}.${keyof Signer}`
  | keyof Profile;

/** What is wrong with one value of a profile. */
export interface ProfileFault {
  readonly kind:
    | 'issuerNameMissing'
    | 'issuerMissing'
    | 'parentBodyMissing'
    | 'codeMissing'
    | 'codeBroken'
    | 'placeMissing'
    | 'signerNameMissing'
    | 'signerTitled'
    | 'partyAuthorityBroken'
    | 'stateAuthorityBroken'
    | 'termBroken'
    | 'termStartMissing'
    | 'termStartInvalid'
    | 'termStartOutside'
    | 'standingTooLarge'
    | 'membersDoNotAdd';
  readonly at: ProfilePlace;
}
