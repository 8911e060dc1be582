import { check } from '@shared/checker/check';
import { findingMessage } from '@shared/checker/findingMessages';
import { deriverOf } from '@shared/derive/derivers';
import { blockParagraphs } from '@shared/draft/blockParagraphs';
import type { Draft } from '@shared/draft/draft';
import { runsText } from '@shared/draft/plainText';
import { unfilledFields } from '@shared/draft/unfilledFields';
import { readRecordField } from '@shared/linking/recordFields';
import { isPaperFact } from '@shared/records/paperFacts';
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
const today = '2026-01-05';

const cases = templates.flatMap((template) =>
  template.standards.map((standard) => [template.id, standard, template] as const),
);

describe.each(cases)('%s in %s', (_id, standard, template) => {
  const context = wholeContext(template.family);
  const { conference, people } = context;
  const ofConference = createDraft(template, sampleProfile, {
    today,
    standard,
    conference,
    people,
  });
  const alone = createDraft(template, sampleProfile, { today, standard });

  test('takes from the conference all that the conference knows', () => {
    const open = openFields(ofConference).filter(
      (field) => readRecordField(field, context, template) !== null && isKnown(field, template),
    );
    expect(open).toEqual([]);
    // What no item gave stays blank: a stretch of which the conference says something must be filled.
    const sources = ofConference.blocks.flatMap((block) =>
      'link' in block && block.link.item === '' ? [block.link.source] : [],
    );
    const unnamed = sources.filter((source) => deriverOf(source)?.derive(context).length !== 0);
    expect(unnamed).toEqual([]);
  });

  test.each([
    ['of a conference', ofConference],
    ['alone', alone],
  ] as const)('%s: is a Word file of whole words, without errors', async (_name, draft) => {
    const { parts } = await exported(draft);
    const words = (parts['word/document.xml'] ?? '').replace(/<[^>]+>/g, ' ');
    expect(words).not.toMatch(/undefined|null|NaN|\[object|\{\{/);
    expect(wordsOf(draft).filter((line) => /,,|;;|:;|\.\.| [,.;]/.test(line))).toEqual([]);
    const errors = check(draft, standards[standard]).filter(
      // The conference was held under the form before.
      ({ kind }) => kind !== 'unfilledField' && kind !== 'standardByDate',
    );
    expect(errors.map(findingMessage)).toEqual([]);
  });
});

function openFields(draft: Draft): readonly string[] {
  return unfilledFields(draft)
    .map(({ field }) => field)
    .filter((field) => !isPaperFact(field));
}

function isKnown(field: string, template: Template): boolean {
  return readRecordField(field, wholeContext(template.family), template) !== '';
}

/** The paragraphs of the body, with a word for what is not filled in. */
function wordsOf({ blocks, facts }: Draft): readonly string[] {
  return blocks.flatMap(blockParagraphs).map((runs) => runsText(runs, facts, () => '(chưa điền)'));
}
