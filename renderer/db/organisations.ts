import { type Organisation, ownId } from '@shared/organisations/organisation';
import type { RecordStoreError } from '@shared/records/recordMessages';
import { printedTerm } from '@shared/records/term';
import type { Result } from '@shared/result';
import { parseStored } from '@shared/storedForm';
import type { Database } from './database';
import { type Kept, organisations, saveRecord } from './records';
import { storeAttempt } from './storeAttempt';

/** Where a body that could not be read is kept for whoever can mend it. */
const unreadableKey = 'unreadableProfile';

/**
 * Keeps a body that was read at revision `over`; null writes over whatever stands there, and puts
 * aside what could not be read of it.
 */
export async function saveOrganisation(
  db: Database,
  organisation: Organisation,
  over: number | null,
): Promise<Result<Kept<Organisation>, RecordStoreError>> {
  return storeAttempt(() =>
    db.transaction('rw', [db.organisations, db.settings], async () => {
      const stored = over === null ? await db.organisations.get(organisation.id) : undefined;
      if (stored !== undefined && !parseStored(organisations.form, stored.record).ok) {
        const key = stored.id === ownId ? unreadableKey : `${unreadableKey}:${stored.id}`;
        await db.settings.put({ key, value: stored.record });
      }
      return saveRecord(db, organisations, {
        record: settled(organisation),
        over,
        now: Date.now(),
      });
    }),
  );
}

/** What is kept is written as papers print it. */
export function settled(organisation: Organisation): Organisation {
  const periods = organisation.periods.map(({ from, profile }) => ({
    from,
    profile: { ...profile, term: printedTerm(profile.term) },
  }));
  return { ...organisation, periods };
}
