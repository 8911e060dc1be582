import { check } from '@shared/checker/check';
import { kindIds } from '@shared/draft/kinds';
import { parseDraft } from '@shared/draft/parseDraft';
import { messageFor } from '@shared/messages';
import { emptyProfile } from '@shared/records/profile';
import { sampleProfile } from '@shared/records/sampleProfile';
import { standards } from '@shared/standards/standards';
import { blankTemplates } from '@shared/templates/blankTemplates';
import { catalogue } from '@shared/templates/catalogue';
import { createDraft } from '@shared/templates/createDraft';
import { knownFields } from '@shared/templates/knownFields';
import type { Template } from '@shared/templates/template';
import { fieldsUsed } from '@shared/templates/templateFields';
import { describe, expect, test } from 'vitest';
import { templateFiles } from '../helpers/templateFiles';

const files = templateFiles();
const { templates, broken } = catalogue(files);
const today = '2024-01-10';

test('every template file of the program can be read', () => {
  expect(broken.map(({ error }) => messageFor(error))).toEqual([]);
});

test('the papers of a conference all have a template', () => {
  const ids = templates.map((template) => template.id);
  expect(ids).toEqual(
    expect.arrayContaining(['P01', 'P02', 'P03', 'P04', 'P09', 'P13', 'P16', 'P17', 'S01', 'S02']),
  );
});

describe.each(templates.map((template) => [template.id, template] as const))(
  '%s',
  (_, template) => {
    test('gives a draft that the program can store and open', () => {
      const draft = createDraft(template, emptyProfile, { today });
      expect(parseDraft(JSON.parse(JSON.stringify(draft)))).toEqual({ ok: true, value: draft });
    });

    test('gives a draft in which the checker finds nothing but blanks', () => {
      const draft = createDraft(template, sampleProfile, { today });
      const kinds = check(draft, standards[draft.standard]).map((finding) => finding.kind);
      expect(kinds.filter((kind) => kind !== 'unfilledField')).toEqual([]);
    });

    test('declares no field that its text does not read', () => {
      const used = new Set([...fieldsUsed(template), ...readByDefaults(template)]);
      expect(template.fields.map((field) => field.id).filter((id) => !used.has(id))).toEqual([]);
    });
  },
);

describe.each(['party', 'state'] as const)('blank papers of the %s family', (family) => {
  test.each(blankTemplates(family))('$id has its whole form', (template) => {
    const draft = createDraft(template, emptyProfile, { today });
    expect(parseDraft(draft)).toEqual({ ok: true, value: draft });
    expect(kindIds).toContain(draft.kind);
  });
});

function readByDefaults(template: Template): readonly string[] {
  return template.fields.flatMap((field) =>
    [...(field.default ?? '').matchAll(/\{\{([\w.]+)\}\}/g)].map((match) => match[1] ?? ''),
  );
}

test('every known field has a label of its own', () => {
  const labels = Object.values(knownFields).map((field) => field.label);
  expect(new Set(labels).size).toBe(labels.length);
});
