import { writeNumeral } from '@shared/draft/numerals';
import { styleText } from './htmlText';
import type { ListItem } from './pasteUnits';

/** The list item that an element is, by the marks of Word, Word Online or plain HTML; null for none. */
export function itemOfElement(element: Element): ListItem | null {
  return wordItem(element) ?? (element.tagName === 'LI' ? listItem(element) : null);
}

/** `style="mso-list:l0 level2 lfo1"`, with the printed marker in a span of its own. */
function wordItem(element: Element): ListItem | null {
  const level = /\blevel(\d)\b/.exec(styleText(element, 'mso-list'))?.[1];
  if (level === undefined) return null;
  const spans = [...element.querySelectorAll('span')];
  const marker = spans.find((span) => styleText(span, 'mso-list') === 'ignore')?.textContent ?? '';
  return { depth: Number(level), marker: marker.replace(/[\s\u00a0]+/g, ' ').trim() };
}

function listItem(element: Element): ListItem {
  const depth = Number(element.getAttribute('data-aria-level')) || nesting(element);
  const form = element.getAttribute('data-leveltext');
  const ordinal = Number(element.getAttribute('data-aria-posinset')) || placeInList(element);
  if (form !== null) return { depth, marker: form.replace(/%\d/, String(ordinal)) };
  const list = element.parentElement;
  if (list?.tagName !== 'OL') return { depth, marker: '-' };
  return { depth, marker: numberedMarker(list, ordinal) };
}

function numberedMarker(list: Element, ordinal: number): string {
  const type = list.getAttribute('type') ?? styleText(list, 'list-style-type');
  if (type === 'I' || type.includes('roman')) return `${writeNumeral(ordinal, 'roman')}.`;
  if (type === 'a' || type === 'A' || type.includes('alpha') || type.includes('latin')) {
    return `${writeNumeral(ordinal, 'letter')})`;
  }
  return `${ordinal}.`;
}

function nesting(element: Element): number {
  let depth = 0;
  for (let list = element.closest('ol, ul'); list !== null; depth += 1) {
    list = list.parentElement?.closest('ol, ul') ?? null;
  }
  return depth;
}

function placeInList(element: Element): number {
  const known = places.get(element);
  if (known !== undefined) return known;
  const list = element.parentElement;
  let place = Number(list?.getAttribute('start')) || 1;
  for (const item of list?.children ?? []) {
    if (item.tagName !== 'LI') continue;
    places.set(item, place);
    place += 1;
  }
  return places.get(element) ?? 1;
}

// A list is counted once and not for each of its items: a copied one may have thousands.
const places = new WeakMap<Element, number>();
