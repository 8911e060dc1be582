import { check } from '@shared/checker/check';
import type { Draft, StandardId } from '@shared/draft/draft';
import { unfilledFields } from '@shared/draft/unfilledFields';
import { readRecordField } from '@shared/linking/recordFields';
import { sampleProfile } from '@shared/records/sampleProfile';
import { standards } from '@shared/standards/standards';
import { catalogue } from '@shared/templates/catalogue';
import { createDraft } from '@shared/templates/createDraft';
import type { Template } from '@shared/templates/template';
import { describe, expect, test } from 'vitest';
import { wholeContext } from '../helpers/aWholeConference';
import { exported } from '../helpers/docx/exported';
import { templateFiles } from '../helpers/templateFiles';

const { templates } = catalogue(templateFiles());
const today = '2026-01-09';

const papers = templates.flatMap((template) =>
  template.standards.map(
    (standard) => [`${template.id} in ${standard}`, template, standard] as const,
  ),
);

describe.each(papers)('%s', (_, template, standard) => {
  const context = wholeContext(template.family);

  test('repeats all that the records of its conference say', async () => {
    const { conference, people } = context;
    const draft = createDraft(template, sampleProfile, { today, standard, conference, people });
    const known = unfilledFields(draft).filter(
      ({ field }) => (readRecordField(field, context, template) ?? '') !== '',
    );
    expect(known).toEqual([]);
    expect(errorsOf(draft, standard)).toEqual([]);
    expect(await wordsOf(draft)).not.toMatch(/undefined|null|NaN|\{\{|\}\}/);
  });

  test('reads well without a conference', async () => {
    const draft = createDraft(template, sampleProfile, { today, standard });
    expect(errorsOf(draft, standard)).toEqual([]);
    expect(await wordsOf(draft)).not.toMatch(/undefined|null|NaN|\{\{|\}\}/);
  });
});

// What stays open with every part of the records filled in: change it on purpose, then read the difference.
test('the blanks that only the writer can fill are those that were reviewed', async () => {
  const lines = templates.map((template) => `${template.id}: ${openFields(template).join(', ')}`);
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('../golden/templates/open-fields.txt');
});

function openFields(template: Template): readonly string[] {
  const { conference, people } = wholeContext(template.family);
  const draft = createDraft(template, sampleProfile, { today, conference, people });
  return unfilledFields(draft).map(({ field }) => field);
}

function errorsOf(draft: Draft, standard: StandardId): readonly string[] {
  return check(draft, standards[standard])
    .filter(({ severity }) => severity === 'error')
    .map(({ kind }) => kind);
}

async function wordsOf(draft: Draft): Promise<string> {
  const { parts } = await exported(draft);
  return (parts['word/document.xml'] ?? '').replace(/<[^>]+>/g, ' ');
}
