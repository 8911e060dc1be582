/** Whoever has a name: a person of the directory, somebody of a conference, a candidate. */
export interface Named {
  readonly name: string;
}

const collator = new Intl.Collator('vi');

/**
 * Order of lists of names: by given name, which stands last, then by family name. Unaccented comes
 * before accented, Đ after D, as in the Vietnamese alphabet.
 */
export function byGivenName(a: Named, b: Named): number {
  const [one, other] = [sortedName(a.name), sortedName(b.name)];
  return collator.compare(one.given, other.given) || collator.compare(one.front, other.front);
}

/** The last syllable, by which people are called: `Long` of `Phạm Đức Long`. */
export function givenName(name: string): string {
  return tidyName(name).split(' ').at(-1) ?? '';
}

/** A name without stray spaces and composed in one way. */
export function tidyName(name: string): string {
  return name.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** Whether two texts name alike: capitals, spaces and the place of a tone mark (`Hoà`, `Hòa`) aside. */
export function sameName(a: string, b: string): boolean {
  return nameKey(a) === nameKey(b);
}

/** What is equal for names that are written alike. */
export function nameKey(name: string): string {
  return withToneInside(tidyName(name).toLowerCase());
}

const sortedNames = new Map<string, { readonly given: string; readonly front: string }>();
const mostSortedNames = 5_000;

/** Sorting asks for each name many times. */
function sortedName(name: string): { readonly given: string; readonly front: string } {
  const known = sortedNames.get(name);
  if (known !== undefined) return known;
  const words = nameKey(name).split(' ');
  const found = { given: words.at(-1) ?? '', front: words.slice(0, -1).join(' ') };
  if (sortedNames.size >= mostSortedNames) sortedNames.clear();
  sortedNames.set(name, found);
  return found;
}

// In open syllables with oa, oe and uy two places of the mark are in use; `qu` is a consonant.
const lateTone = /(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/gu;

function withToneInside(text: string): string {
  return text.replace(lateTone, ([first = '', second = '']) => {
    const [letter = '', tone = ''] = second.normalize('NFD');
    return (first + tone).normalize('NFC') + letter;
  });
}
