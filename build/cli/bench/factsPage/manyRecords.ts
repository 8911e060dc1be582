import type { Database } from '@renderer/db/database';
import { recordToRow, recordToText } from '@renderer/db/draftRows';
import { blankMember } from '@shared/conference/blankMember';
import type { Conference } from '@shared/conference/conference';
import { newConference } from '@shared/conference/newConference';
import type { Block } from '@shared/draft/blocks';
import type { Draft } from '@shared/draft/draft';
import { emptyDraft } from '@shared/draft/emptyDraft';
import { newPerson } from '@shared/people/person';
import { createRecord } from '@shared/records/draftRecord';
import { numbered } from '../numbered';

const personCount = 200;
const conferenceCount = 50;
const paperCount = 2000;
/** As many papers as a large conference has. */
export const reachedPapers = 25;

const names = ['Phạm Đức Long', 'Mai Ánh Hồng', 'Lưu Đình Phúc', 'Nguyễn Thị Hòa', 'Trần Văn Đạt'];

/** Fills a store as an office has it after some years. */
export async function fillStore(db: Database): Promise<void> {
  const people = numbered(personCount, (at) => ({
    ...newPerson(`p${at}`, `${names[at % names.length]} ${at}`),
    offices: [
      { id: 'o', sort: 'party' as const, title: 'Bí thư', body: '', from: '2020-01-01', to: '' },
    ],
  }));
  const conferences = numbered(conferenceCount, (at) => aConference(at, 1));
  const papers = numbered(paperCount, (at) => {
    // The first conference has its 25 papers, the others share the rest.
    const conference = at < reachedPapers ? 0 : 1 + (at % (conferenceCount - 1));
    return createRecord(aPaper(at, conference), { id: `d${at}`, now: at + 1 });
  });
  await db.people.bulkPut(people.map(rowOf));
  await db.conferences.bulkPut(conferences.map(rowOf));
  await db.bodies.bulkPut(papers.map(({ id, draft }) => ({ id, body: draft })));
  await db.texts.bulkPut(papers.map((paper) => recordToText(paper)));
  await db.drafts.bulkPut(papers.map((paper, at) => recordToRow(paper, at + 1)));
}

/** The first conference under another ordinal. */
export async function changedConference(db: Database, run: number): Promise<void> {
  await db.conferences.put(rowOf(aConference(0, run + 2)));
}

function aConference(at: number, ordinal: number): Conference {
  const known = { organisationId: '', family: 'party', kind: 'committee' } as const;
  return {
    ...newConference(`c${at}`, known),
    ordinal,
    startDay: '2024-01-10',
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
  return { ...emptyDraft, conferenceId: `c${conference}`, blocks, facts: known, sources: known };
}

function rowOf<T extends { readonly id: string }>(record: T) {
  return { id: record.id, revision: 1, updatedAt: 1, record };
}
