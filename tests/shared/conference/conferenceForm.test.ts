import { readFileSync } from 'node:fs';
import { conferenceForm } from '@shared/conference/conference';
import { gather } from '@shared/conference/gathering';
import { newConference } from '@shared/conference/newConference';
import { parseStored } from '@shared/storedForm';
import { expect, test } from 'vitest';
import { valueOf } from '../../helpers/valueOf';

const version1: unknown = JSON.parse(
  readFileSync(new URL('../../fixtures/conferences/version1.json', import.meta.url), 'utf8'),
);

test('a conference of the first version opens with all it had, and with no note in a table', () => {
  const opened = valueOf(parseStored(conferenceForm, version1));
  expect(opened).toEqual({ ...Object(version1), schemaVersion: 2, gathered: [] });
});

test('a note that was tagged in the first version can still be taken into its table', () => {
  const opened = valueOf(parseStored(conferenceForm, version1));
  const taken = gather(opened, 'l1', { tag: 'recommendation', itemId: 'r2' });
  expect(taken.recommendations.map(({ content, by, source }) => [content, by, source])).toEqual([
    ['Bố trí vốn', 'Chi bộ 1', ''],
    ['đề nghị bố trí vốn sửa chữa trụ sở', 'Lương Thị Hạnh', 'Biên bản, 09:15'],
  ]);
});

test('a new conference is one of the newest version', () => {
  const made = newConference('c', { organisationId: '', family: 'party', kind: 'committee' });
  expect(parseStored(conferenceForm, made)).toEqual({ ok: true, value: made });
});
