import { z } from 'zod';
import { daySchema } from '../records/day';
import { emptyProfile, type Profile, profileSchema } from '../records/profile';
import type { StoredForm } from '../storedForm';

/** The form of a stored organisation. */
const organisationSchemaVersion = 1;

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
export const organisationSchema = z
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
