import type { Sentences } from '../sentences';
import type { VoteFault } from './voteFaults';

/** What is said of a vote that cannot add up, and what to do. */
export const voteMessages: Sentences<VoteFault> = {
  voteNotCounted: () => 'Chưa nhập đủ số phiếu. Hãy nhập kết quả sau khi kiểm đếm.',
  voteBaseUnknown: () =>
    'Chưa biết tỷ lệ tính trên bao nhiêu người. Hãy điểm danh ở phần “Thành phần”, hoặc nhập tổng số tại đây.',
  presentOverBase: ({ present, base }) =>
    `Có mặt ${present} nhưng tổng số chỉ có ${base}. Hãy xem lại điểm danh hoặc tổng số; khách mời không được tính.`,
  castOverPresent: ({ cast, present }) =>
    `Tán thành, không tán thành và ý kiến khác cộng lại là ${cast}, nhiều hơn ${present} người có mặt lúc biểu quyết. Hãy đếm lại.`,
  castUnderPresent: ({ cast, present }) =>
    `Các ý kiến cộng lại là ${cast}, còn thiếu ${present - cast} so với ${present} người có mặt lúc biểu quyết. Ai không giơ tay thì ghi vào “Ý kiến khác”.`,
  castOverBase: ({ cast, base }) =>
    `Các ý kiến cộng lại là ${cast}, nhiều hơn ${base} người được hỏi. Hãy đếm lại số phiếu.`,
  issuedOverPresent: ({ issued, present }) =>
    `Phát ra ${issued} phiếu trong khi chỉ có ${present} người có mặt. Hãy xem lại số phiếu phát ra hoặc điểm danh.`,
  returnedOverIssued: ({ returned, issued }) =>
    `Thu về ${returned} phiếu, nhiều hơn ${issued} phiếu đã phát. Hãy kiểm lại; nếu đúng như vậy, cuộc bỏ phiếu không hợp lệ và phải làm lại.`,
  ballotsDoNotAddUp: ({ counted, returned }) =>
    `Phiếu hợp lệ và không hợp lệ cộng lại là ${counted}, khác ${returned} phiếu thu về. Hãy kiểm lại.`,
  invalidWithoutReason: ({ invalid }) =>
    `Có ${invalid} phiếu không hợp lệ mà chưa ghi lý do. Hãy ghi lý do để đưa vào biên bản kiểm phiếu.`,
  castNotValid: ({ cast, valid }) =>
    `Các ý kiến cộng lại là ${cast}, khác ${valid} phiếu hợp lệ. Hãy kiểm lại.`,
  candidateOverValid: ({ name, votes, valid }) =>
    `${name} có ${votes} phiếu, nhiều hơn ${valid} là số phiếu nhiều nhất có thể có. Hãy kiểm lại.`,
  candidateTwice: ({ name }) => `${name} có hai lần trong danh sách bầu. Hãy bỏ bớt một dòng.`,
  tooManyChoices: ({ votes, most }) =>
    `Số phiếu của mọi người cộng lại là ${votes}, nhiều hơn ${most} là mức các phiếu hợp lệ có thể bầu. Hãy kiểm lại; phiếu bầu thừa người là phiếu không hợp lệ.`,
  seatsOverCandidates: ({ seats, candidates }) =>
    `Cần bầu ${seats} người mà danh sách chỉ có ${candidates}. Hãy bổ sung danh sách hoặc sửa số lượng cần bầu.`,
  tieAtLastSeat: ({ names }) =>
    `${names.join(', ')} có số phiếu bằng nhau mà không còn đủ chỗ. Hội nghị phải quyết định, ví dụ bầu lại trong số những người này.`,
};
