import { factOf } from '../draft/factOf';
import { fillFieldText, splitFieldText } from '../draft/fieldText';

/** The filled text, or nothing while one of its fields is unknown. */
export function fillWhole(text: string, facts: Readonly<Record<string, string>>): string {
  const isWhole = splitFieldText(text).every(
    (part) => part.kind === 'text' || factOf(facts, part.field) !== '',
  );
  return isWhole ? fillFieldText(text, facts, () => '') : '';
}
