import { type RefObject, useEffect } from 'react';
import { useCommands } from '../commands/CommandHost';
import type { LibraryRoom } from '../commands/rooms';
import type { DraftRow } from '../db/rows';
import type { ActOnPaper } from '../lifecycle/paperActions';
import { useDraftActions } from '../lifecycle/useDraftActions';

/** Lets the commands of menu and keyboard act on the list for as long as it is shown. */
export function useLibraryRoom({
  chosen,
  act,
  searchBox,
}: {
  readonly chosen: DraftRow | null;
  readonly act: ActOnPaper;
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
