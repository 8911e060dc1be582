import { messageFor } from '@shared/messages';
import { newPerson, type Person } from '@shared/people/person';
import { type PersonRow, rowToPerson } from '@shared/people/personRow';
import type { StoreError } from '@shared/records/storeError';
import type { Result } from '@shared/result';
import { useDatabase } from '../db/DatabaseContext';
import { addPeople, appendPeople, movePerson, putPersonBack, takePerson } from '../db/directory';
import { useToast } from '../ui/Toasts';
import { undoWord } from '../ui/words';
import { peopleWords } from './words';

/** What can be done with the directory as a whole. */
export interface PeopleSteps {
  /** Gives back the id of somebody new; null when that failed, which is told. */
  readonly add: () => Promise<string | null>;
  readonly addRows: (rows: readonly PersonRow[]) => Promise<void>;
  readonly remove: (person: Person) => Promise<void>;
  readonly move: (id: string, by: 1 | -1) => Promise<void>;
}

/** Steps over the directory; what fails is told, and a deletion can be taken back. */
export function usePeopleSteps(): PeopleSteps {
  const db = useDatabase();
  const toast = useToast();
  const told = <T>(result: Result<T, StoreError>) => {
    if (!result.ok) toast({ text: messageFor(result.error), tone: 'fault' });
    return result.ok;
  };
  return {
    add: async () => {
      const person = newPerson(crypto.randomUUID());
      return told(await addPeople(db, [person], Date.now())) ? person.id : null;
    },
    addRows: async (rows) => {
      const added = rows.map(rowToPerson);
      if (!told(await appendPeople(db, added, Date.now()))) return;
      toast({ text: peopleWords.pasted(added.length), tone: 'news' });
    },
    remove: async (person) => {
      const taken = await takePerson(db, person.id, Date.now());
      if (!told(taken) || taken.value === undefined) return;
      const gone = taken.value;
      const run = () => void putPersonBack(db, gone, Date.now()).then(told);
      const action = { label: undoWord, run };
      toast({ text: peopleWords.deleted(person.name), tone: 'news', action });
    },
    move: async (id, by) => {
      told(await movePerson(db, { id, by, now: Date.now() }));
    },
  };
}
