import { type RefObject, useEffect, useRef } from 'react';
import { rowOf, scrollToRow } from './paperRows';

// The list draws its rows a few frames after it was told of them.
const framesToWait = 30;

/**
 * Where the keyboard is when the list appears: on the paper that was open before, else in the
 * search. A focus that is still somewhere is left there.
 */
export function useFocusAtReturn({
  list,
  searchBox,
  lastOpened,
  place,
}: {
  readonly list: RefObject<HTMLElement | null>;
  readonly searchBox: RefObject<HTMLElement | null>;
  /** The paper that the user comes from; null for none. */
  readonly lastOpened: string | null;
  /** Where it stands in the list: -1 for nowhere, undefined while the list is read. */
  readonly place: number | undefined;
}): void {
  const isDone = useRef(false);
  useEffect(() => {
    if (place === undefined || isDone.current) return undefined;
    const settle = (element: HTMLElement | null) => {
      isDone.current = true;
      if (isFocusLost()) element?.focus();
    };
    if (place < 0 || lastOpened === null || list.current === null) {
      settle(searchBox.current);
      return undefined;
    }
    scrollToRow(list.current, place);
    return whenDrawn(list.current, lastOpened, settle);
  }, [list, searchBox, lastOpened, place]);
}

/** After a question has been answered the keyboard is where it was, also where the window forgot it. */
export function useFocusAfterQuestion(
  list: RefObject<HTMLElement | null>,
  isAsking: boolean,
  chosenId: string | null,
): void {
  const wasAsking = useRef(false);
  useEffect(() => {
    const isAnswered = wasAsking.current && !isAsking;
    wasAsking.current = isAsking;
    if (!isAnswered) return undefined;
    const look = () => {
      const row = list.current && rowOf(list.current, chosenId ?? '');
      if (isFocusLost()) row?.focus();
    };
    // The window gives the focus back by itself, if it does, in the next frame.
    const waiting = setTimeout(look, 50);
    return () => clearTimeout(waiting);
  }, [list, isAsking, chosenId]);
}

function isFocusLost(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}

function whenDrawn(list: HTMLElement, id: string, act: (row: HTMLElement) => void): () => void {
  let frame = 0;
  const look = (left: number) => {
    const row = rowOf(list, id);
    if (row !== null) act(row);
    else if (left > 0) frame = requestAnimationFrame(() => look(left - 1));
  };
  look(framesToWait);
  return () => cancelAnimationFrame(frame);
}
