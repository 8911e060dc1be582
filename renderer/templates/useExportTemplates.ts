import { safeFileName } from '@shared/fileName';
import { messageFor } from '@shared/messages';
import { writeTemplates } from '@shared/templates/importTemplates';
import type { Template } from '@shared/templates/template';
import { askMain, mainApi } from '../mainApi';
import { downloadFile } from '../ui/downloadFile';
import { useToast } from '../ui/Toasts';
import { templateSource } from './templateFiles';
import { templateTexts } from './templateWords';

/** Writes templates to a file where the user says, or where the browser keeps downloads. */
export function useExportTemplates(): (templates: readonly Template[]) => Promise<void> {
  const toast = useToast();
  return async (templates) => {
    const text = writeTemplates(
      templates.map(({ id }) => templateSource(id)).filter((file) => file !== null),
    );
    const [first] = templates;
    const title = templates.length === 1 && first ? first.name : templateTexts.manyFile;
    const suggestedName = safeFileName(title, '.json');
    const bytes = new TextEncoder().encode(text);
    if (mainApi === null) {
      downloadFile(suggestedName, new Blob([bytes], { type: 'application/json' }));
      toast({ tone: 'news', text: templateTexts.downloaded(templates.length, suggestedName) });
      return;
    }
    const asked = await askMain(mainApi, 'template:save', { suggestedName, bytes: bytes.buffer });
    const answer = asked.ok ? asked.value : { kind: 'failed' as const, error: asked.error };
    if (answer.kind === 'failed') toast({ tone: 'fault', text: messageFor(answer.error) });
    if (answer.kind !== 'saved') return;
    toast({ tone: 'news', text: templateTexts.exported(templates.length, answer.name) });
  };
}
