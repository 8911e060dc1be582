import type { ProfileFault } from './profileFault';

/** One sentence for every fault of a profile; the example stands under the field already. */
export const profileFaultMessages: Readonly<Record<ProfileFault['kind'], string>> = {
  issuerNameMissing: 'Hãy nhập tên cơ quan ban hành.',
  issuerMissing: 'Hãy nhập tên cơ quan như in ở đầu văn bản.',
  parentBodyMissing: 'Hãy nhập tên tổ chức đảng cấp trên trực tiếp.',
  codeMissing: 'Hãy nhập chữ viết tắt của cơ quan trong ký hiệu văn bản.',
  codeBroken: 'Ký hiệu chỉ gồm chữ, số và dấu gạch nối ở giữa, không có dấu cách.',
  placeMissing: 'Hãy nhập địa danh ghi trước ngày tháng, ví dụ: An Thịnh.',
  signerNameMissing: 'Hãy nhập họ và tên, hoặc xóa dòng người ký này.',
  signerTitled: 'Chỉ ghi họ và tên, không ghi học hàm, học vị ở trước.',
  partyAuthorityBroken: 'Văn bản của Đảng ghi T/M, K/T, T/L hoặc Q. rồi một dấu cách.',
  stateAuthorityBroken: 'Văn bản hành chính ghi TM., KT., TL., TUQ. hoặc Q. rồi một dấu cách.',
  termBroken: 'Hãy ghi nhiệm kỳ bằng hai năm, ví dụ: 2025 - 2030.',
  termStartMissing: 'Hãy nhập ngày bắt đầu đánh số của nhiệm kỳ (ngày sau khi bế mạc đại hội).',
  termStartInvalid: 'Ngày này không có trong lịch. Hãy nhập lại ngày, tháng, năm.',
  termStartOutside: 'Ngày bắt đầu phải nằm trong nhiệm kỳ đã ghi ở trên.',
  standingTooLarge: 'Số ủy viên ban thường vụ không thể nhiều hơn số ủy viên ban chấp hành.',
  membersDoNotAdd: 'Tổng số đảng viên phải bằng số chính thức cộng số dự bị.',
};
