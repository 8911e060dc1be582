import { copyDraft } from '@renderer/db/copies';
import { addDraft } from '@renderer/db/drafts';
import { issueDraft } from '@renderer/db/lifecycle';
import { loadDraft } from '@renderer/db/loadDraft';

import { sampleProfile } from '@shared/records/sampleProfile';
import { numberLine } from '@shared/standards/formText';
import { standards } from '@shared/standards/standards';
import { expect, test } from 'vitest';
import { aDatabase } from '../../helpers/aDatabase';
import { attached } from '../../helpers/docx/formPapers';
import { storeOwnProfile } from '../../helpers/ownProfile';
import { valueOf } from '../../helpers/valueOf';

const request = { number: 5, date: '2026-11-05', terms: ['2025-06-15'], by: 'Lan' };

test('copies of an issued paper stand in the library and count in a row of their own', async () => {
  const db = await aDatabase();
  await storeOwnProfile(db, sampleProfile);
  await addDraft(db, attached, { id: 'paper', now: 1_000 });
  await issueDraft(db, 'paper', request, 2_000);
  for (const [index, form] of (['sao-y', 'sao-luc'] as const).entries()) {
    const id = `copy-${index}`;
    await copyDraft(db, 'paper', form, { id, now: 3_000 });
    valueOf(await issueDraft(db, id, { ...request, number: index + 1 }, 4_000));
  }
  const { record } = valueOf(await loadDraft(db, 'copy-1'));
  expect(numberLine(record.draft, standards['HD05-2026'])).toBe('Số 02-BS/ĐU');
  expect(record.title).toBe('Bản sao lục của Quyết định: ban hành Quy chế làm việc');
  const rows = await db.register.toArray();
  expect(rows.map(({ series, number }) => `${series} ${number}`).toSorted()).toEqual([
    'party|quyet-dinh|ĐU|from 2025-06-15 5',
    'party|sao-y|ĐU|from 2025-06-15 1',
    'party|sao-y|ĐU|from 2025-06-15 2',
  ]);
});

test('without a profile a copy has a blank head, and repeats its paper all the same', async () => {
  const db = await aDatabase();
  await addDraft(db, attached, { id: 'paper', now: 1_000 });
  const { draft } = valueOf(await copyDraft(db, 'paper', 'trich-sao', { id: 'copy', now: 3_000 }));
  expect([draft.header.issuer, draft.header.code]).toEqual(['', 'BS']);
  expect([draft.original?.header, draft.blocks]).toEqual([attached.header, attached.blocks]);
});
