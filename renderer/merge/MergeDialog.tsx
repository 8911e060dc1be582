import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { plainText } from '@shared/draft/plainText';
import { blanksForPerson, mergedDraft, readsPerson } from '@shared/merge/mergedDraft';
import {
  invitesMembers,
  likelyList,
  type MergeListId,
  mergeList,
  mergeListIds,
} from '@shared/merge/mergeList';
import { fieldLabel } from '@shared/templates/fieldLabel';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { useDatabase } from '../db/DatabaseContext';
import { readNow } from '../editor/settledDraft';
import { contextOf, readConferenceRecords } from '../linking/readConferenceRecords';
import { useMachine } from '../secrecy/MachineContext';
import { templateById } from '../templates/templateFiles';
import { Dialog, DialogForm } from '../ui/Dialog';
import { useToast } from '../ui/Toasts';
import { exportLetters, type LetterForm } from './exportLetters';
import { MergeChoices } from './MergeChoices';
import { mergeTexts } from './words';
import './merge.css';

/** Writes the open paper to everybody of a list of its conference. */
export function MergeDialog({ onClose }: { readonly onClose: () => void }) {
  const [editor] = useLexicalComposerContext();
  const [draft] = useState(() => readNow(editor));
  const [template] = useState(() => templateById(draft.templateId));
  const [blanks] = useState(() => blanksForPerson(draft, template));
  const [form, setForm] = useState<Omit<LetterForm, 'list'>>({
    into: readsPerson(draft) ? null : (blanks[0] ?? null),
    files: 'one',
  });
  const [ownList, setOwnList] = useState<MergeListId | null>(null);
  const [shown, setShown] = useState(0);
  const [error, setError] = useState<string | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const db = useDatabase();
  const machine = useMachine();
  const toast = useToast();
  const found = useLiveQuery(() => readConferenceRecords(db, draft.conferenceId), [db, draft]);
  const context = found?.kind === 'found' ? contextOf(found.records, draft) : null;
  const list = ownList ?? (context === null ? 'guests' : likelyList(draft.kind, context));
  const people = context === null ? [] : mergeList(list, context);
  const person = people[Math.min(shown, people.length - 1)];
  const submit = async () => {
    setIsBusy(true);
    const outcome = await exportLetters({ draft, people, form: { ...form, list }, machine });
    setIsBusy(false);
    if (outcome.kind === 'failed') setError(outcome.sentence);
    if (outcome.kind !== 'saved') return;
    toast({ tone: 'news', text: outcome.sentence });
    onClose();
  };
  return (
    <Dialog title="Trộn thư" isWide onClose={onClose}>
      <DialogForm
        submitLabel={mergeTexts.submit(people.length)}
        isBusy={isBusy}
        error={error}
        onSubmit={() => void submit()}
        onCancel={onClose}
      >
        {found !== undefined && context === null && <p>{mergeTexts.noConference}</p>}
        {context !== null && (
          <MergeChoices
            form={{ ...form, list }}
            counts={mergeListIds.map((list) => [list, mergeList(list, context).length])}
            blanks={blanks.map((field) => [field, fieldLabel(template, field)])}
            onChange={(next) => {
              setForm(next);
              setOwnList(next.list);
              setShown(0);
              setError(null);
            }}
          />
        )}
        {invitesMembers(draft.kind, list) && <p>{mergeTexts.membersAreSummoned}</p>}
        {person && (
          <MergePreview
            at={shown}
            count={people.length}
            name={person.name}
            text={plainText(mergedDraft(draft, person, form.into))}
            onTurn={setShown}
          />
        )}
      </DialogForm>
    </Dialog>
  );
}

/** One of the letters as it will be, and the way to the others. */
function MergePreview({
  at,
  count,
  name,
  text,
  onTurn,
}: {
  readonly at: number;
  readonly count: number;
  readonly name: string;
  readonly text: string;
  readonly onTurn: (at: number) => void;
}) {
  return (
    <section className="merge-preview" aria-label="Xem trước một bản">
      <div className="button-row">
        <button type="button" className="button" disabled={at === 0} onClick={() => onTurn(at - 1)}>
          Người trước
        </button>
        <span>{mergeTexts.place(at + 1, count, name)}</span>
        <button
          type="button"
          className="button"
          disabled={at >= count - 1}
          onClick={() => onTurn(at + 1)}
        >
          Người sau
        </button>
      </div>
      <pre>{text}</pre>
    </section>
  );
}
