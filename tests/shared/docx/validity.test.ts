import { kindIds, kindsOf } from '@shared/draft/kinds';
import { standards } from '@shared/standards/standards';
import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { packageFaults, silentFaults } from '../../../build/cli/proof/docx/packageFaults';
import { aDraft } from '../../helpers/aDraft';
import { someBody } from '../../helpers/arbitraries';
import { exportedBytes } from '../../helpers/docx/exported';
import * as samples from '../../helpers/docx/samplePapers';
import { textDraft, textNames } from '../../helpers/texts';

test.each(Object.entries(samples))('%s is a file without fault', async (_, draft) => {
  expect(await packageFaults(await exportedBytes(draft))).toEqual([]);
});

test.each(textNames)('%s is a file without fault', async (name) => {
  expect(await packageFaults(await exportedBytes(textDraft(name)))).toEqual([]);
});

test.each(Object.values(standards))(
  'a bare paper of every kind of $id is without fault',
  async (standard) => {
    expect(kindsOf(standard.family).length).toBeGreaterThan(10);
    for (const kind of kindIds) {
      expect(silentFaults(await exportedBytes(aDraft({ kind, standard: standard.id })))).toEqual(
        [],
      );
    }
    expect(await packageFaults(await exportedBytes(aDraft({ standard: standard.id })))).toEqual([]);
  },
);

test('any body is a file without fault', async () => {
  await fc.assert(
    fc.asyncProperty(someBody, fc.constantFrom('HD05-2026', 'ND30'), async (blocks, standard) => {
      const bytes = await exportedBytes(aDraft({ blocks, standard }));
      expect(await packageFaults(bytes)).toEqual([]);
    }),
    { numRuns: 12 },
  );
});

test('the checks find what is broken', async () => {
  const bytes = await exportedBytes(samples.report);
  const broken = (from: string, to: string) => {
    const parts = unzipSync(new Uint8Array(bytes));
    const text = new TextDecoder().decode(parts['word/document.xml']).replaceAll(from, to);
    const zip = zipSync({ ...parts, 'word/document.xml': strToU8(text) });
    return zip.buffer.slice(zip.byteOffset, zip.byteOffset + zip.byteLength);
  };
  expect(silentFaults(broken('<w:pStyle w:val="typeName"/>', '<w:pStyle w:val="gone"/>'))).toEqual([
    'style gone is not defined',
  ]);
  expect(silentFaults(broken('<w:numId w:val="2"/>', '<w:numId w:val="99"/>'))).toContain(
    'list 99 is not defined',
  );
  expect(await packageFaults(broken('<w:keepNext/>', '<w:keepNxt/>'))).not.toEqual([]);
});
