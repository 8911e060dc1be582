import { parseMarkdown } from '@shared/text/parseMarkdown';
import { writeMarkdown } from '@shared/text/writeMarkdown';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { someDraft } from '../../helpers/arbitraryDrafts';
import { textDraft, textNames } from '../../helpers/texts';

// A longer hunt: `ROUND_TRIPS=10000 npm run test:unit -- tests/shared/text`.
const numRuns = Number(process.env['ROUND_TRIPS'] ?? 400);
const timeout = 30_000 + numRuns * 20;

test('any draft written as Markdown and read back is unchanged', { timeout }, () => {
  fc.assert(
    fc.property(someDraft, (draft) => {
      const written = writeMarkdown(draft);
      expect(written.ok ? parseMarkdown(written.value) : written).toMatchObject({
        ok: true,
        value: { draft },
      });
    }),
    { numRuns },
  );
});

test.each(textNames)('%s is unchanged', (name) => {
  const draft = textDraft(name);
  const written = writeMarkdown(draft);
  expect(written.ok ? parseMarkdown(written.value) : written).toMatchObject({
    ok: true,
    value: { draft },
  });
});
