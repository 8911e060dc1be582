import type { TierId } from '@shared/records/profile';
import { useLiveQuery } from 'dexie-react-hooks';
import { useDatabase } from '../db/DatabaseContext';
import { readOwnProfile } from '../db/ownProfile';

/** The tier of the user's own body; null while it is not known. */
export function useOwnTier(): TierId | null {
  const db = useDatabase();
  const own = useLiveQuery(() => readOwnProfile(db), [db]);
  return own?.ok ? (own.value?.tier ?? null) : null;
}
