import { checkProfile } from '@shared/records/checkProfile';
import type { Profile } from '@shared/records/profile';
import type { ProfileFault } from '@shared/records/profileFault';

/** The steps of the first start. */
export const setupSteps = ['organisation', 'signers', 'term'] as const;
export type SetupStep = (typeof setupSteps)[number];

/** What keeps a step from being left; faults of the other steps wait for their turn. */
export function faultsOfStep(profile: Profile, step: SetupStep): readonly ProfileFault[] {
  return checkProfile(profile).filter(
    ({ at }) => stepOf(at) === step && !isOfNamelessSigner(profile, at),
  );
}

/** The step before or after; null where there is none. */
export function stepBeside(step: SetupStep, by: 1 | -1): SetupStep | null {
  return setupSteps[setupSteps.indexOf(step) + by] ?? null;
}

function stepOf(at: ProfileFault['at']): SetupStep {
  if (at.startsWith('party.') || at.startsWith('state.')) return 'organisation';
  return at.startsWith('signers') ? 'signers' : 'term';
}

/** A line that nobody was named on is left out in the end, whatever else stands there. */
function isOfNamelessSigner(profile: Profile, at: ProfileFault['at']): boolean {
  const index = /^signers\.(\d+)\./.exec(at)?.[1];
  return index !== undefined && profile.signers[Number(index)]?.name.trim() === '';
}
