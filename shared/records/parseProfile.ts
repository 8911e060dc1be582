import { claimedVersion } from '../claimedVersion';
import { faultPath } from '../faultPath';
import { isStored } from '../migrate';
import { err, ok, type Result } from '../result';
import { type Profile, profileSchema, profileSchemaVersion } from './profile';
import { migrateProfile } from './profileMigrations';

/** Why something stored is not a profile that this program can use. */
export type ProfileError =
  | { readonly kind: 'profileNewer'; readonly version: number; readonly known: number }
  | { readonly kind: 'profileInvalid'; readonly path: string };

/** The only door from unknown data to a `Profile`. */
export function parseProfile(input: unknown): Result<Profile, ProfileError> {
  const version = claimedVersion(input);
  if (version > profileSchemaVersion) {
    return err({ kind: 'profileNewer', version, known: profileSchemaVersion });
  }
  const parsed = profileSchema.safeParse(isStored(input) ? migrateProfile(input) : input);
  if (parsed.success) return ok(parsed.data);
  return err({ kind: 'profileInvalid', path: faultPath(parsed.error) });
}
