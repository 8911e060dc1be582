import { ownId } from '@shared/organisations/organisation';
import { organisationName } from '@shared/organisations/periods';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { useDatabase } from '../db/DatabaseContext';
import { organisations, readRecords } from '../db/records';
import { paperDateOf } from '../ui/timeWords';
import { organisationWords } from './words';

/** A body that the user writes for, as lists show it. */
export interface ListedOrganisation {
  readonly id: string;
  readonly name: string;
}

/** The bodies that the user writes for, his own first, also where it cannot be read. */
export function useOrganisations(): readonly ListedOrganisation[] {
  const db = useDatabase();
  const read = useLiveQuery(() => readRecords(db, organisations), [db]);
  const [today] = useState(() => paperDateOf(Date.now()));
  const kept = read?.kept.map(({ record }) => ({
    id: record.id,
    name: organisationName(record, today) || organisationWords.nameless,
  }));
  const unreadable = read?.unreadable.map(({ id }) => ({
    id,
    name: organisationWords.unreadable,
  }));
  const all = [...(kept ?? []), ...(unreadable ?? [])];
  const own = all.find(({ id }) => id === ownId) ?? { id: ownId, name: organisationWords.nameless };
  return [own, ...all.filter(({ id }) => id !== ownId)];
}
