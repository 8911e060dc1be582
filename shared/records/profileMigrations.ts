import { type Migration, migrate, type Stored } from '../migrate';
import { profileSchemaVersion } from './profile';

/** All steps in order, without gaps; none is edited after release. */
const migrations: readonly Migration[] = [
  {
    from: 1,
    name: 'superior becomes parentBody',
    up: (profile) => ({
      ...profile,
      party: withParentBody(profile['party']),
      state: withParentBody(profile['state']),
    }),
  },
];

/** Brings a stored profile of an older form to the present one. */
export function migrateProfile(stored: Stored): Stored {
  return migrate(stored, profileSchemaVersion, migrations);
}

function withParentBody(head: unknown): unknown {
  if (typeof head !== 'object' || head === null) return head;
  // Whatever JSON holds, a missing part is undefined; the schema judges it afterwards.
  const { superior, superiorName, ...others } = head as Readonly<Record<string, unknown>>;
  return { ...others, parentBody: superior, parentBodyName: superiorName };
}
