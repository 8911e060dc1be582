import { standardIds } from '@shared/draft/draft';
import { kindsOf } from '@shared/draft/kinds';
import { sampleProfile } from '@shared/records/sampleProfile';
import { standards } from '@shared/standards/standards';
import { catalogue } from '@shared/templates/catalogue';
import { blankDraft, createDraft } from '@shared/templates/createDraft';
import { describe, expect, test } from 'vitest';
import { parseXml, prettyXml } from '../../build/cli/proof/docx/xmlTree';
import { exported } from '../helpers/docx/exported';
import { templateFiles } from '../helpers/templateFiles';

const { templates } = catalogue(templateFiles());
const today = '2026-12-05';

// Changed on purpose: `npm run test:update`, then read the difference.
describe('a paper just made from', () => {
  test.each(templates.map((template) => [template.id, template] as const))(
    '%s is the Word text that was reviewed',
    async (id, template) => {
      const { parts } = await exported(createDraft(template, sampleProfile, { today }));
      const text = prettyXml(parseXml(parts['word/document.xml'] ?? ''));
      await expect(text).toMatchFileSnapshot(`../golden/templates/${id}.document.xml`);
    },
  );
});

describe.each(standardIds)('%s', (standard) => {
  const { family } = standards[standard];

  test.each(kindsOf(family))('exports a blank %s with its head and foot', async (kind) => {
    const draft = blankDraft(kind, family, sampleProfile, { today, standard });
    const { parts } = await exported(draft);
    const text = (parts['word/document.xml'] ?? '').replace(/<[^>]+>/g, ' ');
    const { kinds, words } = standards[standard];
    expect(text.includes(draft.header.code)).toBe(kinds[kind].numberLine.default);
    expect(text.includes(words.recipients.default)).toBe(draft.signOff.recipients.length > 0);
  });
});
