/** What lists show before the title of a paper that is only there to look at. */
export const sampleTitleMark = 'Xem thử – ';

const conference = {
  'conf.title': 'hội nghị Ban Chấp hành Đảng bộ xã An Thịnh lần thứ 6',
  'conf.ordinal': '6',
  'conf.date': '28/12/{{reportYear}}',
  'conf.startTime': '08 giờ 00 phút',
  'conf.endTime': '11 giờ 15 phút',
  'conf.venue': 'Hội trường Trung tâm Văn hóa xã An Thịnh',
  'conf.chairName': 'Đinh Quốc Thái',
  'conf.chairTitle': 'Bí thư Đảng ủy',
  'conf.minuteTakerName': 'Phan Thị Mai',
  'conf.minuteTakerTitle': 'chuyên viên Văn phòng Đảng ủy',
} as const;

const reportTitle =
  'dự thảo Báo cáo tổng kết công tác năm {{reportYear}}, phương hướng, nhiệm vụ năm {{planYear}}';
const resolutionTitle = 'dự thảo Nghị quyết phương hướng, nhiệm vụ năm {{planYear}}';

const report = {
  'blank.indicator': 'Thu ngân sách trên địa bàn',
  'blank.figure': 'đạt 43,5 tỷ đồng, bằng 108,8% kế hoạch',
  dataCutoff: '15/12/{{reportYear}}',
  upperDirectives: 'Nghị quyết Đại hội Đảng bộ tỉnh Hải Sơn',
  context:
    'Xã An Thịnh được thành lập trên cơ sở sắp xếp ba xã, địa bàn rộng, khối lượng công việc tăng trong khi bộ máy vừa được kiện toàn.',
  advantages:
    'Tỉnh ủy quan tâm chỉ đạo kịp thời; nội bộ đoàn kết; nhân dân đồng thuận với chủ trương sắp xếp đơn vị hành chính.',
  difficulties:
    'Cơ sở vật chất của trụ sở mới chưa đồng bộ; một số cán bộ còn lúng túng khi chuyển sang cách làm việc trên môi trường số.',
  politicalResults:
    'Thu ngân sách trên địa bàn đạt 105,2% dự toán. Giá trị sản xuất nông nghiệp tăng 3,1%. Xã hoàn thành 12 km đường giao thông nông thôn và đưa vào sử dụng trạm y tế mới.',
  ideology:
    'Cấp ủy tổ chức 04 hội nghị học tập, quán triệt nghị quyết với 96,4% đảng viên tham dự; nắm tình hình tư tưởng hằng tháng và trả lời đầy đủ kiến nghị của đảng viên.',
  learning:
    'Toàn bộ 34 tổ chức đảng đăng ký nội dung làm theo; 15 mô hình được biểu dương, tiêu biểu là mô hình tổ dân phố không rác thải.',
  organisation:
    'Đảng bộ kết nạp 42 đảng viên mới, chuyển chính thức 38 đồng chí; kiện toàn bí thư của 06 chi bộ.',
  inspection:
    'Ủy ban Kiểm tra hoàn thành 08 cuộc kiểm tra, 05 cuộc giám sát theo chương trình; không phát sinh đơn thư tố cáo tổ chức đảng.',
  massWork:
    'Cấp ủy đối thoại trực tiếp với nhân dân 03 cuộc, giải quyết 27 trên 29 kiến nghị; duy trì 18 mô hình dân vận khéo.',
  unions:
    'Mặt trận Tổ quốc và các đoàn thể vận động được 1,2 tỷ đồng giúp hộ nghèo, xóa 11 nhà tạm.',
  integrity:
    'Việc kê khai tài sản, thu nhập thực hiện đúng quy định; 16 thủ tục hành chính trong Đảng được rút ngắn thời gian giải quyết.',
  office:
    'Văn phòng Đảng ủy tham mưu ban hành 214 văn bản, bảo đảm thể thức; thu, nộp đảng phí đầy đủ, đúng hạn.',
  strengths:
    'Đảng bộ hoàn thành 17 trên 18 chỉ tiêu nghị quyết; bộ máy mới hoạt động ổn định, công việc của nhân dân không bị gián đoạn.',
  shortcomings:
    'Chỉ tiêu thu hút doanh nghiệp vào cụm công nghiệp chưa đạt; sinh hoạt của một số chi bộ thôn còn đơn điệu.',
  causesObjective: 'Hạ tầng cụm công nghiệp chậm được bàn giao; địa bàn rộng, dân cư phân tán.',
  causesSubjective:
    'Một số cấp ủy viên chưa sâu sát chi bộ được phân công; việc đôn đốc sau kiểm tra có lúc chưa kiên quyết.',
  lessons:
    'Giao việc phải rõ người, rõ thời hạn, rõ kết quả; khó khăn phát sinh ở chi bộ nào được bàn và tháo gỡ ngay tại chi bộ đó.',
  forecast:
    'Năm {{planYear}} là năm bản lề thực hiện Nghị quyết Đại hội Đảng bộ xã; nhu cầu đầu tư hạ tầng lớn trong khi nguồn thu còn hạn hẹp.',
  goal: 'Giữ vững đoàn kết nội bộ; hoàn thành toàn diện các chỉ tiêu Nghị quyết; nâng cao đời sống của nhân dân và chất lượng phục vụ của bộ máy.',
  politicalTasks:
    'Tập trung giải phóng mặt bằng cụm công nghiệp; phấn đấu thu ngân sách tăng từ 8% trở lên; hoàn thành thêm 10 km đường giao thông nông thôn.',
  ideologyTasks:
    'Đổi mới cách học tập nghị quyết theo hướng ngắn gọn, sát việc; mỗi chi bộ chọn một việc làm theo Bác để thực hiện trong năm.',
  organisationTasks:
    'Kết nạp từ 45 đảng viên trở lên; hoàn thành bồi dưỡng nghiệp vụ cho toàn bộ bí thư chi bộ trước ngày 30/6/{{planYear}}.',
  inspectionTasks:
    'Hoàn thành chương trình kiểm tra, giám sát; chú trọng lĩnh vực đất đai, tài chính và việc thực hiện kết luận sau kiểm tra.',
  massTasks: 'Đối thoại với nhân dân ít nhất 04 cuộc; giải quyết dứt điểm kiến nghị tồn đọng.',
  integrityTasks:
    'Công khai, minh bạch trong mua sắm, đầu tư công; tiếp tục rút ngắn thủ tục trong Đảng.',
  officeTasks:
    'Số hóa hồ sơ đảng viên; chuẩn hóa văn bản của các tổ chức đảng trực thuộc theo quy định mới.',
  proposals:
    'Đề nghị Tỉnh ủy sớm bố trí kinh phí hoàn thiện hạ tầng cụm công nghiệp và trụ sở làm việc của xã.',
} as const;

const resolution = {
  ...conference,
  'blank.documents': reportTitle,
  'blank.voteResult': 'với 30/33 đồng chí tán thành, đạt 90,9% tổng số ủy viên Ban Chấp hành',
  resultsSummary:
    'Năm {{reportYear}}, Đảng bộ hoàn thành 17 trên 18 chỉ tiêu; thu ngân sách đạt 105,2% dự toán; kết nạp 42 đảng viên mới; bộ máy sau sắp xếp hoạt động ổn định.',
  shortcomings:
    'việc thu hút doanh nghiệp vào cụm công nghiệp chưa đạt yêu cầu; sinh hoạt của một số chi bộ còn đơn điệu.',
  goal: report.goal,
  breakthroughs:
    'Hoàn thành giải phóng mặt bằng cụm công nghiệp; đưa toàn bộ thủ tục của xã lên môi trường số.',
  politicalTasks: report.politicalTasks,
  partyTasks: `${report.ideologyTasks} ${report.organisationTasks}`,
  massTasks: report.massTasks,
} as const;

const minutes = {
  ...conference,
  'blank.content': 'tổng kết công tác năm {{reportYear}}, triển khai nhiệm vụ năm {{planYear}}',
  'blank.documents': `${reportTitle}; ${resolutionTitle}`,
  'blank.summoned': '33',
  'blank.present': '31',
  'blank.absent': '02',
  'blank.absentees': 'đồng chí Lê Bá Khôi, đi công tác; đồng chí Ngô Thị Duyên, nghỉ ốm',
  'blank.guest': 'Trịnh Hữu Nghĩa, Phó Trưởng Ban Tổ chức Tỉnh ủy Hải Sơn',
  'blank.press': 'Đài Truyền thanh xã An Thịnh',
  'blank.host': 'Vũ Đức Lâm, Chánh Văn phòng Đảng ủy,',
  'blank.openingSpeech':
    'đề nghị hội nghị tập trung thảo luận những chỉ tiêu chưa đạt, nguyên nhân và giải pháp cho năm {{planYear}}.',
  'blank.presenter': 'Lương Thị Hạnh, Phó Bí thư Đảng ủy,',
  'blank.document': `${reportTitle} và ${resolutionTitle}`,
  'blank.speaker': 'Bùi Văn Sáng, Bí thư Chi bộ thôn Đông',
  'blank.speech':
    'nhất trí với dự thảo Báo cáo; đề nghị bổ sung giải pháp nâng cao chất lượng sinh hoạt của chi bộ thôn.',
  'blank.conclusion':
    'Hội nghị thống nhất thông qua Báo cáo và Nghị quyết; giao Ban Thường vụ Đảng ủy ban hành kế hoạch thực hiện trong tháng 01 năm {{planYear}}.',
  pageCount: '04',
} as const;

/** Invented contents of the papers of one conference, by template and field. */
export const sampleFacts: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  P01: report,
  P02: resolution,
  P04: minutes,
};
