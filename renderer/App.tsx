import { messageFor } from '@shared/messages';
import type { StoreError } from '@shared/records/storeError';
import { assertNever } from '@shared/result';
import type { MachineSecrecy } from '@shared/secrecy/machineSecrecy';
import { useLiveQuery } from 'dexie-react-hooks';
import { type ReactNode, Suspense, useCallback, useEffect, useState } from 'react';
import { CommandHost, useCommands } from './commands/CommandHost';
import { DatabaseContext, useDatabase } from './db/DatabaseContext';
import type { Database } from './db/database';
import { followed } from './db/followed';
import { askForPersistence, openDatabase } from './db/openDatabase';
import { isSetUp } from './db/ownProfile';
import { HelpPage } from './help/HelpPage';
import { noFilter } from './library/filterDrafts';
import { LibraryPage } from './library/LibraryPage';
import { mendLibrary } from './library/mendLibrary';
import { mainApi } from './mainApi';
import { DraftPage, loadEditor } from './paper/DraftPage';
import { askMachine } from './secrecy/askMachine';
import { MachineContext } from './secrecy/MachineContext';
import { followOwnTemplates } from './templates/ownRows';
import { lateScreen } from './ui/lateScreen';
import { NoticePage } from './ui/NoticePage';
import { type LeaveGuard, type Route, useRoute } from './ui/route';
import { Shell } from './ui/Shell';

/** The window: the first start, the library, the open paper, or why the store cannot be had. */
export function App() {
  const { db, error } = useStore();
  const machine = useAskedMachine();
  if (error !== null) return <StoreFault error={error} />;
  if (db === null || machine === null) return <p className="starting">Đang mở kho văn bản…</p>;
  return (
    <DatabaseContext value={db}>
      <MachineContext value={machine}>
        <CommandHost>
          <Screens />
        </CommandHost>
      </MachineContext>
    </DatabaseContext>
  );
}

function Screens() {
  const { route, cameFrom, guardLeaving } = useRoute();
  const [isChoosing, setIsChoosing] = useState(false);
  const askNew = useCallback(() => setIsChoosing(true), []);
  const isReady = useIsSetUp();
  const centre = useCommands();
  const db = useDatabase();
  useEffect(() => loadWhenIdle(loadEditor), []);
  useEffect(() => loadWhenIdle(() => loadLists(db)), [db]);
  useEffect(() => (isReady ? centre.offerNewDraft(askNew) : undefined), [centre, askNew, isReady]);
  return (
    <>
      <Screen
        route={route}
        cameFrom={cameFrom}
        guardLeaving={guardLeaving}
        isReady={isReady}
        onNew={askNew}
      />
      {isChoosing && (
        <Suspense fallback={null}>
          <newDraft.Screen onClose={() => setIsChoosing(false)} />
        </Suspense>
      )}
    </>
  );
}

/** The other lists with their screens, so that the first visit to one is as quick as all others. */
async function loadLists(db: Database): Promise<void> {
  const lists = followed(db);
  for (const list of [lists.people, lists.conferences, lists.organisations]) list.turn();
  await Promise.all([conferences.load(), people.load()]);
}

/** The user reads the list first; what comes next is loaded meanwhile. */
function loadWhenIdle(load: () => Promise<unknown>): () => void {
  const waiting = requestIdleCallback(() => void load());
  return () => cancelIdleCallback(waiting);
}

function Screen({
  route,
  cameFrom,
  guardLeaving,
  isReady,
  onNew,
}: {
  readonly route: Route;
  readonly cameFrom: Route | null;
  readonly guardLeaving: (guard: LeaveGuard | null) => void;
  readonly isReady: boolean | undefined;
  readonly onNew: () => void;
}) {
  const [filter, setFilter] = useState(noFilter);
  switch (route.screen) {
    case 'draft':
      return <DraftPage key={route.id} id={route.id} guardLeaving={guardLeaving} />;
    case 'conferences':
      return (
        <Shell screen="conferences">
          <Waiting screen={<conferences.Screen />} />
        </Shell>
      );
    case 'conference':
      return (
        <Shell screen="conferences">
          <Waiting
            screen={
              <conference.Screen
                key={route.id}
                id={route.id}
                group={route.group}
                item={route.item}
                guardLeaving={guardLeaving}
              />
            }
          />
        </Shell>
      );
    case 'templates':
      return (
        <Shell screen="templates">
          <Waiting screen={<templates.Screen />} />
        </Shell>
      );
    case 'people':
      return (
        <Shell screen="people">
          <Waiting screen={<people.Screen key={route.id} id={route.id ?? ''} />} />
        </Shell>
      );
    case 'profile':
      return (
        <Shell screen="profile">
          <Waiting screen={<profile.Screen />} />
        </Shell>
      );
    case 'help':
      return (
        <Shell screen="help">
          <HelpPage />
        </Shell>
      );
    case 'library':
      if (isReady === undefined) return <p className="starting">Đang mở kho văn bản…</p>;
      if (!isReady) return <Waiting screen={<setup.Screen />} />;
      return (
        <Shell screen="library">
          <LibraryPage
            filter={filter}
            lastOpened={cameFrom?.screen === 'draft' ? cameFrom.id : null}
            onFilter={setFilter}
            onNew={onNew}
          />
        </Shell>
      );
    default:
      return assertNever(route);
  }
}

// The list of papers stands without these screens; two of them read every template.
const setup = lateScreen(async () => (await import('./setup/SetupPage')).SetupPage);
const templates = lateScreen(async () => (await import('./templates/TemplatesPage')).TemplatesPage);
const newDraft = lateScreen(
  async () => (await import('./templates/NewDraftDialog')).NewDraftDialog,
);
const conferences = lateScreen(
  async () => (await import('./conference/ConferencesPage')).ConferencesPage,
);
const conference = lateScreen(
  async () => (await import('./conference/ConferencePage')).ConferencePage,
);
const people = lateScreen(async () => (await import('./people/PeoplePage')).PeoplePage);
const profile = lateScreen(async () => (await import('./profile/ProfilePage')).ProfilePage);

function Waiting({ screen }: { readonly screen: ReactNode }) {
  return <Suspense fallback={<p className="starting">Đang mở…</p>}>{screen}</Suspense>;
}

/** Whether the first start is over; undefined while the store has not said. */
function useIsSetUp(): boolean | undefined {
  const db = useDatabase();
  return useLiveQuery(() => isSetUp(db), [db]);
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

/** What is declared of the machine: asked once; null until main has answered. */
function useAskedMachine(): MachineSecrecy | null {
  const [machine, setMachine] = useState<MachineSecrecy | null>(null);
  useEffect(() => void askMachine(mainApi).then(setMachine), []);
  return machine;
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
      // The list of papers is read while the rest of the window gets ready.
      if (opened.ok && !isGone) followed(opened.value).papers.turn();
      if (opened.ok && !isGone) await followOwnTemplates(opened.value);
      if (!opened.ok) setStore({ db: null, error: opened.error });
      else if (isGone) opened.value.close();
      else setStore({ db: opened.value, error: null });
      if (opened.ok && !isGone) await mendLibrary(opened.value, Date.now());
      await askForPersistence();
    };
    void open();
    return () => {
      isGone = true;
    };
  }, []);
  return store;
}
