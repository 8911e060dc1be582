import { parseDraft } from '@shared/draft/parseDraft';
import { sameValue } from '@shared/sameValue';
import { type ParsedText, parseMarkdown } from '@shared/text/parseMarkdown';
import type { TextFault } from '@shared/text/textFault';
import { writeMarkdown } from '@shared/text/writeMarkdown';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { trickyText } from '../../helpers/trickyText';

const numRuns = Number(process.env['ROUND_TRIPS'] ?? 400);
const timeout = 30_000 + numRuns * 20;

// Few lines are mostly a good text, many are mostly full of faults.
const someLines = fc.oneof(
  fc.array(trickyText, { maxLength: 4 }).map((lines) => lines.join('\n')),
  fc.array(trickyText, { maxLength: 25 }).map((lines) => lines.join('\n')),
);
const someText = fc.oneof(
  someLines.map((body) => `---\nkind: BC\n---\n${body}`),
  someLines.map((head) => `---\nkind: BC\n${head}\n---\n`),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

test('any text is a draft in its one stored form, or has faults at lines that it has', {
  timeout,
}, () => {
  fc.assert(
    fc.property(someText, (source) => {
      const result = parseMarkdown(source);
      return result.ok ? isStoredForm(result.value) : haveLines(result.error, source);
    }),
    { numRuns },
  );
});

test('whatever was read can be written', { timeout }, () => {
  fc.assert(
    fc.property(someText, (source) => {
      const result = parseMarkdown(source);
      expect(result.ok ? writeMarkdown(result.value.draft) : { ok: true }).toMatchObject({
        ok: true,
      });
    }),
    { numRuns },
  );
});

function isStoredForm({ draft, blockLines }: ParsedText): boolean {
  const stored = parseDraft(draft);
  return stored.ok && sameValue(stored.value, draft) && blockLines.length === draft.blocks.length;
}

function haveLines(faults: readonly TextFault[], source: string): boolean {
  const lines = source.split(/\r\n?|\n/).length;
  return faults.length > 0 && faults.every(({ line }) => line >= 1 && line <= lines);
}
