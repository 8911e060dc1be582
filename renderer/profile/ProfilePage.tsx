import { messageFor } from '@shared/messages';
import { newOrganisation, ownId } from '@shared/organisations/organisation';
import { emptyProfile } from '@shared/records/profile';
import { Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useDatabase } from '../db/DatabaseContext';
import { deleteRecord, organisations, saveRecord } from '../db/records';
import { Choice } from '../ui/Choice';
import { useToast } from '../ui/Toasts';
import { undoWord } from '../ui/words';
import { OrganisationEditor } from './OrganisationEditor';
import { useOrganisations } from './useOrganisations';
import { organisationWords } from './words';
import './form.css';
import './profile.css';

/** The bodies that the user writes for; new papers take their head and foot from them. */
export function ProfilePage() {
  const [shown, setShown] = useState(ownId);
  const listed = useOrganisations();
  const { add, remove } = useOrganisationSteps(setShown);
  const known = listed.some(({ id }) => id === shown) ? shown : ownId;
  return (
    <div className="shell-page">
      <header className="profile-head">
        <h1>Cơ quan</h1>
        {listed.length > 1 && (
          <Choice
            className="select"
            aria-label="Cơ quan đang xem"
            ids={listed.map(({ id }) => id)}
            nameOf={(id) => listed.find((one) => one.id === id)?.name ?? ''}
            value={known}
            onChange={setShown}
          />
        )}
        <button type="button" className="button" onClick={() => void add()}>
          <Plus size={18} aria-hidden />
          Thêm cơ quan khác
        </button>
        {known !== ownId && (
          <button type="button" className="button" onClick={() => void remove(known)}>
            <Trash2 size={18} aria-hidden />
            Xóa cơ quan này
          </button>
        )}
      </header>
      <p className="form-note">
        {known === ownId ? organisationWords.ownNote : organisationWords.otherNote}
      </p>
      <OrganisationEditor key={known} id={known} />
    </div>
  );
}

function useOrganisationSteps(show: (id: string) => void) {
  const db = useDatabase();
  const toast = useToast();
  const add = async () => {
    const record = newOrganisation(crypto.randomUUID(), emptyProfile);
    const saved = await saveRecord(db, organisations, { record, over: 0, now: Date.now() });
    if (saved.ok) show(record.id);
    else toast({ text: messageFor(saved.error), tone: 'fault' });
  };
  const remove = async (id: string) => {
    const row = await db.organisations.get(id);
    const deleted = await deleteRecord(db, organisations, id);
    if (!deleted.ok) {
      toast({ text: messageFor(deleted.error), tone: 'fault' });
      return;
    }
    show(ownId);
    // The row goes back as it was stored, whatever can be read of it.
    const run = () => void (row && db.organisations.put(row));
    toast({
      text: organisationWords.removed,
      tone: 'news',
      action: { label: undoWord, run },
    });
  };
  return { add, remove };
}
