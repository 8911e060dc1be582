import { messageFor } from '@shared/messages';
import { emptyProfile } from '@shared/records/profile';
import type { StoreError } from '@shared/records/storeError';
import { assertNever } from '@shared/result';
import { blankDraft } from '@shared/templates/createDraft';
import { useEffect, useState } from 'react';
import { CommandHost } from './commands/CommandHost';
import { DatabaseContext, useDatabase } from './db/DatabaseContext';
import type { Database } from './db/database';
import { addDraft } from './db/drafts';
import { askForPersistence, openDatabase } from './db/openDatabase';
import { HelpPage } from './help/HelpPage';
import { noFilter } from './library/filterDrafts';
import { LibraryPage } from './library/LibraryPage';
import { DraftPage } from './session/DraftPage';
import { NoticePage } from './ui/NoticePage';
import { navigate, useRoute } from './ui/route';
import { Shell } from './ui/Shell';
import { paperDateOf } from './ui/timeWords';

/** The window: the library, the open paper, or why the store cannot be had. */
export function App() {
  const { db, error } = useStore();
  if (error !== null) return <StoreFault error={error} />;
  if (db === null) return <p className="starting">Đang mở kho văn bản…</p>;
  return (
    <DatabaseContext value={db}>
      <CommandHost>
        <Screens />
      </CommandHost>
    </DatabaseContext>
  );
}

function Screens() {
  const db = useDatabase();
  const { route, guardLeaving } = useRoute();
  const [filter, setFilter] = useState(noFilter);
  switch (route.screen) {
    case 'draft':
      return <DraftPage key={route.id} id={route.id} guardLeaving={guardLeaving} />;
    case 'help':
      return (
        <Shell screen="help">
          <HelpPage />
        </Shell>
      );
    case 'library':
      return (
        <Shell screen="library">
          <LibraryPage filter={filter} onFilter={setFilter} onNew={() => void startBlank(db)} />
        </Shell>
      );
    default:
      return assertNever(route);
  }
}

async function startBlank(db: Database): Promise<void> {
  const today = paperDateOf(Date.now());
  const added = await addDraft(db, blankDraft('bao-cao', 'party', emptyProfile, { today }));
  if (added.ok) navigate({ screen: 'draft', id: added.value.id });
}

function StoreFault({ error }: { readonly error: StoreError }) {
  return (
    <NoticePage title="Chưa mở được kho văn bản" text={messageFor(error)}>
      <button
        type="button"
        className="button button-primary"
        onClick={() => window.location.reload()}
      >
        Thử lại
      </button>
    </NoticePage>
  );
}

interface Store {
  readonly db: Database | null;
  readonly error: StoreError | null;
}

function useStore(): Store {
  const [store, setStore] = useState<Store>({ db: null, error: null });
  useEffect(() => {
    let isGone = false;
    const onClosed = () => setStore({ db: null, error: { kind: 'storeClosed' } });
    const open = async () => {
      const opened = await openDatabase({ onClosed });
      if (!opened.ok) setStore({ db: null, error: opened.error });
      else if (isGone) opened.value.close();
      else setStore({ db: opened.value, error: null });
      await askForPersistence();
    };
    void open();
    return () => {
      isGone = true;
    };
  }, []);
  return store;
}
