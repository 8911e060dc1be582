import { messageFor } from '@shared/messages';
import type { Person } from '@shared/people/person';
import { useCallback } from 'react';
import { useDatabase } from '../db/DatabaseContext';
import { people, saveRecord } from '../db/records';
import { useToast } from '../ui/Toasts';

/** Adds somebody to the directory; null when that failed, which is told. */
export function useAddPerson(): (person: Person) => Promise<Person | null> {
  const db = useDatabase();
  const toast = useToast();
  return useCallback(
    async (person) => {
      const saved = await saveRecord(db, people, { record: person, over: 0, now: Date.now() });
      if (saved.ok) return saved.value.record;
      toast({ text: messageFor(saved.error), tone: 'fault' });
      return null;
    },
    [db, toast],
  );
}
