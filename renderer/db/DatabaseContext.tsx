import { createContext, useContext } from 'react';
import type { Database } from './database';

/** The opened store; screens are drawn only after it is there. */
export const DatabaseContext = createContext<Database | null>(null);

/** The opened store of the window. */
export function useDatabase(): Database {
  const db = useContext(DatabaseContext);
  if (db === null) throw new Error('useDatabase outside of the opened store');
  return db;
}
