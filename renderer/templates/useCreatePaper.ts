import type { Draft, StandardId } from '@shared/draft/draft';
import { messageFor } from '@shared/messages';
import { emptyProfile } from '@shared/records/profile';
import { createDraft } from '@shared/templates/createDraft';
import type { Template } from '@shared/templates/template';
import { useDatabase } from '../db/DatabaseContext';
import type { Database } from '../db/database';
import { addDraft } from '../db/drafts';
import { readOwnProfile } from '../db/ownProfile';
import { navigate } from '../ui/route';
import { useToast } from '../ui/Toasts';
import { paperDateOf } from '../ui/timeWords';

/** Makes a paper from a template, keeps it and opens it; false when it could not be kept. */
export function useCreatePaper(): (template: Template, standard?: StandardId) => Promise<boolean> {
  const db = useDatabase();
  const toast = useToast();
  return async (template, standard) => {
    const added = await addDraft(db, await newDraft(db, template, standard));
    if (added.ok) navigate({ screen: 'draft', id: added.value.id });
    else toast({ text: messageFor(added.error), tone: 'fault' });
    return added.ok;
  };
}

/** An unreadable profile leaves blanks; its own screen tells why. */
async function newDraft(
  db: Database,
  template: Template,
  standard: StandardId | undefined,
): Promise<Draft> {
  const found = await readOwnProfile(db);
  const profile = (found.ok ? found.value : null) ?? emptyProfile;
  const today = paperDateOf(Date.now());
  return createDraft(template, profile, standard === undefined ? { today } : { today, standard });
}
