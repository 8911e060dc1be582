import type { RecordContext } from '@shared/conference/recordContext';
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

/** The conference that a new paper belongs to, and the records that it is filled from. */
export type PaperContext = Omit<RecordContext, 'family'>;

/** Makes a paper from a template, keeps it and opens it; false when it could not be kept. */
export function useCreatePaper(
  belongsTo: PaperContext | null = null,
): (template: Template, standard?: StandardId) => Promise<boolean> {
  const db = useDatabase();
  const toast = useToast();
  return async (template, standard) => {
    const added = await addDraft(db, await newDraft(db, template, { belongsTo, standard }));
    if (added.ok) navigate({ screen: 'draft', id: added.value.id });
    else toast({ text: messageFor(added.error), tone: 'fault' });
    return added.ok;
  };
}

/** An unreadable profile leaves blanks; its own screen tells why. */
async function newDraft(
  db: Database,
  template: Template,
  { belongsTo, standard }: { belongsTo: PaperContext | null; standard: StandardId | undefined },
): Promise<Draft> {
  const today = paperDateOf(Date.now());
  const options = standard === undefined ? { today } : { today, standard };
  if (belongsTo !== null) {
    const { conference, people, profile } = belongsTo;
    return createDraft(template, profile, { ...options, conference, people });
  }
  const found = await readOwnProfile(db);
  return createDraft(template, (found.ok ? found.value : null) ?? emptyProfile, options);
}
