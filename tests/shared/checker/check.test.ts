import { check } from '@shared/checker/check';
import { findingMessage } from '@shared/checker/findingMessages';
import { sampleProfile } from '@shared/records/sampleProfile';
import { standards } from '@shared/standards/standards';
import { blankTemplates } from '@shared/templates/blankTemplates';
import { catalogue } from '@shared/templates/catalogue';
import { createDraft } from '@shared/templates/createDraft';
import { expect, test } from 'vitest';
import { proofPapers } from '../../../build/cli/proof/papers/proofPapers';
import { good, goodState, kindsOf } from '../../helpers/goodPapers';
import { templateFiles } from '../../helpers/templateFiles';
import { textDraft, textNames } from '../../helpers/texts';

test('a paper in order has no findings', () => {
  expect(kindsOf(good)).toEqual([]);
});

test('a state paper in order has no findings', () => {
  expect(kindsOf(goodState)).toEqual([]);
});

const newKinds = [
  'labelForm',
  'lawNumbered',
  'asAboveMissing',
  'citationIncomplete',
  'citationDatesDiffer',
];

test('papers in order have none of the findings on labels, letters and citations', () => {
  const { templates } = catalogue(templateFiles());
  const stamp = { today: '2026-11-22' };
  const drafts = [
    ...[...templates, ...blankTemplates('party'), ...blankTemplates('state')].map(
      (template) => [template.id, createDraft(template, sampleProfile, stamp)] as const,
    ),
    ...proofPapers().map(({ id, draft }) => [id, draft] as const),
    ...textNames.map((name) => [name, textDraft(name)] as const),
  ];
  const found = drafts.flatMap(([id, draft]) =>
    check(draft, standards[draft.standard])
      .filter(({ kind }) => newKinds.includes(kind))
      .map((finding) => `${id}: ${findingMessage(finding)}`),
  );
  expect(found).toEqual([]);
});
