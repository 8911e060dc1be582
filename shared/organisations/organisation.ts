import { z } from 'zod';
import { claimedVersion } from '../claimedVersion';
import { isStored, type Stored } from '../migrate';
import { daySchema } from '../records/day';
import {
  emptyProfile,
  type Profile,
  profileSchema,
  profileSchemaVersion,
} from '../records/profile';
import { migrateProfile } from '../records/profileMigrations';
import type { StoredForm } from '../storedForm';

/** The form of a stored organisation. */
const organisationSchemaVersion = 1;

/** The body of the first start; papers without another one are written for it. */
export const ownId = 'own';

const periodSchema = z
  .object({
    /** First day on which the profile holds; empty for always before the next. */
    from: daySchema,
    profile: profileSchema,
  })
  .strict()
  .readonly();

/**
 * A body that the user writes for, with what it was called and who signed in each of its times. A
 * period ends the day before the next begins, so periods cannot overlap.
 */
const organisationSchema = z
  .object({
    schemaVersion: z.literal(organisationSchemaVersion),
    id: z.string().min(1),
    /** In the order of their first days; never empty. */
    periods: z.array(periodSchema).min(1).readonly(),
  })
  .strict()
  .readonly();
export type Organisation = z.infer<typeof organisationSchema>;

/** How an organisation is stored. */
export const organisationForm: StoredForm<Organisation> = {
  sort: 'organisation',
  version: organisationSchemaVersion,
  schema: organisationSchema,
  migrations: [],
  parts: {
    known: profileSchemaVersion,
    newest: (stored) => Math.max(0, ...storedPeriods(stored).map(profileVersion)),
    migrate: (stored) => ({ ...stored, periods: storedPeriods(stored).map(withNewProfile) }),
  },
};

/** An organisation that has always had one profile. */
export function newOrganisation(id: string, profile: Profile): Organisation {
  return {
    schemaVersion: organisationSchemaVersion,
    id,
    periods: [{ from: '', profile }],
  };
}

/** What held on a day; before the first period it is the first that is known. */
export function profileOn({ periods }: Organisation, day: string): Profile {
  const begun = periods.findLast(({ from }) => from <= day);
  const [first] = periods;
  return (begun ?? first)?.profile ?? emptyProfile;
}

/** A body as it was stored before periods were known, whatever the form of its profile is. */
export function storedOrganisation(id: string, profile: unknown): unknown {
  return { schemaVersion: organisationSchemaVersion, id, periods: [{ from: '', profile }] };
}

function storedPeriods({ periods }: Stored): readonly unknown[] {
  return Array.isArray(periods) ? periods : [];
}

function profileVersion(period: unknown): number {
  return claimedVersion(profileIn(period));
}

function profileIn(period: unknown): unknown {
  return typeof period === 'object' && period !== null && 'profile' in period
    ? period.profile
    : undefined;
}

function withNewProfile(period: unknown): unknown {
  const profile = profileIn(period);
  if (typeof period !== 'object' || !isStored(profile)) return period;
  return { ...period, profile: migrateProfile(profile) };
}
