import { z } from 'zod';
import type { Database } from './database';

// As much of a body as can be read even where the rest of it is broken.
const termsSchema = z.object({
  periods: z.array(
    z
      .object({ profile: z.object({ termStart: z.string() }) })
      .catch({ profile: { termStart: '' } }),
  ),
});

/** First days of the terms of every body in each of its times; empty ones are not known. */
export async function readTermStartsOfBodies(db: Database): Promise<readonly string[]> {
  const rows = await db.organisations.toArray();
  return rows.flatMap(({ record }) => {
    const { periods } = termsSchema.catch({ periods: [] }).parse(record);
    return periods.map(({ profile }) => profile.termStart);
  });
}
