import type { GroupId } from '@shared/conference/groups';
import { type RefObject, useEffect } from 'react';

/** Brings the item of the address into sight and puts the caret into its first field. */
export function useShowItem(
  body: RefObject<HTMLElement | null>,
  { group, item }: { readonly group: GroupId; readonly item: string },
): void {
  // The address as a whole says what is to be shown.
  const place = `${group}/${item}`;
  useEffect(() => {
    const [, sought = ''] = place.split('/');
    if (sought === '') body.current?.scrollTo({ top: 0 });
    else show(body.current?.querySelector(`[data-item="${CSS.escape(sought)}"]`));
  }, [body, place]);
}

function show(place: Element | null | undefined): void {
  if (!(place instanceof HTMLElement)) return;
  place.scrollIntoView({ block: 'center' });
  place.querySelector<HTMLElement>('input, textarea, select, button')?.focus();
}
