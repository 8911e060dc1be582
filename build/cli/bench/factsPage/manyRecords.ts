import type { Database } from '@renderer/db/database';
import { recordToRow, recordToText } from '@renderer/db/draftRows';
import { blankMember } from '@shared/conference/blankMember';
import type { Conference } from '@shared/conference/conference';
import { newConference } from '@shared/conference/newConference';
import type { Block } from '@shared/draft/blocks';
import type { Draft } from '@shared/draft/draft';
import { emptyDraft } from '@shared/draft/emptyDraft';
import { newPerson, type Person } from '@shared/people/person';
import { createRecord, type DraftRecord } from '@shared/records/draftRecord';
import { numbered } from '../numbered';

const personCount = 200;
const conferenceCount = 50;
const paperCount = 2000;
/** As many papers as a large conference has. */
export const reachedPapers = 25;

const families = ['Phạm', 'Mai', 'Lưu', 'Nguyễn', 'Trần'];
const middles = ['Đức', 'Ánh', 'Đình', 'Thị', 'Văn'];
const givens = ['Long', 'Hồng', 'Phúc', 'Hòa', 'Đạt', 'An', 'Bình', 'Minh'];

/** The directory of an office of the second level. */
export const manyPeople: readonly Person[] = numbered(personCount, (at) => {
  const place = [families[at % 5], middles[Math.floor(at / 5) % 5], givens[Math.floor(at / 25)]];
  const office = { id: 'o', sort: 'party', title: 'Bí thư', body: `Chi bộ số ${at}` } as const;
  return {
    ...newPerson(`p${at}`, place.join(' ')),
    offices: [{ ...office, from: '2020-01-01', to: '' }],
  };
});

/** The conferences of some years. */
export const manyConferences: readonly Conference[] = numbered(conferenceCount, (at) =>
  aConference(at, 1),
);

/** The papers of some years; the first conference has its 25, the others share the rest. */
export function manyPapers(): readonly DraftRecord[] {
  return numbered(paperCount, (at) => {
    const conference = at < reachedPapers ? 0 : 1 + (at % (conferenceCount - 1));
    return createRecord(aPaper(at, conference), { id: `d${at}`, now: at + 1 });
  });
}

/** Fills a store as an office has it after some years. */
export async function fillStore(db: Database): Promise<void> {
  const papers = manyPapers();
  await db.people.bulkPut(manyPeople.map(rowOf));
  await db.conferences.bulkPut(manyConferences.map(rowOf));
  await db.bodies.bulkPut(papers.map(({ id, draft }) => ({ id, body: draft })));
  await db.texts.bulkPut(papers.map((paper) => recordToText(paper)));
  await db.drafts.bulkPut(papers.map((paper, at) => recordToRow(paper, at + 1)));
}

/** The first conference under another ordinal. */
export async function changedConference(db: Database, run: number): Promise<void> {
  await db.conferences.put(rowOf(aConference(0, run + 2)));
}

/** The conference that the list shows first, under another theme. */
export async function renamedConference(db: Database, theme: string): Promise<void> {
  const row = await db.conferences.get('c19');
  await db.conferences.put({
    ...rowOf({ ...aConference(19, 1), theme }),
    revision: (row?.revision ?? 0) + 1,
  });
}

function aConference(at: number, ordinal: number): Conference {
  const known = { organisationId: '', family: 'party', kind: 'committee' } as const;
  return {
    ...newConference(`c${at}`, known),
    ordinal,
    theme: `Chuyên đề số ${at}: sơ kết công tác, phương hướng nhiệm vụ`,
    startDay: `${2020 + (at % 5)}-01-${10 + (at % 20)}`,
    members: numbered(33, (index) => ({
      ...blankMember(`m${index}`),
      person: { personId: `p${index}`, name: '', titles: '' },
      presence: 'present',
      hasReplied: true,
    })),
  };
}

/** A paper of some three pages that reads its conference in places. */
function aPaper(at: number, conference: number): Draft {
  const text = `Tiếp tục đẩy mạnh chuyển đổi số trong hoạt động của các cơ quan đảng, văn bản ${at}. `;
  const blocks = numbered(40, (index): Block => {
    const runs = [
      { text: text.repeat(3) },
      { field: index % 8 === 0 ? 'conf.ordinal' : 'conf.date' },
    ];
    return { kind: 'text', role: 'paragraph', runs };
  });
  const known = { 'conf.ordinal': 'I', 'conf.date': '10 tháng 01 năm 2024' };
  const header = { ...emptyDraft.header, subject: `Kết quả công tác của đơn vị số ${at}` };
  const linked = { conferenceId: `c${conference}`, facts: known, sources: known };
  return { ...emptyDraft, ...linked, header, blocks };
}

function rowOf<T extends { readonly id: string }>(record: T) {
  return { id: record.id, revision: 1, updatedAt: 1, record };
}
