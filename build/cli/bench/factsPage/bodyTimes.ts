import type { Database } from '@renderer/db/database';
import { recordToRow, recordToText } from '@renderer/db/draftRows';
import { propagateOwnBody } from '@renderer/linking/propagateOwnBody';
import type { Draft } from '@shared/draft/draft';
import { emptyDraft } from '@shared/draft/emptyDraft';
import { newOrganisation, ownId } from '@shared/organisations/organisation';
import { createRecord } from '@shared/records/draftRecord';
import { sampleProfile } from '@shared/records/sampleProfile';
import { undeclaredMachine } from '@shared/secrecy/machineSecrecy';
import { numbered } from '../numbered';

const ownPapers = 200;

/** A change of the own body, run by run, in milliseconds: until its papers have it, and the longest standstill of the page. */
export interface BodyTimes {
  readonly bodyReach: readonly number[];
  readonly bodyStandstill: readonly number[];
}

/** Makes drafts of no conference out of some papers of a filled store, and changes the body under them. */
export async function bodyTimes(db: Database, runs: number): Promise<BodyTimes> {
  await fillOwnPapers(db);
  const bodyReach: number[] = [];
  const bodyStandstill: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const record = newOrganisation(ownId, { ...sampleProfile, memberCount: 2000 + run });
    await db.organisations.put({ id: ownId, revision: run + 1, updatedAt: 1, record });
    const watch = watchStandstill();
    const start = performance.now();
    const papers = await propagateOwnBody(db, { now: run, machine: undeclaredMachine }, 'changed');
    bodyReach.push(performance.now() - start);
    bodyStandstill.push(watch.longest());
    const count = papers.ok ? papers.value.filter(({ updated }) => updated.length > 0).length : 0;
    if (count !== ownPapers) throw new Error(`The change of the body reached ${count} papers`);
  }
  return { bodyReach, bodyStandstill };
}

async function fillOwnPapers(db: Database): Promise<void> {
  const rows = await db.drafts.orderBy('id').reverse().limit(ownPapers).toArray();
  const papers = rows.map(({ id, order }) => ({
    order,
    record: createRecord(aPaper(id), { id, now: 1 }),
  }));
  await db.bodies.bulkPut(papers.map(({ record: { id, draft } }) => ({ id, body: draft })));
  await db.texts.bulkPut(papers.map(({ record }) => recordToText(record)));
  await db.drafts.bulkPut(papers.map(({ record, order }) => recordToRow(record, order)));
}

/** A paper of some three pages that names the members of its body. */
function aPaper(id: string): Draft {
  const text = `Tiếp tục xây dựng Đảng bộ trong sạch, vững mạnh theo kế hoạch, văn bản ${id}. `;
  const blocks = numbered(40, () => ({
    kind: 'text' as const,
    role: 'paragraph' as const,
    runs: [{ text: text.repeat(3) }, { field: 'org.memberCount' }],
  }));
  const known = { 'org.memberCount': '1.986' };
  return { ...emptyDraft, blocks, facts: known, sources: known };
}

/** Beats as often as the page lets it; the longest time between two beats is how long nothing else could run. */
function watchStandstill(): { readonly longest: () => number } {
  const { port1, port2 } = new MessageChannel();
  let last = performance.now();
  let longest = 0;
  port1.addEventListener('message', () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    port2.postMessage(null);
  });
  port1.start();
  port2.postMessage(null);
  return {
    longest: () => {
      port1.close();
      return longest;
    },
  };
}
