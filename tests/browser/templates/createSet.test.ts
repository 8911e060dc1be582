import { createSet } from '@renderer/templates/createSet';
import { programTemplates } from '@renderer/templates/templateFiles';
import { sampleProfile } from '@shared/records/sampleProfile';
import { expect, test } from 'vitest';
import { aConference } from '../../helpers/aConference';
import { aDatabase } from '../../helpers/aDatabase';
import { valueOf } from '../../helpers/valueOf';

const records = {
  conference: aConference({ id: 'hn', ordinal: 8, startDay: '2024-01-10', reportYear: 2023 }),
  profile: sampleProfile,
  people: new Map(),
};
const templates = programTemplates().templates.filter(({ family }) => family === 'party');

test('the papers of a set are made in its order, each of the conference and filled from it', async () => {
  const db = await aDatabase();
  const made = valueOf(await createSet(db, templates, records, 1000));
  const rows = await db.drafts.where('conferenceId').equals('hn').sortBy('order');
  expect(rows.map(({ templateId }) => templateId)).toEqual(templates.map(({ id }) => id));
  expect(rows.map(({ id }) => id)).toEqual(made.map(({ id }) => id));
  expect(made.find(({ draft }) => draft.templateId === 'P04')?.draft.conferenceId).toBe('hn');
});

test('a set that fails half-way leaves nothing', async () => {
  const db = await aDatabase();
  let count = 0;
  db.drafts.hook('creating', () => {
    count += 1;
    if (count === 3) throw new DOMException('No room', 'QuotaExceededError');
  });
  const made = await createSet(db, templates, records, 1000);
  expect(made.ok).toBe(false);
  expect([await db.drafts.count(), await db.bodies.count(), await db.texts.count()]).toEqual([
    0, 0, 0,
  ]);
});
