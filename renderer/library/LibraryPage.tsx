import { Plus } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { runWithLock, usePaperActions } from '../lifecycle/usePaperActions';
import { DraftList } from './DraftList';
import { EmptyLibrary } from './EmptyLibrary';
import { FilterBar } from './FilterBar';
import { type LibraryFilter, noFilter } from './filterDrafts';
import { SearchBox } from './SearchBox';
import { useFocusAfterQuestion, useFocusAtReturn } from './useFocusAtReturn';
import { useLibrary } from './useLibrary';
import { useLibraryRoom } from './useLibraryRoom';
import { useUnreadable } from './useUnreadable';
import './library.css';

/** Every paper of the store: found, filtered, opened, and led through its life. */
export function LibraryPage({
  filter,
  lastOpened,
  onFilter,
  onNew,
}: {
  readonly filter: LibraryFilter;
  /** The paper that the user comes from; null for none. */
  readonly lastOpened: string | null;
  readonly onFilter: (filter: LibraryFilter) => void;
  readonly onNew: () => void;
}) {
  const { all, listed } = useLibrary(filter);
  const unreadable = useUnreadable(all);
  const [chosenId, setChosenId] = useState(lastOpened);
  const searchBox = useRef<HTMLInputElement>(null);
  const desk = useMemo(
    () => ({ run: runWithLock, onDone: (_: unknown, id: string) => setChosenId(id) }),
    [],
  );
  const { act, dialog } = usePaperActions(desk);
  const chosen = listed?.find(({ row }) => row.id === chosenId)?.row ?? null;
  const library = useRef<HTMLDivElement>(null);
  const place = listed?.findIndex(({ row }) => row.id === lastOpened);
  useFocusAtReturn({ list: library, searchBox, lastOpened, place });
  useFocusAfterQuestion(library, dialog !== null, chosenId);
  useLibraryRoom({ chosen, act, searchBox });
  return (
    <div className="library" ref={library}>
      <header className="library-head">
        <h1>Văn bản</h1>
        <SearchBox
          inputRef={searchBox}
          value={filter.query}
          onChange={(query) => onFilter({ ...filter, query })}
        />
        <button type="button" className="button button-primary" onClick={onNew}>
          <Plus size={18} aria-hidden />
          Văn bản mới
        </button>
      </header>
      {all && all.length > 0 && <FilterBar rows={all} filter={filter} onFilter={onFilter} />}
      {listed && listed.length > 0 && (
        <DraftList
          papers={listed}
          unreadable={unreadable}
          chosenId={chosenId}
          onChoose={setChosenId}
          onAct={act}
        />
      )}
      {listed?.length === 0 && (
        <EmptyLibrary filter={filter} onNew={onNew} onShowAll={() => onFilter(noFilter)} />
      )}
      <output className="visually-hidden">{listed && `${listed.length} văn bản`}</output>
      {dialog}
    </div>
  );
}
