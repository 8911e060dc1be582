import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import type { Draft } from '@shared/draft/draft';
import { kinds } from '@shared/draft/kinds';
import { messageFor } from '@shared/messages';
import { secrecyRefusal } from '@shared/secrecy/secrecyRefusal';
import type { Template } from '@shared/templates/template';
import { useId, useState } from 'react';
import { useDatabase } from '../db/DatabaseContext';
import { readNow } from '../editor/settledDraft';
import { useMachine } from '../secrecy/MachineContext';
import { Dialog, DialogForm } from '../ui/Dialog';
import { useToast } from '../ui/Toasts';
import { BlankChoices } from './BlankChoices';
import { keepPaperAsTemplate, newTemplateId } from './keepTemplate';
import { TemplateTarget } from './TemplateTarget';
import { allTemplates } from './templateFiles';
import { templateTexts } from './templateWords';
import './saveTemplate.css';

/** Makes a template of the open paper: a new one, or in place of the one that it was made from. */
export function SaveTemplateDialog({
  onTrash,
  onClose,
}: {
  /** Puts the open paper into the trash, with a way back. */
  readonly onTrash: () => void;
  readonly onClose: () => void;
}) {
  const [editor] = useLexicalComposerContext();
  const [draft] = useState(() => readNow(editor));
  const [template] = useState(() => templateInUse(draft.templateId));
  const [form, setForm] = useState(() => firstForm(draft, template));
  const [error, setError] = useState<string | null>(null);
  const save = useSaveTemplate(draft, template);
  const ids = { description: useId(), group: useId() };
  const submit = async () => {
    const problem = await save(form);
    if (problem !== null) {
      setError(problem);
      return;
    }
    onClose();
    if (form.isInto && form.isDone) onTrash();
  };
  return (
    <Dialog title="Lưu làm mẫu" isWide onClose={onClose}>
      <DialogForm
        submitLabel={form.isInto ? templateTexts.saveInto : templateTexts.saveNew}
        error={error}
        onSubmit={() => void submit()}
        onCancel={onClose}
      >
        <TemplateTarget form={form} template={template} onChange={setForm} />
        <div className="save-template-words">
          <div className="field">
            <label htmlFor={ids.description}>Dùng để làm gì</label>
            <input
              id={ids.description}
              value={form.description}
              maxLength={300}
              onChange={(event) => setForm({ ...form, description: event.target.value })}
            />
          </div>
          <div className="field">
            <label htmlFor={ids.group}>Nhóm</label>
            <input
              id={ids.group}
              value={form.group}
              maxLength={80}
              placeholder="Ví dụ: Đại hội chi bộ"
              onChange={(event) => setForm({ ...form, group: event.target.value })}
            />
          </div>
        </div>
        <BlankChoices
          draft={draft}
          template={template}
          asText={form.asText}
          onChange={(asText) => setForm({ ...form, asText })}
        />
      </DialogForm>
    </Dialog>
  );
}

/** What the user has chosen so far. */
export interface TemplateForm {
  /** In place of the template that the paper was made from. */
  readonly isInto: boolean;
  /** The paper was there for the template alone, and is not needed afterwards. */
  readonly isDone: boolean;
  readonly name: string;
  readonly description: string;
  readonly group: string;
  readonly asText: ReadonlySet<string>;
}

/** Blank papers are made by the program itself and stand for nothing that could be changed. */
function templateInUse(id: string): Template | null {
  return allTemplates().templates.find((one) => one.id === id) ?? null;
}

/** A paper in which nothing is filled in is a template that somebody is working on. */
function firstForm({ facts, kind }: Draft, template: Template | null): TemplateForm {
  const isInto = template !== null && Object.values(facts).every((fact) => fact === '');
  return {
    isInto,
    isDone: isInto,
    name: isInto ? template.name : kinds[kind].name,
    description: template?.description ?? '',
    group: template?.group ?? '',
    asText: new Set(),
  };
}

function useSaveTemplate(
  draft: Draft,
  template: Template | null,
): (form: TemplateForm) => Promise<string | null> {
  const db = useDatabase();
  const toast = useToast();
  const machine = useMachine();
  return async (form) => {
    const name = form.name.trim();
    if (draft.original !== null) return templateTexts.noCopy;
    if (name === '') return templateTexts.noName;
    const refusal = secrecyRefusal(draft, machine);
    if (refusal !== null) return messageFor(refusal);
    const id = form.isInto && template !== null ? template.id : newTemplateId();
    const description = form.description.trim() || name;
    const wish = { id, name, description, group: form.group.trim(), asText: form.asText };
    const origin = { draft, template: template?.kind === draft.kind ? template : null };
    const kept = await keepPaperAsTemplate(db, origin, wish, Date.now());
    if (!kept.ok) return messageFor(kept.error);
    toast({ tone: 'news', text: templateTexts.saved(name) });
    return null;
  };
}
