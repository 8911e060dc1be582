import { copyKinds } from '@shared/draft/kinds';
import { useLiveQuery } from 'dexie-react-hooks';
import { lazy, Suspense, useCallback, useEffect, useMemo, useState } from 'react';
import { useDatabase } from '../db/DatabaseContext';
import { recordToRow } from '../db/draftRows';
import { listRow } from '../db/readRows';
import type { PaperActionId } from '../lifecycle/paperActions';
import { useDraftActions } from '../lifecycle/useDraftActions';
import { type PaperPlace, usePaperActions } from '../lifecycle/usePaperActions';
import type { DraftSession } from '../session/DraftSession';
import { saveBeforeClose } from '../session/saveBeforeClose';
import { useDraftSession } from '../session/useDraftSession';
import { AreaBoundary } from '../ui/AreaBoundary';
import { type LeaveGuard, navigate } from '../ui/route';
import { useToast } from '../ui/Toasts';
import { LockBanner } from './LockBanner';
import { PaperBarItems } from './PaperBarItems';
import { SaveBanner } from './SaveBanner';
import { UnreadablePaper } from './UnreadablePaper';
import { recoveryWords } from './words';
import './draftPage.css';

/** Fetches the code of the editor: beside the paper that opens, or before there is one. */
export async function loadEditor() {
  const { EditorPage: Page } = await import('./EditorPage');
  return { default: Page };
}

// Not with the library, so that the list of papers stands at once.
const EditorPage = lazy(loadEditor);

/** A paper while it is open: opened anew after each step of its life. */
export function DraftPage({
  id,
  guardLeaving,
}: {
  readonly id: string;
  readonly guardLeaving: (guard: LeaveGuard | null) => void;
}) {
  const [opening, setOpening] = useState(0);
  useEffect(() => void loadEditor(), []);
  const reload = useCallback(() => setOpening((count) => count + 1), []);
  return <OpenPaper key={opening} id={id} guardLeaving={guardLeaving} onReload={reload} />;
}

function OpenPaper({
  id,
  guardLeaving,
  onReload,
}: {
  readonly id: string;
  readonly guardLeaving: (guard: LeaveGuard | null) => void;
  readonly onReload: () => void;
}) {
  const opened = useDraftSession(id);
  const session = opened?.ok ? opened.value : null;
  useEffect(() => (session ? saveBeforeClose(() => session.flush()) : undefined), [session]);
  useEffect(() => {
    guardLeaving(session && (async () => (await session.close()).ok));
    return () => guardLeaving(null);
  }, [session, guardLeaving]);
  if (opened === null) return <p className="starting">Đang mở văn bản…</p>;
  if (!opened.ok) return <UnreadablePaper id={id} error={opened.error} />;
  return <PaperScreen session={opened.value} onReload={onReload} />;
}

function PaperScreen({
  session,
  onReload,
}: {
  readonly session: DraftSession;
  readonly onReload: () => void;
}) {
  const db = useDatabase();
  const row =
    useLiveQuery(() => listRow(db, session.record.id), [db, session]) ??
    recordToRow(session.record, 0);
  const place = usePlace(session, onReload);
  const { act, dialog } = usePaperActions(place);
  const actions = useDraftActions(row, act);
  useRecoveryToast(session);
  const close = useCallback(() => navigate({ screen: 'library' }), []);
  return (
    <div className="draft-page">
      <SaveBanner session={session} />
      <LockBanner session={session} onReopen={() => act('reopen', row)} onReload={onReload} />
      <div className="draft-page-body">
        <AreaBoundary area="paper" onRetry={onReload} onLeave={close}>
          <Suspense fallback={<p className="starting">Đang mở văn bản…</p>}>
            <EditorPage
              session={session}
              onClose={close}
              actions={actions}
              barItems={<PaperBarItems row={row} onAct={act} />}
            />
          </Suspense>
        </AreaBoundary>
      </div>
      {dialog}
    </div>
  );
}

/** These leave the text as open as it was: the editor stays, with its history and its place. */
const staysOpen: ReadonlySet<PaperActionId> = new Set([
  'rename',
  'submit',
  'withdraw',
  'history',
  ...copyKinds,
]);

/** The paper is this window's own, so that its steps need no lock, only a save before them. */
function usePlace(session: DraftSession, onReload: () => void): PaperPlace {
  return useMemo(
    () => ({
      run: (_, work) => session.perform(work),
      onDone: (action, id) => {
        if (action === 'duplicate') navigate({ screen: 'draft', id });
        else if (action === 'trash' || action === 'delete') navigate({ screen: 'library' });
        else if (!staysOpen.has(action)) onReload();
      },
    }),
    [session, onReload],
  );
}

/** Says that an unexpected end has cost nothing, or how much. */
function useRecoveryToast(session: DraftSession): void {
  const toast = useToast();
  useEffect(() => {
    const { replayed, torn, mendedTables } = session.recovered;
    if (mendedTables.length > 0) {
      toast({ tone: 'fault', text: recoveryWords.mendedTables(mendedTables) });
    }
    if (torn > 0) toast({ tone: 'fault', text: recoveryWords.torn(torn) });
    else if (replayed > 0 && session.readOnly !== 'openElsewhere') {
      toast({ tone: 'news', text: recoveryWords.replayed });
    }
  }, [session, toast]);
}
