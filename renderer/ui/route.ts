import { type GroupId, groupOfPath, groupPaths } from '@shared/conference/groups';
import { useCallback, useEffect, useRef, useState } from 'react';

/** What the window shows; it stands in the address so that a reload comes back to it. */
export type Route =
  | { readonly screen: 'library' }
  | { readonly screen: 'draft'; readonly id: string }
  | { readonly screen: 'conferences' }
  | {
      readonly screen: 'conference';
      readonly id: string;
      readonly group: GroupId;
      /** Item of the group that is to be shown; empty for the group as a whole. */
      readonly item: string;
    }
  | { readonly screen: 'templates' }
  | { readonly screen: 'profile' }
  /** The directory, with somebody of it chosen. */
  | { readonly screen: 'people'; readonly id?: string }
  | { readonly screen: 'help' };

/** Finishes what the shown screen must not leave undone; false keeps the window on it. */
export type LeaveGuard = () => Promise<boolean>;

const plainScreens = {
  '': 'library',
  'hoi-nghi': 'conferences',
  mau: 'templates',
  'danh-ba': 'people',
  'co-quan': 'profile',
  'tro-giup': 'help',
} as const;

/** The screens of one paper or record, by the path before its id. */
const screensWithId: Readonly<
  Partial<Record<string, (id: string, group: string, item: string) => Route>>
> = {
  'van-ban': (id) => ({ screen: 'draft', id }),
  'hoi-nghi': (id, group, item) => ({ screen: 'conference', id, group: groupOfPath(group), item }),
  'danh-ba': (id) => ({ screen: 'people', id }),
};

/** The route of a `#/…` address; an unknown one leads to the library. */
export function parseRoute(hash: string): Route {
  const [name = '', id = '', group = '', item = ''] = hash.replace(/^#\/?/, '').split('/');
  const withId = id === '' ? undefined : screensWithId[name];
  if (withId !== undefined) return withId(decoded(id), group, decoded(item));
  const known = Object.entries(plainScreens).find(([path]) => path === name);
  return { screen: known?.[1] ?? 'library' };
}

/** An address typed by hand may be no code at all: then it names a paper that is not there. */
function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

/** The address of a route. */
export function routeHash(route: Route): string {
  if (route.screen === 'draft') return `#/van-ban/${encodeURIComponent(route.id)}`;
  if (route.screen === 'conference') {
    const parts = [route.id, groupPaths[route.group], route.item].filter(Boolean);
    return `#/hoi-nghi/${parts.map(encodeURIComponent).join('/')}`;
  }
  const path = Object.entries(plainScreens).find(([, screen]) => screen === route.screen)?.[0];
  const id = route.screen === 'people' && route.id ? `/${encodeURIComponent(route.id)}` : '';
  return `#/${path ?? ''}${id}`;
}

/** Goes to a route; the shown screen may refuse to be left. */
export function navigate(route: Route): void {
  window.location.hash = routeHash(route);
}

interface Path {
  readonly route: Route;
  readonly cameFrom: Route | null;
}

/** The shown route, and the one before it. It changes only after the guard of the screen has let go. */
export function useRoute(): {
  readonly route: Route;
  readonly cameFrom: Route | null;
  readonly guardLeaving: (guard: LeaveGuard | null) => void;
} {
  const [{ route, cameFrom }, setPath] = useState<Path>(() => ({
    route: parseRoute(window.location.hash),
    cameFrom: null,
  }));
  const guard = useRef<LeaveGuard | null>(null);
  const shown = useRef(route);
  useEffect(() => {
    const follow = async () => {
      const next = parseRoute(window.location.hash);
      if (routeHash(next) === routeHash(shown.current)) return;
      const mayLeave = guard.current === null || (await guard.current());
      if (!mayLeave) {
        window.history.replaceState(null, '', routeHash(shown.current));
        return;
      }
      setPath({ route: next, cameFrom: shown.current });
      shown.current = next;
    };
    const onHashChange = () => void follow();
    const onClick = (event: MouseEvent) => {
      const address = addressPressed(event);
      if (address === null || guard.current !== null) return;
      // The browser tells of a new address only a frame later; the screen need not wait for it.
      event.preventDefault();
      window.location.hash = address;
      onHashChange();
    };
    window.addEventListener('hashchange', onHashChange);
    window.addEventListener('click', onClick);
    return () => {
      window.removeEventListener('hashchange', onHashChange);
      window.removeEventListener('click', onClick);
    };
  }, []);
  const guardLeaving = useCallback((next: LeaveGuard | null) => {
    guard.current = next;
  }, []);
  return { route, cameFrom, guardLeaving };
}

/** The address of the program that a plain click on a link leads to; null for any other click. */
function addressPressed(event: MouseEvent): string | null {
  const { target, button, ctrlKey, metaKey, shiftKey, altKey, defaultPrevented } = event;
  if (defaultPrevented || button !== 0 || ctrlKey || metaKey || shiftKey || altKey) return null;
  const link = target instanceof Element ? target.closest('a[href^="#/"]:not([target])') : null;
  return link?.getAttribute('href') ?? null;
}
