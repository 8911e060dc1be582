import type { StandardId } from '@shared/draft/draft';
import { standardFor } from '@shared/templates/createDraft';
import type { Template } from '@shared/templates/template';
import { useState } from 'react';
import { Dialog } from '../ui/Dialog';
import { paperDateOf } from '../ui/timeWords';
import { NewDraftDetails } from './NewDraftDetails';
import { NewDraftList } from './NewDraftList';
import { type GroupId, groupWords } from './newDraftWords';
import { type PaperContext, useCreatePaper } from './useCreatePaper';
import { useSensitiveQuestion } from './useSensitiveQuestion';
import { useTemplateGroups } from './useTemplateGroups';
import './newDraft.css';

/** Chooses a template or a blank paper and its form; the new paper opens at once. */
export function NewDraftDialog({
  belongsTo = null,
  onClose,
}: {
  /** The conference whose paper it becomes; null for none. */
  readonly belongsTo?: PaperContext | null;
  readonly onClose: () => void;
}) {
  const [today] = useState(() => paperDateOf(Date.now()));
  const [words, setWords] = useState('');
  const [chosenId, setChosenId] = useState<string | null>(null);
  const [standards, setStandards] = useState<Readonly<Record<string, StandardId>>>({});
  const [isBusy, setIsBusy] = useState(false);
  const groups = useTemplateGroups(words);
  const shown = groups.flatMap(({ templates }) => templates);
  // What is chosen must be seen: a search that hides it chooses the first that it finds.
  const chosen = shown.find(({ id }) => id === chosenId) ?? shown[0] ?? null;
  const standard = chosen && (standards[chosen.id] ?? standardFor(chosen, today));
  const createPaper = useCreatePaper(belongsTo);

  const { begin, question } = useSensitiveQuestion(async ([template]) => {
    if (template === undefined) return;
    setIsBusy(true);
    const isMade = await createPaper(template, standards[template.id]);
    setIsBusy(false);
    if (isMade) onClose();
  });
  const create = (template: Template | null) => {
    if (template !== null && !isBusy) void begin([template]);
  };
  return (
    <Dialog title="Văn bản mới" isWide onClose={onClose}>
      <form
        className="new-draft"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          create(chosen);
        }}
      >
        <NewDraftList
          words={words}
          onWords={setWords}
          groups={groups}
          titleOf={(group: GroupId) => groupWords[group]}
          chosenId={chosen?.id ?? null}
          onChoose={setChosenId}
          onOpen={(id) => create(shown.find((one) => one.id === id) ?? null)}
        />
        {chosen !== null && standard !== null && (
          <NewDraftDetails
            template={chosen}
            standard={standard}
            onStandard={(next) => setStandards({ ...standards, [chosen.id]: next })}
          />
        )}
        <footer className="dialog-foot">
          <button type="button" className="button" onClick={onClose}>
            Thôi
          </button>
          <button
            type="submit"
            className="button button-primary"
            disabled={isBusy || chosen === null}
          >
            Tạo văn bản
          </button>
        </footer>
      </form>
      {question}
    </Dialog>
  );
}
