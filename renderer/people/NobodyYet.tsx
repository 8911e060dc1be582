import { messageFor } from '@shared/messages';
import { peopleFromSigners } from '@shared/people/fromSigners';
import { useLiveQuery } from 'dexie-react-hooks';
import { UserPlus } from 'lucide-react';
import { useDatabase } from '../db/DatabaseContext';
import { appendPeople } from '../db/directory';
import { readOwnProfile } from '../db/ownProfile';
import { useToast } from '../ui/Toasts';
import { peopleWords } from './words';

/** A directory without anybody: how it is filled, and the signers of the office to begin with. */
export function NobodyYet() {
  const db = useDatabase();
  const toast = useToast();
  const own = useLiveQuery(() => readOwnProfile(db), [db]);
  const profile = own?.ok === true ? own.value : null;
  const signersOf = (newId: () => string) =>
    profile === null ? [] : peopleFromSigners(profile, newId);
  const count = signersOf(() => '').length;
  const add = async () => {
    const signers = signersOf(() => crypto.randomUUID());
    const added = await appendPeople(db, signers, Date.now());
    if (added.ok) toast({ text: peopleWords.pasted(signers.length), tone: 'news' });
    else toast({ text: messageFor(added.error), tone: 'fault' });
  };
  return (
    <div className="form-part">
      <p className="form-note">{peopleWords.empty}</p>
      {count > 0 && (
        <div className="button-row">
          <button type="button" className="button button-primary" onClick={() => void add()}>
            <UserPlus size={18} aria-hidden />
            {peopleWords.addSigners(count)}
          </button>
        </div>
      )}
    </div>
  );
}
