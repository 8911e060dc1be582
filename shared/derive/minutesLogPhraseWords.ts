import type { StepKind } from '../conference/proceedings';
import { lowered } from './wordCases';

/** The parts that the course of a conference falls into. */
export type Stage =
  | 'opening'
  | 'report'
  | 'discussion'
  | 'guidance'
  | 'reply'
  | 'award'
  | 'vote'
  | 'conclusion';

/** The part that a step belongs to; those without one stand where they happened. */
export const stageOf: Readonly<Partial<Record<StepKind, Stage>>> = {
  reception: 'opening',
  flag: 'opening',
  introduction: 'opening',
  agenda: 'opening',
  opening: 'opening',
  report: 'report',
  contribution: 'discussion',
  discussion: 'discussion',
  guidance: 'guidance',
  explanation: 'reply',
  reply: 'reply',
  award: 'award',
  vote: 'vote',
  conclusion: 'conclusion',
  closing: 'conclusion',
};

/** The heading of each part. */
export const stageTitles: Readonly<Record<Stage, string>> = {
  opening: 'Khai mạc',
  report: 'Trình bày tài liệu',
  discussion: 'Ý kiến thảo luận, tham luận',
  guidance: 'Ý kiến chỉ đạo',
  reply: 'Tiếp thu, giải trình',
  award: 'Khen thưởng',
  vote: 'Biểu quyết',
  conclusion: 'Kết luận, bế mạc',
};

/** What is known of a note when its sentence is written. */
interface Entry {
  /** Somebody of whom a verb follows: `Đồng chí Phạm Đức Long, Bí thư Đảng ủy,`; or a chip. */
  readonly who: string;
  /** The same before a colon. */
  readonly name: string;
  readonly isNamed: boolean;
  readonly meeting: string;
  /** As it was noted; may be empty. */
  readonly text: string;
  /** The same, or a chip where nothing was noted. */
  readonly said: string;
  readonly document: string;
  readonly topic: string;
  readonly awards: string;
}

/** The sentence of a note, by what happened. */
export const entrySentences: Readonly<Record<StepKind, (entry: Entry) => string>> & {
  readonly reserved: (who: string, said: string) => string;
} = {
  reception: ({ text, meeting }) => text || `${meeting} đón tiếp đại biểu.`,
  flag: ({ text, meeting }) => text || `${meeting} làm lễ chào cờ.`,
  introduction: ({ who, name, text }) =>
    text === '' ? `${who} tuyên bố lý do, giới thiệu đại biểu.` : `${name}: ${text}`,
  agenda: ({ who, name, text, meeting }) =>
    text === ''
      ? `${who} trình bày chương trình làm việc của ${lowered(meeting)}.`
      : `${name}: ${text}`,
  opening: ({ who, said }) => `${who} phát biểu khai mạc: ${said}`,
  report: ({ who, document, text }) =>
    `${who} trình bày ${document} (có tài liệu kèm theo).${text === '' ? '' : ` ${text}`}`,
  contribution: ({ who, topic, text }) => {
    const about = topic === '' ? '' : ` về ${lowered(topic)}`;
    return text === ''
      ? `${who} trình bày tham luận${about} (có tài liệu kèm theo).`
      : `${who} trình bày tham luận${about}: ${text}`;
  },
  discussion: ({ name, said }) => `${name}: ${said}`,
  guidance: ({ who, said }) => `${who} phát biểu chỉ đạo: ${said}`,
  explanation: ({ who, said }) => `${who} giải trình, làm rõ: ${said}`,
  reply: ({ who, said }) => `${who} phát biểu tiếp thu: ${said}`,
  award: ({ who, name, text, awards, meeting, isNamed }) => {
    if (text !== '') return isNamed ? `${name}: ${text}` : text;
    const giver = isNamed ? who : meeting;
    return awards === ''
      ? `${giver} công bố quyết định và trao khen thưởng.`
      : `${giver} công bố quyết định và trao khen thưởng cho ${awards}.`;
  },
  vote: ({ name, text, meeting, isNamed }) => {
    if (text !== '') return isNamed ? `${name}: ${text}` : text;
    return `${meeting} tiến hành biểu quyết.`;
  },
  conclusion: ({ who, text, meeting }) =>
    text === ''
      ? `${who} kết luận ${lowered(meeting)}, nội dung ghi ở phần kết luận của biên bản này.`
      : `${who} phát biểu kết luận: ${text}`,
  closing: ({ who, text, meeting }) =>
    text === ''
      ? `${who} tuyên bố bế mạc ${lowered(meeting)}.`
      : `${who} phát biểu bế mạc: ${text}`,
  break: ({ text, meeting }) => text || `${meeting} nghỉ giải lao.`,
  other: ({ name, text, isNamed, said }) => (isNamed ? `${name}: ${said}` : text || said),
  reserved: (who, said) => `${who} đề nghị bảo lưu ý kiến: ${said}`,
};

/** An opinion that its speaker asked to be kept on record against the majority (R2). */
export function reservedOpinion(told: string): string {
  return `${told.replace(/\.$/, '')} (đề nghị bảo lưu ý kiến).`;
}
