import { factOf } from '../draft/factOf';
import { type DefaultRuleId, defaultRuleValue } from './defaultRules';
import { fillWhole } from './fillWhole';
import type { Template } from './template';

type Facts = Readonly<Record<string, string>>;

/**
 * The facts that go along when a year of the paper is changed: those that the template computes
 * from it, as far as they still are what the year `before` gave. What the user wrote himself stays.
 */
export function followYear(
  template: Template,
  facts: Facts,
  { field, before }: { readonly field: string; readonly before: string },
): Facts {
  const rule = template.fields.find(({ id }) => id === field)?.rule;
  const [oldYear, newYear] = [before, factOf(facts, field)].map((text) => reportYear(rule, text));
  if (oldYear === undefined || newYear === undefined) return {};
  if (oldYear === null || newYear === null || oldYear === newYear) return {};
  const [old, now] = [factsOfYear(template, facts, oldYear), factsOfYear(template, facts, newYear)];
  const following = Object.entries(now).filter(
    ([id]) => id !== field && factOf(facts, id) === factOf(old, id),
  );
  return Object.fromEntries(following);
}

/** The year reported on that a value of a field stands for; null where it stands for none. */
function reportYear(rule: DefaultRuleId | undefined, text: string): number | null {
  if (!/^\d{4}$/.test(text)) return null;
  if (rule === 'reportYear') return Number(text);
  return rule === 'planYear' ? Number(text) - 1 : null;
}

const rulesOfYear: ReadonlySet<DefaultRuleId> = new Set([
  'reportYear',
  'planYear',
  'partyCongress',
  'yearInTerm',
]);

/** What the template makes of a year, as of the end of it. */
function factsOfYear(template: Template, facts: Facts, year: number): Facts {
  const ofYear: Record<string, string> = {};
  for (const { id, rule } of template.fields) {
    if (rule !== undefined && rulesOfYear.has(rule)) {
      ofYear[id] = defaultRuleValue(rule, `${year}-12-31`);
    }
  }
  const known = { ...facts, ...ofYear };
  const texts = template.fields.flatMap(({ id, rule, default: text = '' }): [string, string][] =>
    rule === undefined && Object.keys(ofYear).some((year) => text.includes(`{{${year}}}`))
      ? [[id, fillWhole(text, known)]]
      : [],
  );
  return { ...ofYear, ...Object.fromEntries(texts) };
}
