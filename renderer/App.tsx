import { messageFor } from '@shared/messages';
import type { StoreError } from '@shared/records/storeError';
import { assertNever } from '@shared/result';
import { useEffect, useState } from 'react';
import { CommandHost } from './commands/CommandHost';
import { DatabaseContext } from './db/DatabaseContext';
import type { Database } from './db/database';
import { askForPersistence, openDatabase } from './db/openDatabase';
import { HelpPage } from './help/HelpPage';
import { LibraryPage } from './library/LibraryPage';
import { DraftPage } from './session/DraftPage';
import { NoticePage } from './ui/NoticePage';
import { useRoute } from './ui/route';
import { Shell } from './ui/Shell';

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
  const { route, guardLeaving } = useRoute();
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
          <LibraryPage />
        </Shell>
      );
    default:
      return assertNever(route);
  }
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
