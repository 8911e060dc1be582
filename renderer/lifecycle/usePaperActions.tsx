import { messageFor } from '@shared/messages';
import type { DraftStoreError, LifecycleStoreError } from '@shared/records/storeError';
import { ok, type Result } from '@shared/result';
import type { SecrecyRefusal } from '@shared/secrecy/secrecyRefusal';
import { type ReactNode, useCallback, useState } from 'react';
import { copyDraft } from '../db/copies';
import { useDatabase } from '../db/DatabaseContext';
import type { Database } from '../db/database';
import { duplicateDraft, restoreDraft, trashDraft } from '../db/drafts';
import { submitDraft, withdrawDraft } from '../db/lifecycle';
import { listRow } from '../db/readRows';
import type { DraftRow } from '../db/rows';
import { readLastDoer } from '../db/settings';
import { useMachine } from '../secrecy/MachineContext';
import { lockDraft } from '../session/draftLock';
import { navigate } from '../ui/route';
import { type Toast, useToast } from '../ui/Toasts';
import { undoWord } from '../ui/words';
import { DeleteDialog } from './DeleteDialog';
import { HistoryDialog } from './HistoryDialog';
import { IssueDialog } from './IssueDialog';
import { type ActOnPaper, isCopyAction, type PaperActionId } from './paperActions';
import { ReasonDialog } from './ReasonDialog';
import { RenameDialog } from './RenameDialog';
import { asksSecrecy, refusalToAct } from './refusalToAct';
import { doneWords } from './words';

type Outcome = Result<unknown, LifecycleStoreError>;

/** Work on a paper of the store, kept apart from other windows that have it open. */
type PaperWork = () => Promise<Outcome>;

/** Where a paper is acted on: in the list, or while it is open in this window. */
export interface PaperPlace {
  /** Runs the work while nobody else writes the paper. */
  readonly run: (id: string, work: PaperWork) => Promise<Outcome>;
  /** Called after something was done; `id` is the paper that came of it. */
  readonly onDone: (action: PaperActionId, id: string) => void;
}

/** The dialogs that ask before something is done. */
const dialogs: Readonly<Partial<Record<PaperActionId, typeof RenameDialog>>> = {
  rename: RenameDialog,
  issue: IssueDialog,
  reopen: ReasonDialog,
  cancel: ReasonDialog,
  history: HistoryDialog,
  delete: DeleteDialog,
};

/** What a dialog about a paper gets to know, and how it ends. */
export interface PaperDialogProps {
  readonly row: DraftRow;
  readonly action: PaperActionId;
  /** Runs the work; the error stays in the dialog, success closes it. */
  readonly perform: (work: PaperWork) => Promise<Outcome>;
  readonly onClose: () => void;
}

/** Carries out what is asked of a paper; `dialog` stands open where something must be asked first. */
export function usePaperActions(place: PaperPlace): {
  readonly act: ActOnPaper;
  readonly dialog: ReactNode;
} {
  const db = useDatabase();
  const toast = useToast();
  const machine = useMachine();
  const [asked, setAsked] = useState<{ action: PaperActionId; row: DraftRow } | null>(null);

  const done = useCallback(
    (action: PaperActionId, id: string, title: string) => {
      toast({ tone: 'news', text: doneWords[action](title), ...undoOf(db, action, id, toast) });
      place.onDone(action, id);
      // A copy is made to be signed: its head and foot are what is written next.
      if (isCopyAction(action)) navigate({ screen: 'draft', id });
    },
    [db, toast, place],
  );

  const act = useCallback(
    (action: PaperActionId, row: DraftRow) => {
      if (asksSecrecy(action, machine)) {
        void refusalToAct(db, machine, action, row.id).then(goOnUnless);
      } else goOnUnless(null);

      function goOnUnless(refusal: SecrecyRefusal | null) {
        if (refusal !== null) toast({ tone: 'fault', text: messageFor(refusal) });
        else if (dialogs[action]) setAsked({ action, row });
        else if (action === 'open') navigate({ screen: 'draft', id: row.id });
        else void actAtOnce(db, place, action, row).then(finish);
      }

      function finish(outcome: Result<{ id: string; title: string }, LifecycleStoreError>) {
        if (outcome.ok) done(action, outcome.value.id, outcome.value.title);
        else toast({ tone: 'fault', text: messageFor(outcome.error) });
      }
    },
    [db, machine, place, done, toast],
  );

  const AskedDialog = asked === null ? undefined : dialogs[asked.action];
  const dialog = asked && AskedDialog && (
    <AskedDialog
      row={asked.row}
      action={asked.action}
      onClose={() => setAsked(null)}
      perform={async (work) => {
        const outcome = await place.run(asked.row.id, work);
        if (!outcome.ok) return outcome;
        setAsked(null);
        const title = (await listRow(db, asked.row.id))?.title ?? asked.row.title;
        done(asked.action, asked.row.id, title);
        return outcome;
      }}
    />
  );
  return { act, dialog };
}

/** Runs work on a paper that this window has not open; refused while another window writes it. */
export async function runWithLock<E>(
  id: string,
  work: () => Promise<Result<unknown, E>>,
): Promise<Result<unknown, E | DraftStoreError>> {
  const lock = await lockDraft(id, 0);
  if (lock === null) return { ok: false, error: { kind: 'draftOpenElsewhere' } };
  try {
    return await work();
  } finally {
    lock.release();
  }
}

async function actAtOnce(
  db: Database,
  place: PaperPlace,
  action: PaperActionId,
  row: DraftRow,
): Promise<Result<{ id: string; title: string }, LifecycleStoreError>> {
  const { id, title } = row;
  if (action === 'duplicate') return duplicateDraft(db, id);
  if (isCopyAction(action)) return copyDraft(db, id, action);
  const deed = { at: Date.now(), by: await readLastDoer(db) };
  const works: Partial<Record<PaperActionId, PaperWork>> = {
    submit: () => submitDraft(db, id, deed),
    withdraw: () => withdrawDraft(db, id, deed),
    trash: () => trashDraft(db, id),
    restore: () => restoreDraft(db, id),
  };
  const work = works[action];
  const outcome = work ? await place.run(id, work) : ok(undefined);
  return outcome.ok ? ok({ id, title }) : outcome;
}

function undoOf(db: Database, action: PaperActionId, id: string, tell: (toast: Toast) => void) {
  if (action !== 'trash') return {};
  const restore = async () => {
    const restored = await restoreDraft(db, id);
    if (!restored.ok) tell({ tone: 'fault', text: messageFor(restored.error) });
  };
  return { action: { label: undoWord, run: () => void restore() } };
}
