import type { Draft } from '../draft/draft';
import { fillFieldText } from '../draft/fieldText';
import { usedFields } from '../draft/unfilledFields';
import { sampleProfile } from '../records/sampleProfile';
import { createDraft } from './createDraft';
import { defaultRuleValue } from './defaultRules';
import { sampleFacts } from './sampleWords';
import type { Template } from './template';

/** The papers of an invented conference, filled in from end to end, to look at and to try out. */
export function sampleDrafts(templates: readonly Template[], today: string): readonly Draft[] {
  return templates
    .filter((template) => template.id in sampleFacts)
    .map((template) => sampleDraft(template, today));
}

function sampleDraft(template: Template, today: string): Draft {
  const draft = createDraft(template, sampleProfile, { today });
  const years = {
    reportYear: defaultRuleValue('reportYear', today),
    planYear: defaultRuleValue('planYear', today),
  };
  const texts = Object.entries(sampleFacts[template.id] ?? {});
  const known = new Set(usedFields(draft).map(({ field }) => field));
  const facts = texts
    .filter(([field]) => known.has(field))
    .map(([field, text]) => [field, fillFieldText(text, years, () => '')] as const);
  // The body is as invented as the rest, so the user's own body has no say in them.
  return { ...draft, sources: {}, facts: { ...draft.facts, ...Object.fromEntries(facts) } };
}
