import type { Conference } from '../conference/conference';
import { named } from '../conference/named';
import type { StepKind } from '../conference/proceedings';
import type { Vote } from '../conference/vote';
import { awardedSorts } from '../derive/awarded';
import { lowered, withoutEnd } from '../derive/wordCases';
import type { FieldType } from '../templates/template';
import type { RecordField } from './recordField';
import { type ConferencePart, inConference, type RecordPlace } from './recordPlace';
import { itemised, numbered } from './writtenValues';

/** What was laid before a conference, what was said, and what came of it. */
export const proceedingsFields = {
  'conf.documents': of(
    'Tài liệu của hội nghị',
    'list',
    inConference('documents'),
    ({ documents }) => itemised(documents.map(({ title }) => title)),
  ),
  'conf.documentCount': count('Số tài liệu', 'documents', ({ documents }) =>
    written(documents, 'title'),
  ),
  'conf.agenda': of('Nội dung chương trình', 'list', inConference('agenda'), ({ agenda }) =>
    itemised(agenda.filter(({ kind }) => isMatter(kind)).map(({ content }) => content)),
  ),
  'conf.contributionCount': count(
    'Số tham luận',
    'contributions',
    ({ contributions }) =>
      contributions.filter((one) => `${one.unit}${one.topic}`.trim() !== '').length,
  ),
  'conf.opinionCount': count(
    'Số ý kiến phát biểu',
    'log',
    ({ log }) => log.filter(({ kind }) => isOpinion(kind)).length,
  ),
  'conf.voteCount': count('Số nội dung biểu quyết', 'votes', ({ votes }) =>
    written(votes, 'subject'),
  ),
  'conf.ballotSubject': of('Nội dung bỏ phiếu kín', 'text', inConference('votes'), ({ votes }) =>
    itemised(votes.filter(isSecret).map(({ subject }) => lowered(withoutEnd(subject)))),
  ),
  'conf.letterSubject': of(
    'Nội dung lấy ý kiến bằng văn bản',
    'text',
    inConference('votes'),
    (it) => itemised(it.votes.filter(isLetter).map(({ subject }) => lowered(withoutEnd(subject)))),
  ),
  'conf.conclusionCount': count('Số điểm kết luận', 'conclusions', (it) =>
    written(it.conclusions, 'text'),
  ),
  'conf.taskCount': count('Số nhiệm vụ được giao', 'tasks', ({ tasks }) =>
    written(tasks, 'content'),
  ),
  'conf.recommendationCount': count('Số kiến nghị', 'recommendations', ({ recommendations }) =>
    written(recommendations, 'content'),
  ),
  'conf.awardCount': count(
    'Số tập thể, cá nhân khen thưởng',
    'awards',
    (it) => named(it.awards).length,
  ),
  'conf.awardReason': of(
    'Thành tích khen thưởng',
    'text',
    inConference('awards', 'awardReason'),
    ({ awardReason }) => awardReason,
  ),
  'conf.awarded': of('Khen tập thể hay cá nhân', 'text', inConference('awards'), ({ awards }) =>
    awardedSorts(awards),
  ),
  'conf.commentsSent': asked('Số nơi được lấy ý kiến', 'sent'),
  'conf.commentsReceived': asked('Số văn bản góp ý nhận được', 'received'),
  'conf.commentsAgreed': asked('Số ý kiến nhất trí hoàn toàn', 'agreed'),
} as const satisfies Readonly<Record<string, RecordField>>;

function of(
  label: string,
  type: FieldType,
  place: RecordPlace,
  read: (conference: Conference) => string,
): RecordField {
  return { label, type, group: 'Diễn biến', place, read: ({ conference }) => read(conference) };
}

function count(
  label: string,
  part: ConferencePart,
  read: (conference: Conference) => number,
): RecordField {
  return of(label, 'number', inConference(part), (conference) => numbered(read(conference)));
}

/** How many rows say what they are about; one just begun is none yet. */
function written<K extends string>(rows: readonly Readonly<Record<K, string>>[], key: K): number {
  return rows.filter((row) => row[key].trim() !== '').length;
}

function asked(label: string, key: keyof Conference['commentCounts']): RecordField {
  return of(label, 'number', inConference('comments', 'commentCounts'), ({ commentCounts }) => {
    const value = commentCounts[key];
    return value === null ? '' : numbered(value, 'zero');
  });
}

// What papers name of a programme; the rest of it is ceremony.
const matters: ReadonlySet<StepKind> = new Set(['report', 'discussion', 'vote', 'award']);

function isMatter(kind: StepKind): boolean {
  return matters.has(kind);
}

function isOpinion(kind: StepKind): boolean {
  return kind === 'discussion' || kind === 'contribution';
}

function isLetter({ form }: Vote): boolean {
  return form === 'letter';
}

function isSecret({ form }: Vote): boolean {
  return form === 'secret';
}
