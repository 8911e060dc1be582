import { messageFor } from '@shared/messages';
import { createRecord, renameRecord } from '@shared/records/draftRecord';
import { emptyProfile } from '@shared/records/profile';
import { createDraft } from '@shared/templates/createDraft';
import type { Template } from '@shared/templates/template';
import { useDatabase } from '../db/DatabaseContext';
import { newStamp, putRecords } from '../db/drafts';
import { storeWrite } from '../db/storeAttempt';
import { navigate } from '../ui/route';
import { useToast } from '../ui/Toasts';
import { paperDateOf } from '../ui/timeWords';
import { undoWord } from '../ui/words';
import { dropTemplate, putBack } from './keepTemplate';
import { originOf } from './templateFiles';
import { templateTexts } from './templateWords';
import { useExportTemplates } from './useExportTemplates';

/** What can be done with a template beside making a paper of it. */
export function useTemplateActions(template: Template) {
  const db = useDatabase();
  const toast = useToast();
  const exportTemplates = useExportTemplates();
  const { id, name } = template;

  /** A paper with all blanks empty, to be written on and saved back into the template. */
  const edit = async () => {
    const draft = createDraft(template, emptyProfile, { today: paperDateOf(Date.now()) });
    const work = createRecord({ ...draft, facts: {} }, newStamp());
    const record = renameRecord(work, templateTexts.workTitle(name));
    const kept = await storeWrite(() => putRecords(db, [record]));
    if (!kept.ok) {
      toast({ tone: 'fault', text: messageFor(kept.error) });
      return;
    }
    navigate({ screen: 'draft', id: record.id });
    toast({ tone: 'news', text: templateTexts.workOpened });
  };

  /** Takes the office's own away; a template of the program comes out again from behind it. */
  const remove = async () => {
    const isChanged = originOf(id) === 'changed';
    const dropped = await dropTemplate(db, id);
    if (!dropped.ok) {
      toast({ tone: 'fault', text: messageFor(dropped.error) });
      return;
    }
    const row = dropped.value;
    const undo = async () => {
      const back = row === null ? null : await putBack(db, row);
      if (back?.ok === false) toast({ tone: 'fault', text: messageFor(back.error) });
    };
    toast({
      tone: 'news',
      text: isChanged ? templateTexts.restored(name) : templateTexts.deleted(name),
      action: { label: undoWord, run: () => void undo() },
    });
  };
  return { edit, remove, exportOne: () => exportTemplates([template]) };
}
