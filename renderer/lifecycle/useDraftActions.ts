import { useEffect, useMemo, useRef } from 'react';
import type { DraftActions, LibraryRoom } from '../commands/rooms';
import type { DraftRow } from '../db/rows';
import { type ActOnPaper, type PaperActionId, paperActions } from './paperActions';

/** The actions that commands ask for, on one paper; one that its state does not offer does nothing. */
export function useDraftActions(
  row: DraftRow | null,
  act: ActOnPaper,
): DraftActions & Pick<LibraryRoom, 'open'> {
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
