import { foldText } from '../draft/foldText';
import { kinds } from '../draft/kinds';
import type { Template } from './template';

/**
 * The templates that hold every word of a search; diacritics may be left out. Those whose name holds
 * them come before those that only speak of them, and each in the order of the list.
 */
export function findTemplates(templates: readonly Template[], words: string): readonly Template[] {
  const typed = clean(words).split(/\s+/).filter(Boolean);
  const found = templates.filter((template) => holdsAll(allText(template), typed));
  const isNamed = (template: Template) => holdsAll(nameText(template), typed);
  return [...found.filter(isNamed), ...found.filter((template) => !isNamed(template))];
}

/** A word typed with diacritics must have them; one typed without may stand for any. */
function holdsAll(text: string, words: readonly string[]): boolean {
  const folded = foldText(text);
  return words.every((word) => (foldText(word) === word ? folded : text).includes(word));
}

function nameText({ id, name, kind }: Template): string {
  return clean(`${id} ${name} ${kinds[kind].name}`);
}

function allText(template: Template): string {
  return `${nameText(template)} ${clean(template.description)}`;
}

function clean(text: string): string {
  return text.normalize('NFC').toLowerCase();
}
