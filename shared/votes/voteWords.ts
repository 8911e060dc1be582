import type { ConferenceKind } from '../conference/conference';
import type { VoteBase, VoteForm, VoteThreshold } from '../conference/vote';
import type { Family } from '../draft/kinds';

/** How the form of a vote is named in minutes (R7). */
export const formWords: Readonly<Record<VoteForm, string>> = {
  hands: 'giơ tay',
  secret: 'bỏ phiếu kín',
  button: 'bấm nút điện tử',
  letter: 'gửi phiếu lấy ý kiến bằng văn bản',
};

/** What has to be reached, for the form on the screen. */
export const thresholdWords: Readonly<Record<VoteThreshold, string>> = {
  majority: 'Hơn một nửa',
  twoThirds: 'Ít nhất hai phần ba',
};

/** Who votes in a conference: a member of the committee, of the branch, a delegate. */
export function voterWord(kind: ConferenceKind): string {
  return voters[kind];
}

/** The base of a share, as the sentence names it. */
export function baseWords(base: VoteBase, kind: ConferenceKind): string {
  return bases[base](voters[kind]);
}

/** What stands before the name of a candidate. */
export const candidateWords: Readonly<Record<Family, string>> = {
  party: 'đồng chí',
  state: 'ông (bà)',
};

/** What one of those who vote is called behind a number. */
export const personWords: Readonly<Record<Family, string>> = {
  party: 'đồng chí',
  state: 'người',
};

/** Nobody, where a number would stand. */
export const noneOf: Readonly<Record<Family, string>> = {
  party: 'không có đồng chí nào',
  state: 'không có ai',
};

interface VoteHead {
  readonly meeting: string;
  readonly subject: string;
  readonly form: string;
}

/** The formula sentences of a vote; their parts are written by `voteSentence`. */
export const voteSentences = {
  question: ({
    meeting,
    subject,
    form,
    counts,
    decision,
  }: VoteHead & { readonly counts: string; readonly decision: string }) =>
    `${meeting} biểu quyết ${subject} bằng hình thức ${form}: ${counts}. ${decision}`,
  counts: ({
    yes,
    share,
    isAll,
    against,
    other,
  }: {
    readonly yes: string;
    readonly share: string;
    readonly isAll: boolean;
    /** Empty where it was not entered. */
    readonly against: string;
    readonly other: string;
  }) => {
    const parts = [
      `${yes} tán thành${isAll ? ' (tất cả)' : ''}, đạt ${share}`,
      against === '' ? '' : `${against} không tán thành`,
      other === '' ? '' : `${other} có ý kiến khác`,
    ];
    return parts.filter((part) => part !== '').join('; ');
  },
  adopted: (meeting: string, subject: string) => `${meeting} thông qua ${subject}.`,
  rejected: (subject: string, needed: string) =>
    `${subject} chưa được thông qua vì cần ít nhất ${needed} tán thành.`,
  election: ({ meeting, subject, form, elected }: VoteHead & { readonly elected: string }) =>
    elected === ''
      ? `${meeting} ${subject} bằng hình thức ${form}, không ai đủ số phiếu để trúng cử.`
      : `${meeting} ${subject} bằng hình thức ${form}, kết quả trúng cử, theo số phiếu từ cao xuống thấp: ${elected}.`,
  tied: (names: string) => `${names} có số phiếu bằng nhau ở chỗ cuối cùng, chưa trúng cử.`,
  candidate: (name: string, votes: string, share: string) => `${name}, ${votes} phiếu (${share})`,
} as const;

/** What the sentence calls the meeting. */
export function meetingWord(kind: ConferenceKind): string {
  return meetings[kind];
}

const voters: Readonly<Record<ConferenceKind, string>> = {
  committee: 'ủy viên Ban Chấp hành',
  committeeExtended: 'ủy viên Ban Chấp hành',
  standing: 'ủy viên Ban Thường vụ',
  permanent: 'đồng chí Thường trực',
  branchCommittee: 'chi ủy viên',
  branchRegular: 'đảng viên chính thức của chi bộ',
  branchTopic: 'đảng viên chính thức của chi bộ',
  working: 'thành viên dự họp',
  session: 'thành viên',
  congress: 'đại biểu',
};

const bases: Readonly<Record<VoteBase, (voter: string) => string>> = {
  members: (voter) => `tổng số ${voter}`,
  officialMembers: (voter) => `tổng số ${voter}`,
  present: (voter) => `số ${voter} có mặt`,
  summoned: (voter) => `số ${voter} được triệu tập`,
};

const meetings: Readonly<Record<ConferenceKind, string>> = {
  committee: 'Hội nghị',
  committeeExtended: 'Hội nghị',
  standing: 'Hội nghị',
  permanent: 'Hội nghị',
  branchCommittee: 'Chi ủy',
  branchRegular: 'Chi bộ',
  branchTopic: 'Chi bộ',
  working: 'Buổi làm việc',
  session: 'Phiên họp',
  congress: 'Đại hội',
};
