import { messageFor } from '@shared/messages';
import {
  type Clash,
  filesToKeep,
  type ImportedTemplate,
  readTemplates,
} from '@shared/templates/importTemplates';
import type { Template } from '@shared/templates/template';
import { useDatabase } from '../db/DatabaseContext';
import { useToast } from '../ui/Toasts';
import { keepFiles, newTemplateId } from './keepTemplate';
import { templateTexts } from './templateWords';

/** Reads template files and keeps what is in them: all of it, or nothing. */
export function useImportTemplates(templates: readonly Template[]) {
  const db = useDatabase();
  const toast = useToast();
  const read = async (files: readonly File[]): Promise<readonly ImportedTemplate[] | null> => {
    const imported: ImportedTemplate[] = [];
    for (const file of files) {
      const found = readTemplates(file.name, await file.text());
      if (!found.ok) {
        toast({ tone: 'fault', text: messageFor(found.error) });
        return null;
      }
      imported.push(...found.value);
    }
    return imported.length === 0 ? null : imported;
  };
  const keep = async (imported: readonly ImportedTemplate[], clash: Clash): Promise<void> => {
    const taken = new Map(templates.map(({ id, name }) => [id, name]));
    const files = filesToKeep(imported, { taken, clash, newId: newTemplateId });
    const kept = await keepFiles(db, files, Date.now());
    if (kept.ok) toast({ tone: 'news', text: templateTexts.imported(files.length) });
    else toast({ tone: 'fault', text: messageFor(kept.error) });
  };
  return { read, keep };
}
