import { messageFor } from '@shared/messages';
import { lacksSource, type SetPaper, setsFor } from '@shared/templates/paperSet';
import type { Template } from '@shared/templates/template';
import { useId, useState } from 'react';
import { useDatabase } from '../db/DatabaseContext';
import { Dialog, DialogForm } from '../ui/Dialog';
import { useToast } from '../ui/Toasts';
import { createSet } from './createSet';
import { PaperSetList } from './PaperSetList';
import { programSets } from './setFiles';
import { setTexts } from './setWords';
import type { PaperContext } from './useCreatePaper';
import { usePaperSet } from './usePaperSet';
import { useSensitiveQuestion } from './useSensitiveQuestion';
import './paperSet.css';

/** Makes the papers that a conference needs, in one go, already filled from its record. */
export function PaperSetDialog({
  records,
  onClose,
}: {
  readonly records: PaperContext;
  readonly onClose: () => void;
}) {
  const { conference } = records;
  const sets = setsFor(programSets(), conference);
  const [setId, setSetId] = useState(sets[0]?.id ?? '');
  const set = sets.find(({ id }) => id === setId);
  const { papers, missing, existing } = usePaperSet(conference.id, set);
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  const [error, setError] = useState<string | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const makeSet = useMakeSet(records);
  const selectId = useId();
  const isEmpty = (paper: SetPaper) => lacksSource(paper, conference);
  const isProposed = (paper: SetPaper) =>
    !paper.optional && !isEmpty(paper) && !existing.has(paper.template.id);
  const isChosen = (paper: SetPaper) => isProposed(paper) !== turned.has(paper.template.id);
  const chosen = papers.filter(isChosen);
  const { begin, question } = useSensitiveQuestion(async (templates) => {
    setIsBusy(true);
    const problem = await makeSet(templates);
    setIsBusy(false);
    if (problem === null) onClose();
    else setError(problem);
  });
  const create = async () => {
    if (chosen.length === 0) setError(setTexts.noneChosen);
    else await begin(chosen.map(({ template }) => template));
  };
  return (
    <Dialog title="Tạo bộ văn bản" isWide onClose={onClose}>
      <DialogForm
        submitLabel={setTexts.make(chosen.length)}
        isBusy={isBusy}
        error={error}
        onSubmit={() => void create()}
        onCancel={onClose}
      >
        <div className="field">
          <label htmlFor={selectId}>Bộ văn bản cho</label>
          <select
            id={selectId}
            autoFocus
            value={setId}
            onChange={(event) => {
              setSetId(event.target.value);
              setTurned(new Set());
            }}
          >
            {sets.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </div>
        {missing.length > 0 && <p className="paper-set-missing">{setTexts.missing(missing)}</p>}
        <PaperSetList
          papers={papers}
          existing={existing}
          isEmpty={isEmpty}
          isChosen={isChosen}
          onTurn={(id) => setTurned(toggled(turned, id))}
        />
      </DialogForm>
      {question}
    </Dialog>
  );
}

function toggled(turned: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const rest = [...turned].filter((one) => one !== id);
  return new Set(turned.has(id) ? rest : [...rest, id]);
}

/** Makes the papers, and says what went wrong; null when they are there. */
function useMakeSet(
  records: PaperContext,
): (templates: readonly Template[]) => Promise<string | null> {
  const db = useDatabase();
  const toast = useToast();
  return async (templates) => {
    const made = await createSet(db, templates, records, Date.now());
    if (!made.ok) return messageFor(made.error);
    toast({ tone: 'news', text: setTexts.made(made.value.length) });
    return null;
  };
}
