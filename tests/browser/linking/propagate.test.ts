import type { Database } from '@renderer/db/database';
import { addDraft, addJournal } from '@renderer/db/drafts';
import { issueDraft } from '@renderer/db/lifecycle';
import { loadDraft } from '@renderer/db/loadDraft';
import { conferences, organisations, people, saveRecord } from '@renderer/db/records';
import { propagateRecord } from '@renderer/linking/propagateRecord';
import { DraftSession } from '@renderer/session/DraftSession';
import { lockDraft } from '@renderer/session/draftLock';
import type { Conference } from '@shared/conference/conference';
import type { Facts } from '@shared/draft/draft';
import { emptyHeader } from '@shared/draft/header';
import { newOrganisation, ownId } from '@shared/organisations/organisation';
import { newPerson } from '@shared/people/person';
import { emptyLetterhead } from '@shared/records/letterhead';
import type { Profile } from '@shared/records/profile';
import { sampleProfile } from '@shared/records/sampleProfile';
import { describe, expect, test } from 'vitest';
import { aConference, aParticipant } from '../../helpers/aConference';
import { aDatabase } from '../../helpers/aDatabase';
import { aDraft, p } from '../../helpers/aDraft';
import { valueOf } from '../../helpers/valueOf';

const body = [
  p('paragraph', [
    { text: 'Hội nghị lần thứ ' },
    { field: 'conf.ordinal' },
    { text: ' do ' },
    { field: 'conf.chairName' },
    { text: ' chủ trì tại ' },
    { field: 'org.bodyName' },
  ]),
];
const linked = { 'conf.ordinal': 'XV' };

async function keepConference(db: Database, changes: Partial<Conference>, over = 0): Promise<void> {
  const record = aConference({ id: 'c1', ordinal: 15, ...changes });
  valueOf(await saveRecord(db, conferences, { record, over, now: 1 }));
}

async function keepPaper(db: Database, id: string, facts: Facts = linked): Promise<void> {
  const header = { ...emptyHeader, code: 'BC/ĐU', date: '2024-01-10', subject: 'thử' };
  const draft = aDraft({ conferenceId: 'c1', header, blocks: body, facts, sources: linked });
  valueOf(await addDraft(db, draft, { id, now: 1 }));
}

async function ordinalOf(db: Database, id: string): Promise<string | undefined> {
  return valueOf(await loadDraft(db, id)).record.draft.facts['conf.ordinal'];
}

const changed = async (db: Database) =>
  valueOf(await propagateRecord(db, { sort: 'conference', id: 'c1' }, 2));

describe('a conference that was changed', () => {
  test('takes its papers along, asks where one was typed over, and leaves an issued one', async () => {
    const db = await aDatabase();
    await keepConference(db, {});
    for (const id of ['a', 'b', 'c']) await keepPaper(db, id);
    await keepPaper(db, 'typed', { 'conf.ordinal': '15' });
    await keepPaper(db, 'issued');
    const issuing = { number: 5, date: '2024-01-10', terms: ['2020-08-19'], by: '' };
    valueOf(await issueDraft(db, 'issued', issuing, 1));
    await keepConference(db, { ordinal: 16 }, 1);
    const papers = await changed(db);
    const counts = papers.map(({ id, updated, open }) => [id, updated.length > 0, open.length]);
    expect(new Set(counts.map(String))).toEqual(
      new Set(['a,true,0', 'b,true,0', 'c,true,0', 'issued,false,1', 'typed,false,1']),
    );
    const ordinals = await Promise.all(
      ['a', 'b', 'c', 'typed', 'issued'].map((id) => ordinalOf(db, id)),
    );
    expect(ordinals).toEqual(['XVI', 'XVI', 'XVI', '15', 'XV']);
  });

  test('shows in list and search of a paper as well', async () => {
    const db = await aDatabase();
    await keepConference(db, {});
    await keepPaper(db, 'a');
    await keepConference(db, { ordinal: 16 }, 1);
    await changed(db);
    expect((await db.texts.get('a'))?.text).toContain('lần thứ XVI');
    expect(await db.drafts.get('a')).toMatchObject({ revision: 2, updatedAt: 2 });
  });

  test('writes nothing where nothing changes', async () => {
    const db = await aDatabase();
    await keepConference(db, {});
    await keepPaper(db, 'a');
    await changed(db);
    const before = await db.drafts.get('a');
    expect(await changed(db)).toMatchObject([{ id: 'a', updated: [], open: [] }]);
    expect(await db.drafts.get('a')).toEqual(before);
  });

  test('leaves a paper that is open, or that has typing not yet saved, to its opening', async () => {
    const db = await aDatabase();
    await keepConference(db, {});
    await keepPaper(db, 'open');
    await keepPaper(db, 'journal');
    const entry = { draftId: 'journal', revision: 1, step: 0, patch: {} };
    valueOf(await addJournal(db, entry));
    const lock = await lockDraft('open');
    await keepConference(db, { ordinal: 16 }, 1);
    const papers = await changed(db);
    lock?.release();
    expect(papers.map(({ isWaiting }) => isWaiting)).toEqual([true, true]);
    expect([await ordinalOf(db, 'open'), await ordinalOf(db, 'journal')]).toEqual(['XV', 'XV']);
    const session = valueOf(await DraftSession.open(db, 'open'));
    expect(session.record.draft.facts['conf.ordinal']).toBe('XVI');
    await session.close();
    expect(await ordinalOf(db, 'open')).toBe('XVI');
  });
});

test('a paper whose conference is gone opens with its facts as they are', async () => {
  const db = await aDatabase();
  await keepPaper(db, 'a');
  const session = valueOf(await DraftSession.open(db, 'a'));
  expect(session.record.draft.facts).toEqual(linked);
  await session.close();
});

test('a person and a body reach the papers of their conferences', async () => {
  const db = await aDatabase();
  const person = { ...newPerson('p1'), name: 'Phạm Đức Long' };
  await saveRecord(db, people, { record: person, over: 0, now: 1 });
  const body_ = newOrganisation('o1', sampleProfile);
  await saveRecord(db, organisations, { record: body_, over: 0, now: 1 });
  const chairs = [aParticipant('Long', '', 'p1')];
  await keepConference(db, { chairs, organisationId: 'o1' });
  await keepPaper(db, 'a');
  const reached = valueOf(await propagateRecord(db, { sort: 'person', id: 'p1' }, 2));
  expect(reached.map(({ id }) => id)).toEqual(['a']);
  expect(valueOf(await loadDraft(db, 'a')).record.draft.facts).toMatchObject({
    'conf.chairName': 'Phạm Đức Long',
    'org.bodyName': 'Đảng bộ xã An Thịnh',
  });
  expect(valueOf(await propagateRecord(db, { sort: 'person', id: 'p2' }, 3))).toEqual([]);
});

test('the own body reaches papers of no conference, but none that was issued', async () => {
  const db = await aDatabase();
  const save = (term: string, over: number) =>
    saveRecord(db, organisations, {
      record: newOrganisation(ownId, { ...sampleProfile, term }),
      over,
      now: 1,
    });
  valueOf(await save('2020 - 2025', 0));
  const header = { ...emptyHeader, code: 'BC/ĐU', date: '2024-01-10', subject: 'thử' };
  const facts = { 'org.term': '2020 - 2025' };
  const blocks = [p('paragraph', [{ field: 'org.term' }])];
  for (const id of ['draft', 'issued', 'foreign']) {
    const sources = id === 'foreign' ? {} : facts;
    valueOf(await addDraft(db, aDraft({ header, blocks, facts, sources }), { id, now: 1 }));
  }
  const issuing = { number: 5, date: '2024-01-10', terms: ['2020-08-19'], by: '' };
  valueOf(await issueDraft(db, 'issued', issuing, 1));
  valueOf(await save('2025 - 2030', 1));
  const papers = valueOf(await propagateRecord(db, { sort: 'organisation', id: ownId }, 2));
  expect(papers.map(({ id, updated, open }) => [id, updated.length, open.length])).toEqual([
    ['draft', 1, 0],
    ['foreign', 0, 0],
  ]);
  const terms = await Promise.all(
    ['draft', 'issued', 'foreign'].map(
      async (id) => valueOf(await loadDraft(db, id)).record.draft.facts['org.term'],
    ),
  );
  expect(terms).toEqual(['2025 - 2030', '2020 - 2025', '2020 - 2025']);
});

describe('a change of the own body', () => {
  const facts = { 'org.term': '2020 - 2025', 'org.memberCount': '1.986' };
  const profile = { ...sampleProfile, term: '2020 - 2025', memberCount: 1986 };
  const save = async (db: Database, changes: Partial<Profile>, over: number) => {
    const record = newOrganisation(ownId, { ...profile, ...changes });
    valueOf(await saveRecord(db, organisations, { record, over, now: 1 }));
  };
  const reach = async (db: Database, meant: 'changed' | 'all' = 'changed') =>
    valueOf(await propagateRecord(db, { sort: 'organisation', id: ownId }, 2, { reach: meant }));
  const keep = async (db: Database, id: string, field: keyof typeof facts) => {
    const blocks = [p('paragraph', [{ field }])];
    const known = { [field]: facts[field] };
    const draft = aDraft({ blocks, facts: known, sources: known });
    valueOf(await addDraft(db, draft, { id, now: 1 }));
  };

  test('reads those papers alone that hold what changed, and all when asked', async () => {
    const db = await aDatabase();
    await save(db, {}, 0);
    await keep(db, 'term', 'org.term');
    await keep(db, 'members', 'org.memberCount');
    expect((await reach(db)).map(({ id }) => id)).toEqual(['members', 'term']);
    await save(db, { memberCount: 2001 }, 1);
    const papers = await reach(db);
    expect(papers.map(({ id, updated }) => [id, updated[0]?.theirs])).toEqual([
      ['members', '2.001'],
    ]);
    expect(await reach(db)).toEqual([]);
    await save(db, { memberCount: 2001, recipients: { 'bao-cao': ['Tỉnh ủy'] } }, 2);
    expect(await reach(db)).toEqual([]);
    expect((await reach(db, 'all')).map(({ id }) => id)).toEqual(['members', 'term']);
  });

  test('reaches a paper whose template calls the field by a name of its own', async () => {
    const db = await aDatabase();
    await save(db, {}, 0);
    await reach(db);
    const blocks = [p('paragraph', [{ field: 'org.superiorName' }])];
    valueOf(await addDraft(db, aDraft({ blocks }), { id: 'old', now: 1 }));
    const party = { ...emptyLetterhead, parentBodyName: 'Đảng bộ tỉnh Bình Phú' };
    await save(db, { party }, 1);
    await reach(db);
    expect(valueOf(await loadDraft(db, 'old')).record.draft.facts).toEqual({
      'org.superiorName': 'Đảng bộ tỉnh Bình Phú',
    });
  });

  test('reaches more papers than are locked at a time, and leaves none of them locked', async () => {
    const db = await aDatabase();
    await save(db, {}, 0);
    const ids = Array.from({ length: 60 }, (_, at) => `d${at}`);
    for (const id of ids) await keep(db, id, 'org.memberCount');
    await save(db, { memberCount: 2001 }, 1);
    expect((await reach(db)).filter(({ updated }) => updated.length === 1)).toHaveLength(60);
    const locks = await Promise.all(ids.map(async (id) => lockDraft(id, 0)));
    expect(locks).not.toContain(null);
    for (const lock of locks) lock?.release();
  });
});
