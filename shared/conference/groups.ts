import type { Conference, ConferenceKind } from './conference';

/** The groups of a conference's record, in the order in which its page lists them. */
export const groupIds = [
  'facts',
  'leaders',
  'members',
  'guests',
  'parties',
  'bridgePoints',
  'agenda',
  'documents',
  'contributions',
  'log',
  'votes',
  'conclusions',
  'tasks',
  'recommendations',
  'figures',
  'awards',
  'comments',
  'papers',
] as const;
export type GroupId = (typeof groupIds)[number];

/** How the address of a page names a group. */
export const groupPaths: Readonly<Record<GroupId, string>> = {
  facts: 'thong-tin',
  leaders: 'chu-tri',
  members: 'thanh-phan',
  guests: 'khach-moi',
  parties: 'cac-ben',
  bridgePoints: 'diem-cau',
  agenda: 'chuong-trinh',
  documents: 'tai-lieu',
  contributions: 'tham-luan',
  log: 'dien-bien',
  votes: 'bieu-quyet',
  conclusions: 'ket-luan',
  tasks: 'nhiem-vu',
  recommendations: 'kien-nghi',
  figures: 'so-lieu',
  awards: 'khen-thuong',
  comments: 'gop-y',
  papers: 'van-ban',
};

/** The group of an address; one that nobody knows leads to the facts. */
export function groupOfPath(path: string): GroupId {
  return groupIds.find((id) => groupPaths[id] === path) ?? 'facts';
}

/** The groups that a conference of a kind needs first, and the others. */
export function groupsFor(conference: Pick<Conference, 'kind' | 'format'>): {
  readonly first: readonly GroupId[];
  readonly others: readonly GroupId[];
} {
  const isFirst = (id: GroupId) =>
    usualGroups[conference.kind].includes(id) ||
    (id === 'bridgePoints' && conference.format !== 'inPerson');
  return { first: groupIds.filter(isFirst), others: groupIds.filter((id) => !isFirst(id)) };
}

const always: readonly GroupId[] = [
  'facts',
  'leaders',
  'agenda',
  'documents',
  'log',
  'conclusions',
  'tasks',
  'papers',
];
const committee: readonly GroupId[] = [
  ...always,
  'members',
  'guests',
  'contributions',
  'votes',
  'recommendations',
  'figures',
  'awards',
  'comments',
];
const branch: readonly GroupId[] = [...always, 'members', 'guests', 'votes'];

const usualGroups: Readonly<Record<ConferenceKind, readonly GroupId[]>> = {
  committee,
  committeeExtended: committee,
  standing: [...always, 'members', 'guests', 'votes'],
  permanent: [...always, 'members'],
  branchCommittee: [...always, 'members', 'votes'],
  branchRegular: branch,
  branchTopic: branch,
  working: [...always, 'parties', 'recommendations', 'figures'],
  session: [...always, 'members', 'guests', 'bridgePoints', 'recommendations', 'figures'],
  congress: [...always, 'members', 'guests', 'contributions', 'votes', 'awards', 'figures'],
};
