import { foldText } from '@shared/draft/foldText';
import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { isComposing } from './isComposing';

/** What keys and mouse do in a list of rows. */
interface RowKeys {
  /** The row that Tab leads into. */
  readonly entered: number;
  readonly handlers: RowHandlers;
}

interface RowHandlers {
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onClick: (event: MouseEvent) => void;
  readonly onDoubleClick: (event: MouseEvent) => void;
  readonly onFocus: (event: FocusEvent) => void;
  readonly onBlur: (event: FocusEvent) => void;
}

interface Listed {
  readonly ids: readonly string[];
  readonly nameAt: (place: number) => string;
  /** Of a row, in pixels. */
  readonly height: number;
  readonly chosenId: string | null;
  readonly onChoose: (id: string) => void;
  readonly onOpen?: ((id: string) => void) | undefined;
}

/**
 * Arrows, Home, End and the page keys choose a row and take the focus to it, letters find one by its
 * name, Enter opens it; in the row, the arrows to the sides go through its buttons and links. A row
 * that goes away under the focus leaves it to the one that takes its place.
 */
export function useRowKeys(list: RefObject<HTMLElement | null>, listed: Listed): RowKeys {
  const { ids, chosenId, onChoose } = listed;
  const [enteredId, setEnteredId] = useState<string | null>(null);
  const entered = placeOf(ids, enteredId) ?? placeOf(ids, chosenId) ?? 0;
  const focusRef = useFocusKept(list, ids, entered);
  useChosenInSight(list, placeOf(ids, chosenId), listed);
  const letters = useRef<Letters>({ typed: '', at: 0 });
  const goTo = (to: number) => {
    const place = Math.max(0, Math.min(to, ids.length - 1));
    const id = ids[place];
    if (id === undefined || list.current === null) return;
    scrollIntoSight(list.current, place, listed.height);
    focusRef.current.wanted = id;
    setEnteredId(id);
    onChoose(id);
  };
  return {
    entered,
    handlers: {
      onKeyDown: (event) => {
        const { target } = event;
        const row = rowAround(target);
        if (row === null || !(target instanceof HTMLElement) || isOthers(event)) return;
        const page = Math.max(1, Math.floor((list.current?.clientHeight ?? 0) / listed.height) - 1);
        const at = { ...listed, entered, page, goTo, row, letters: letters.current };
        const isDone = target === row ? keyInRow(event.key, at) : false;
        if (isDone || stepAside(row, target, event.key)) event.preventDefault();
      },
      onFocus: ({ target }) => {
        focusRef.current.isInside = true;
        const id = rowAround(target)?.dataset['row'];
        if (id !== undefined) setEnteredId(id);
      },
      onBlur: ({ relatedTarget }) => {
        // A row that goes away takes the focus nowhere.
        if (relatedTarget === null) return;
        focusRef.current.isInside = list.current?.contains(relatedTarget) ?? false;
      },
      ...mouseIn(listed),
    },
  };
}

/**
 * Whoever is chosen is seen whole, however he was chosen. Where a row is opened by pressing twice, the
 * rows stay under the pointer.
 */
function useChosenInSight(
  list: RefObject<HTMLElement | null>,
  place: number | null,
  { height, onOpen }: Listed,
): void {
  const isStill = onOpen !== undefined;
  useLayoutEffect(() => {
    if (place === null || isStill || list.current === null) return;
    scrollIntoSight(list.current, place, height);
  }, [list, place, height, isStill]);
}

function mouseIn({ onChoose, onOpen }: Listed): Pick<RowHandlers, 'onClick' | 'onDoubleClick'> {
  const pressed = ({ target }: MouseEvent, act: ((id: string) => void) | undefined) => {
    const row = rowAround(target);
    if (row !== null && !isInControl(target, row)) act?.(row.dataset['row'] ?? '');
  };
  return {
    onClick: (event) => pressed(event, onChoose),
    onDoubleClick: (event) => pressed(event, onOpen),
  };
}

/** What is typed with an input method, or with a key held down that gives it another meaning. */
function isOthers(event: KeyboardEvent): boolean {
  return event.altKey || event.ctrlKey || event.metaKey || isComposing(event.nativeEvent);
}

/** A row that has the focus, and the list around it. */
interface AtRow extends Listed {
  readonly entered: number;
  /** How many rows a page has. */
  readonly page: number;
  readonly row: HTMLElement;
  readonly letters: Letters;
  readonly goTo: (place: number) => void;
}

/** Does what a key means in a row; false where it means nothing. */
function keyInRow(key: string, at: AtRow): boolean {
  const id = at.row.dataset['row'] ?? '';
  const to = targets[key]?.(at);
  if (to !== undefined) at.goTo(to);
  else if (key === 'Enter' && at.onOpen !== undefined) at.onOpen(id);
  else if (key === ' ' && !isGoingOn(at.letters)) at.onChoose(id);
  else if ([...key].length === 1) goToName(key, at);
  else return false;
  return true;
}

const targets: Readonly<Partial<Record<string, (at: AtRow) => number>>> = {
  ArrowDown: ({ entered }) => entered + 1,
  ArrowUp: ({ entered }) => entered - 1,
  PageDown: ({ entered, page }) => entered + page,
  PageUp: ({ entered, page }) => entered - page,
  Home: () => 0,
  End: ({ ids }) => ids.length - 1,
};

/** Letters that were typed into the list, and when the last one came. */
interface Letters {
  typed: string;
  at: number;
}

// Letters that follow each other faster than this are one name.
const pauseMs = 700;

function isGoingOn({ at }: Letters): boolean {
  return performance.now() - at < pauseMs;
}

/** Goes to the next row, from the one with the focus on and around the end, that is called so. */
function goToName(letter: string, { ids, nameAt, entered, letters, goTo }: AtRow): void {
  letters.typed = isGoingOn(letters) ? letters.typed + letter : letter;
  letters.at = performance.now();
  const wanted = foldText(letters.typed);
  const from = letters.typed.length === 1 ? entered + 1 : entered;
  const places = ids.map((_, step) => (from + step) % ids.length);
  const found = places.find((place) => foldText(nameAt(place)).startsWith(wanted));
  if (found !== undefined) goTo(found);
}

/** Where the focus is to go once its row is drawn, and whether it was in the list. */
interface Focus {
  wanted: string | null;
  isInside: boolean;
}

/** Takes the focus to a row once it is drawn, and to the next one where its row has gone. */
function useFocusKept(
  list: RefObject<HTMLElement | null>,
  ids: readonly string[],
  entered: number,
): RefObject<Focus> {
  const focusRef = useRef<Focus>({ wanted: null, isInside: false });
  const before = useRef({ ids, entered });
  useLayoutEffect(() => {
    const last = before.current;
    before.current = { ids, entered };
    const { wanted, isInside } = focusRef.current;
    const hasGone = last.ids !== ids && !ids.includes(last.ids[last.entered] ?? '');
    const isLost = isInside && hasGone && document.activeElement === document.body;
    const id = isLost ? ids[Math.min(last.entered, ids.length - 1)] : wanted;
    if (id === undefined || id === null) return;
    focusRef.current.wanted = null;
    rowWithId(list.current, id)?.focus({ preventScroll: true });
  });
  useLayoutEffect(() => {
    const shown = list.current;
    shown?.addEventListener(restoreEvent, takeFocusBack);
    return () => shown?.removeEventListener(restoreEvent, takeFocusBack);
  }, [list]);
  return focusRef;
}

// React Aria asks so before it gives the focus back to what had it before a dialog.
const restoreEvent = 'react-aria-focus-scope-restore';

/** At once: React Aria itself may wait for movements on the screen, and never come to it. */
function takeFocusBack(event: Event): void {
  if (!(event.target instanceof HTMLElement)) return;
  event.preventDefault();
  event.target.focus({ preventScroll: true });
}

function placeOf(ids: readonly string[], id: string | null): number | null {
  const place = id === null ? -1 : ids.indexOf(id);
  return place === -1 ? null : place;
}

/** Moves the focus among the row and what can be pressed in it. */
function stepAside(row: HTMLElement, target: HTMLElement, key: string): boolean {
  const by = { ArrowRight: 1, ArrowLeft: -1 }[key];
  if (by === undefined) return false;
  const stops = [row, ...row.querySelectorAll<HTMLElement>('a[href], button')];
  stops[stops.indexOf(target) + by]?.focus();
  return true;
}

function scrollIntoSight(list: HTMLElement, place: number, height: number): void {
  const top = place * height;
  const least = top + height - list.clientHeight;
  if (list.scrollTop > top) list.scrollTop = top;
  else if (list.scrollTop < least) list.scrollTop = least;
}

function rowAround(target: EventTarget): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
}

function rowWithId(list: HTMLElement | null, id: string): HTMLElement | null {
  return list?.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]`) ?? null;
}

function isInControl(target: EventTarget, row: HTMLElement): boolean {
  const control = target instanceof Element ? target.closest('a, button') : null;
  return control !== null && row.contains(control);
}
