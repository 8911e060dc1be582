import { foldText } from '../draft/foldText';
import { kinds } from '../draft/kinds';
import type { Template } from './template';

/** The templates that hold every word of a search, in their order; diacritics may be left out. */
export function findTemplates(templates: readonly Template[], words: string): readonly Template[] {
  const typed = words.normalize('NFC').toLowerCase().split(/\s+/).filter(Boolean);
  return templates.filter((template) => {
    const exact = searchText(template);
    const folded = foldText(exact);
    // A word typed with diacritics must have them; one typed without may stand for any.
    return typed.every((word) => (foldText(word) === word ? folded : exact).includes(word));
  });
}

function searchText({ id, name, description, kind }: Template): string {
  return `${id} ${name} ${kinds[kind].name} ${description}`.normalize('NFC').toLowerCase();
}
