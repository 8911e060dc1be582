import {
  conferenceRows,
  filterConferences,
  noConferenceFilter,
} from '@renderer/conference/conferenceRows';
import { recordToText } from '@renderer/db/draftRows';
import { searchDrafts } from '@renderer/library/searchDrafts';
import { findPeople } from '@shared/people/findPeople';
import { emptyProfile } from '@shared/records/profile';
import { manyConferences, manyPapers, manyPeople } from './factsPage/manyRecords';

/** What the screen must say after a key. */
export interface Answer {
  /** The words that tell how many were found. */
  readonly count: string;
  /** What is marked in the first row; null where its title says it all. */
  readonly mark: string | null;
}

/** The keys of one search, each with what it must lead to; null where that looks as it did before. */
export type Search = readonly { readonly key: string; readonly answer: Answer | null }[];

const entries = manyPapers().map((paper) => ({
  ...recordToText(paper),
  updatedAt: paper.updatedAt,
}));

const conferences = conferenceRows(
  {
    conferences: manyConferences,
    unreadable: [],
    papers: [],
    bodies: { own: emptyProfile, organisations: [] },
  },
  { people: new Map(), paperIds: new Set(), now: { day: '2026-01-01', time: '08:00' } },
);

/** The searches that are typed: in all texts, with and without diacritics, and down to one title. */
export const searches = [
  {
    id: 'papers',
    name: '2,000 papers',
    box: 'Tìm văn bản',
    typed: ['chuyen doi so', 'hoạt động của', 'don vi so 1234'].map((query) =>
      searchOf(query, inPapers),
    ),
  },
  {
    id: 'conferences',
    name: '50 conferences',
    box: 'Tìm hội nghị',
    typed: ['so ket 12', '10/01/2021', 'số 27'].map((query) => searchOf(query, inConferences)),
  },
  {
    id: 'people',
    name: '200 persons',
    box: 'Tìm trong danh bạ',
    typed: ['plong', 'nguyễn văn an', 'mai anh hoa'].map((query) => searchOf(query, inDirectory)),
  },
] as const;

function searchOf(query: string, answerTo: (query: string) => Answer): Search {
  return [...query].map((key, index) => {
    const before = answerTo(query.slice(0, index));
    const answer = answerTo(query.slice(0, index + 1));
    const isSeen = answer.count !== before.count || answer.mark?.length !== before.mark?.length;
    return { key, answer: isSeen ? answer : null };
  });
}

function inPapers(query: string): Answer {
  if (query.trim() === '') return { count: '2000 văn bản', mark: null };
  const hits = searchDrafts(query, entries);
  return { count: `${hits.length} văn bản`, mark: hits[0]?.excerpt?.found ?? null };
}

function inConferences(query: string): Answer {
  const found = filterConferences(conferences, { ...noConferenceFilter, query });
  return { count: `${found.length} hội nghị`, mark: null };
}

function inDirectory(query: string): Answer {
  const count = findPeople(manyPeople, query).length;
  const words = count === 200 ? '200 người' : `${count} trong 200 người`;
  return { count: count === 0 ? `Không có ai khớp với “${query}”.` : words, mark: null };
}
