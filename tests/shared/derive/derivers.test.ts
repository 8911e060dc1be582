import { readFileSync } from 'node:fs';
import { blankField } from '@shared/derive/blankFields';
import { sourceIds, sources } from '@shared/derive/sources';
import { blockParagraphs } from '@shared/draft/blockParagraphs';
import { isFieldRun } from '@shared/draft/runs';
import { fieldInfo } from '@shared/templates/fieldLabel';
import { knownFields } from '@shared/templates/knownFields';
import { describe, expect, test } from 'vitest';

const readme = readFileSync(new URL('../../../templates/README.md', import.meta.url), 'utf8');

test('the README of the templates lists every source', () => {
  const rows = Object.entries(sources).map(
    ([id, { label, description }]) => `| \`${id}\` | ${label} | ${description} |`,
  );
  expect(rows.filter((row) => !readme.includes(row))).toEqual([]);
  expect(readme.match(/^\| `[a-z]+\.[A-Za-z]+` \|/gm)?.length).toBe(rows.length);
});

test('labels are alone, so that a question names one stretch', () => {
  const labels = sourceIds.map((id) => sources[id].label);
  expect(new Set(labels).size).toBe(labels.length);
});

describe.each(sourceIds)('%s', (id) => {
  test.each(['party', 'state'] as const)('has a blank of known fields for the %s', (family) => {
    const blocks = sources[id].blank(family);
    expect(blocks.length).toBeGreaterThan(0);
    const fields = blocks
      .flatMap(blockParagraphs)
      .flat()
      .filter(isFieldRun)
      .map((run) => run.field);
    expect(fields.filter((field) => !blankField(field) && !(field in knownFields))).toEqual([]);
    expect(fields.filter((field) => fieldInfo(null, field).label === field)).toEqual([]);
  });
});
