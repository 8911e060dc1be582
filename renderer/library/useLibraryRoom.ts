import { type RefObject, useEffect, useMemo, useRef } from 'react';
import { useCommands } from '../commands/CommandHost';
import type { DraftActions, LibraryRoom } from '../commands/rooms';
import type { DraftRow } from '../db/rows';
import { type PaperActionId, paperActions } from './paperActions';

type Act = (action: PaperActionId, row: DraftRow) => void;

/** Lets the commands of menu and keyboard act on the list for as long as it is shown. */
export function useLibraryRoom({
  chosen,
  act,
  searchBox,
}: {
  readonly chosen: DraftRow | null;
  readonly act: Act;
  readonly searchBox: RefObject<HTMLInputElement | null>;
}): void {
  const centre = useCommands();
  const actions = useDraftActions(chosen, act);
  useEffect(() => {
    const room: LibraryRoom = {
      search: () => {
        searchBox.current?.focus();
        searchBox.current?.select();
      },
      open: actions.open,
      trash: actions.trash,
      chosen: actions,
    };
    return centre.enterLibrary(room);
  }, [centre, actions, searchBox]);
}

/** The actions that commands ask for, on one paper; one that its state does not offer does nothing. */
export function useDraftActions(
  row: DraftRow | null,
  act: Act,
): DraftActions & Pick<LibraryRoom, 'open' | 'trash'> {
  // A row is new after every save; the actions stay the same ones.
  const latest = useRef(row);
  useEffect(() => {
    latest.current = row;
  }, [row]);
  return useMemo(() => {
    const ask = (action: PaperActionId) => () => {
      const paper = latest.current;
      if (paper && paperActions(paper).flat().includes(action)) act(action, paper);
    };
    return {
      open: ask('open'),
      rename: ask('rename'),
      duplicate: ask('duplicate'),
      submit: ask('submit'),
      issue: ask('issue'),
      trash: ask('trash'),
    };
  }, [act]);
}
