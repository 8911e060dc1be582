import type { Database } from '@renderer/db/database';
import { addDraft } from '@renderer/db/drafts';
import { loadDraft } from '@renderer/db/loadDraft';
import { DraftSession } from '@renderer/session/DraftSession';
import type { DraftSource } from '@renderer/session/DraftSource';
import type { Block } from '@shared/draft/blocks';
import type { Draft } from '@shared/draft/draft';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { aDatabase, freshName } from '../../helpers/aDatabase';
import { aDraft, aTable, p } from '../../helpers/aDraft';
import { valueOf } from '../../helpers/valueOf';

/** Stands for the editor: holds a draft, and tells of each change. */
class TypingDesk implements DraftSource {
  #draft: Draft;
  readonly #listeners = new Set<() => void>();

  constructor(draft: Draft) {
    this.#draft = draft;
  }

  readDraft(): Draft {
    return this.#draft;
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  type(text: string): void {
    this.#draft = { ...this.#draft, blocks: [...this.#draft.blocks, p('paragraph', text)] };
    for (const listener of this.#listeners) listener();
  }
}

async function openPaper(db: Database, draft = aDraft({ blocks: [p('paragraph', 'một')] })) {
  const id = crypto.randomUUID();
  await addDraft(db, draft, { id, now: 1_000 });
  const session = valueOf(await DraftSession.open(db, id));
  onTestFinished(() => session.close().then(() => undefined));
  const desk = new TypingDesk(session.record.draft);
  return { id, session, desk, detach: session.attach(desk) };
}

async function textsOnDisk(db: Database, id: string): Promise<readonly string[]> {
  const { draft } = valueOf(await loadDraft(db, id)).record;
  return draft.blocks.map((block) => JSON.stringify(block).match(/"text":"([^"]*)"/)?.[1] ?? '');
}

describe('typing', () => {
  test('is in the journal soon, and later saved whole with the journal empty', async () => {
    const db = await aDatabase();
    const { id, session, desk } = await openPaper(db);
    desk.type('hai');
    expect(session.status().kind).toBe('dirty');
    await vi.waitFor(async () => expect(await db.journal.count()).toBe(1));
    expect(session.status().kind).toBe('dirty');
    expect((await db.drafts.get(id))?.revision).toBe(1);
    await vi.waitFor(() => expect(session.status().kind).toBe('saved'), 5_000);
    expect(await db.journal.count()).toBe(0);
    expect((await db.drafts.get(id))?.revision).toBe(2);
    expect(await textsOnDisk(db, id)).toEqual(['một', 'hai']);
  });

  test('that is abandoned before the save is there when the paper is opened again', async () => {
    const db = await aDatabase();
    const { id, desk } = await openPaper(db);
    desk.type('hai');
    await vi.waitFor(async () => expect(await db.journal.count()).toBe(1));
    desk.type('ba');
    await vi.waitFor(async () => expect(await db.journal.count()).toBe(2));
    const found = valueOf(await loadDraft(db, id));
    expect(found).toMatchObject({ replayed: 2, torn: [] });
    expect(found.record.draft.blocks).toHaveLength(3);
  });

  test('that was found in the journal is saved whole without a further key', async () => {
    const db = await aDatabase();
    await addDraft(db, aDraft(), { id: 'paper', now: 1_000 });
    const patch = { blocks: { of: 0, at: 0, remove: 0, insert: [p('paragraph', 'cũ')] } };
    await db.journal.add({ draftId: 'paper', revision: 1, step: 0, patch });
    const session = valueOf(await DraftSession.open(db, 'paper'));
    session.attach(new TypingDesk(session.record.draft));
    await vi.waitFor(() => expect(session.status().kind).toBe('saved'), 5_000);
    expect(await db.journal.count()).toBe(0);
    expect(await textsOnDisk(db, 'paper')).toEqual(['cũ']);
    await session.close();
  });

  test('is on the disk after a flush, with what was typed while another write ran', async () => {
    const db = await aDatabase();
    const { id, session, desk } = await openPaper(db);
    desk.type('hai');
    const first = session.flush();
    desk.type('ba');
    await Promise.all([first, session.flush()]);
    expect(session.status().kind).toBe('saved');
    expect(await textsOnDisk(db, id)).toEqual(['một', 'hai', 'ba']);
  });

  test('is saved when the editor goes away', async () => {
    const db = await aDatabase();
    const { id, desk, detach } = await openPaper(db);
    desk.type('hai');
    detach();
    await vi.waitFor(async () => expect(await textsOnDisk(db, id)).toEqual(['một', 'hai']));
  });

  test('is in the journal when the page goes away at once', async () => {
    const db = await aDatabase();
    const { id, desk } = await openPaper(db);
    desk.type('hai');
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(await textsOnDisk(db, id)).toEqual(['một', 'hai']);
  });
});

test('opening and looking writes nothing', async () => {
  const db = await aDatabase();
  const { id, session } = await openPaper(db);
  window.dispatchEvent(new Event('blur'));
  await session.flush();
  expect([session.status().kind, await db.journal.count()]).toEqual(['clean', 0]);
  expect((await db.drafts.get(id))?.revision).toBe(1);
});

test('a paper that is not in canonical form is journalled over what is stored', async () => {
  const db = await aDatabase();
  await addDraft(db, aDraft(), { id: 'paper', now: 1_000 });
  const loose = aDraft({
    blocks: [
      { kind: 'orientation', to: 'portrait' },
      { kind: 'text', role: 'paragraph', runs: [{ text: 'a' }, { text: 'b' }] },
    ],
  });
  await db.bodies.put({ id: 'paper', body: loose });
  const session = valueOf(await DraftSession.open(db, 'paper'));
  const desk = new TypingDesk(session.record.draft);
  session.attach(desk);
  desk.type('hai');
  await vi.waitFor(async () => expect(await db.journal.count()).toBe(1));
  expect(await textsOnDisk(db, 'paper')).toEqual(['ab', 'hai']);
  await session.close();
});

describe('a journal that fits no more', () => {
  const good = { blocks: { of: 1, at: 1, remove: 0, insert: [p('paragraph', 'hai')] } };
  test.each([
    ['of another length', { blocks: { of: 9, at: 0, remove: 1, insert: [] } }],
    ['that is no patch', { blocks: 'x' }],
    ['that spoils the paper', { parts: { kind: 'no-such-kind' } }],
  ])('is used up to the first entry %s, and says how many were lost', async (_, bad) => {
    const db = await aDatabase();
    await addDraft(db, aDraft({ blocks: [p('paragraph', 'một')] }), { id: 'paper', now: 1_000 });
    for (const [step, patch] of [good, bad, good].entries()) {
      // A spoilt entry is what the test is about.
      await db.journal.add({ draftId: 'paper', revision: 1, step, patch: patch as typeof good });
    }
    const session = valueOf(await DraftSession.open(db, 'paper'));
    expect(session.recovered).toMatchObject({ replayed: 1, torn: 2 });
    expect(session.record.draft.blocks).toHaveLength(2);
    session.attach(new TypingDesk(session.record.draft));
    await session.close();
    // The save has cleared the journal; what did not fit is still there.
    expect(await db.journal.count()).toBe(0);
    expect((await db.aside.toArray()).map(({ row }) => row)).toMatchObject([
      { step: 1, patch: bad },
      { step: 2, patch: good },
    ]);
  });

  test('is not used over another content', async () => {
    const db = await aDatabase();
    await addDraft(db, aDraft({ blocks: [p('paragraph', 'một')] }), { id: 'paper', now: 1_000 });
    await db.journal.add({ draftId: 'paper', revision: 7, step: 0, patch: good });
    const session = valueOf(await DraftSession.open(db, 'paper'));
    expect(session.recovered).toMatchObject({ replayed: 0, torn: 1 });
    await session.close();
  });
});

test('a paper with a torn table opens with the table whole, and the old content is kept', async () => {
  const db = await aDatabase();
  const tooNarrow = { ...aTable([['a', 'b']]), columns: [80] } as Block;
  const torn = aDraft({ blocks: [p('paragraph', 'một'), tooNarrow] });
  await addDraft(db, aDraft(), { id: 'paper', now: 1_000 });
  await db.bodies.put({ id: 'paper', body: torn });
  const session = valueOf(await DraftSession.open(db, 'paper'));
  expect(session.recovered).toEqual({ replayed: 0, torn: 0, mendedTables: [2] });
  session.attach(new TypingDesk(session.record.draft));
  await session.close();
  expect(valueOf(await loadDraft(db, 'paper')).mendedTables).toEqual([]);
  expect(await db.aside.toArray()).toMatchObject([{ row: { body: torn } }]);
});

describe('two windows with one paper', () => {
  test('the second can only read it, until the first lets go', async () => {
    const db = await aDatabase();
    const { id, session } = await openPaper(db);
    const second = valueOf(await DraftSession.open(db, id));
    expect([session.readOnly, second.readOnly]).toEqual([null, 'openElsewhere']);
    await session.close();
    const third = valueOf(await DraftSession.open(db, id));
    expect(third.readOnly).toBeNull();
    await third.close();
  });
});

test('a store that was emptied under the open paper gets it back whole', async () => {
  const db = await aDatabase();
  const { id, session, desk } = await openPaper(db);
  await Promise.all([db.drafts.clear(), db.bodies.clear(), db.texts.clear()]);
  desk.type('hai');
  expect((await session.flush()).ok).toBe(true);
  expect(await textsOnDisk(db, id)).toEqual(['một', 'hai']);
});

describe('a store that refuses', () => {
  test('is said with its reason; the text stays, and is saved as soon as it can be', async () => {
    const name = freshName();
    const db = await aDatabase(name);
    const { id, session, desk } = await openPaper(db);
    db.close({ disableAutoOpen: true });
    desk.type('hai');
    expect(await session.flush()).toEqual({ ok: false, error: { kind: 'storeClosed' } });
    expect(session.status()).toEqual({ kind: 'failed', error: { kind: 'storeClosed' } });
    expect((await session.close()).ok).toBe(false);
    await db.open();
    desk.type('ba');
    expect((await session.flush()).ok).toBe(true);
    expect(await textsOnDisk(db, id)).toEqual(['một', 'hai', 'ba']);
  });
});
