import type { StepKind } from '../conference/proceedings';

/** What the lead-in of a step may name. */
interface Step {
  readonly meeting: string;
  readonly title: string;
  /** With offices, and the comma behind them; with offices alone; without any. */
  readonly who: string;
  readonly whole: string;
  readonly short: string;
  readonly document: string;
  /** `các đồng chí đại biểu`, `các vị đại biểu`. */
  readonly delegates: string;
  readonly voters: string;
  /** How many are commended; who of them comes to the stage. */
  readonly awards: string;
  readonly awarded: string;
}

/** What is said before each step; whoever leads through the programme reads it out. */
export const scriptPhrases: Readonly<Record<StepKind, (step: Step) => string>> = {
  reception: ({ delegates, meeting }) =>
    `“Kính mời ${delegates} ký tên vào danh sách, nhận tài liệu và ổn định chỗ ngồi để ${meeting} bắt đầu đúng giờ.”`,
  flag: ({ delegates }) =>
    `“Kính mời ${delegates} đứng nghiêm để chào cờ.” (Sau khi chào cờ) “Xin mời ${delegates} an tọa.”`,
  introduction: ({ title, delegates }) =>
    `“Kính thưa ${delegates}! Hôm nay, ${title} được tổ chức theo đúng chương trình công tác. Thay mặt Ban Tổ chức, tôi xin nhiệt liệt chào mừng và trân trọng giới thiệu các đại biểu về dự.” (Đọc lời giới thiệu đại biểu)`,
  agenda: ({ delegates }) =>
    `“Chương trình làm việc đã được gửi tới ${delegates}. Nếu không có ý kiến bổ sung, xin được làm việc theo chương trình này.”`,
  opening: ({ who, meeting }) => `“Trân trọng kính mời ${who} phát biểu khai mạc ${meeting}.”`,
  report: ({ who, document }) => `“Tiếp theo, xin mời ${who} trình bày ${document}.”`,
  contribution: ({ who }) =>
    `“Xin mời ${who} trình bày tham luận.” (Sau mỗi tham luận) “Xin cảm ơn và xin mời tham luận tiếp theo.”`,
  discussion: ({ delegates }) =>
    `“Sau khi nghe các tài liệu vừa trình bày, xin mời ${delegates} phát biểu ý kiến. Mỗi ý kiến xin đi thẳng vào nội dung và nêu rõ đề xuất.”`,
  guidance: ({ who, meeting }) =>
    `“${meeting} vinh dự được đón tiếp các đại biểu cấp trên. Trân trọng kính mời ${who} phát biểu chỉ đạo.”`,
  explanation: ({ who }) => `“Xin mời ${who} giải trình, làm rõ các ý kiến đã nêu.”`,
  reply: ({ who }) => `“Trân trọng kính mời ${who} phát biểu tiếp thu ý kiến chỉ đạo.”`,
  award: ({ who, awards, awarded }) =>
    awards === ''
      ? `“Sau đây là phần công bố quyết định và trao khen thưởng. Xin mời ${who} lên trao thưởng.”`
      : `“Sau đây là phần công bố quyết định và trao khen thưởng cho ${awards}. Xin mời ${who} lên trao thưởng; mời ${awarded} có tên sau đây lên nhận.” (Đọc danh sách khen thưởng)`,
  vote: ({ meeting, voters }) =>
    `“${meeting} chuyển sang phần biểu quyết. Đề nghị ${voters} cho ý kiến. Ai nhất trí, xin biểu quyết.” (Đếm) “Ai không nhất trí?” (Đếm) “Ai có ý kiến khác?” (Đếm, ghi biên bản và công bố kết quả)`,
  conclusion: ({ who, meeting }) => `“Trân trọng kính mời ${who} phát biểu kết luận ${meeting}.”`,
  closing: ({ short, meeting }) =>
    `“Kính mời ${short} tuyên bố bế mạc ${meeting}.” (Sau bế mạc) “Xin trân trọng cảm ơn và chúc sức khỏe các đại biểu.”`,
  break: ({ meeting, delegates }) =>
    `“${meeting} nghỉ giải lao. Kính mời ${delegates} trở lại phòng họp đúng giờ.”`,
  other: ({ whole }) => `“Xin mời ${whole}.”`,
};

/** What is said of who is there. */
export const scriptSentences = {
  delegates: { party: 'các đồng chí đại biểu', state: 'các vị đại biểu' },
  guests: (meeting: string) => `Về dự và chỉ đạo ${meeting}, xin trân trọng giới thiệu:`,
  chairs: (meeting: string) => `Chủ trì ${meeting}, xin trân trọng giới thiệu:`,
  members: (voters: string, hasPress: boolean) =>
    `Cùng dự có ${voters}${hasPress ? ', các nhà báo đến đưa tin' : ''}. Xin trân trọng cảm ơn.`,
  attendance: ({
    summoned,
    present,
    absent,
  }: Readonly<Record<'summoned' | 'present' | 'absent', string>>) =>
    `Báo cáo số lượng đại biểu: được triệu tập ${summoned}; có mặt ${present}; vắng mặt ${absent}.`,
  allCame: (summoned: string, who: string) =>
    `Báo cáo số lượng đại biểu: được triệu tập ${summoned}; có mặt ${summoned}; không có ${who} nào vắng mặt.`,
  noAwards: 'Chương trình không có phần trao thưởng.',
  quorate: (meeting: string) => `${meeting} đủ điều kiện tiến hành theo quy chế làm việc.`,
} as const;
