/** Sentences as papers of a committee or an office bear them: `#` becomes a figure, `@` a place. */
const sentences = [
  'Ban Chấp hành đã lãnh đạo # chi bộ của @ học tập, quán triệt đầy đủ các nghị quyết của cấp trên.',
  'Tổng thu ngân sách của @ đạt # tỷ đồng, vượt dự toán được giao; chi đầu tư phát triển chiếm tỷ trọng hợp lý.',
  'Công tác kiểm tra, giám sát tại @ được thực hiện theo chương trình, đã kiểm tra # tổ chức đảng, không để xảy ra vi phạm phải xử lý.',
  'Đời sống của Nhân dân @ tiếp tục được nâng lên; số hộ nghèo còn # hộ, giảm so với năm trước.',
  'Việc học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh ở @ có # cách làm sáng tạo được nhân rộng.',
  'Một số chi bộ của @ sinh hoạt chưa đều, nội dung còn dàn trải; # đảng viên chưa được học tập đủ các chuyên đề.',
  'Hạ tầng giao thông của @ được đầu tư đồng bộ với # km đường liên thôn được bê tông hóa, tạo thuận lợi cho sản xuất và đi lại.',
  'Các cơ quan, đơn vị của @ thực hiện nghiêm kỷ luật, kỷ cương hành chính; # hồ sơ được giải quyết đúng hạn.',
  'Tăng cường quản lý đất đai, tài nguyên, môi trường; kiên quyết thu hồi # héc-ta đất sử dụng không đúng mục đích tại @.',
  'Đẩy mạnh chuyển đổi số trong hoạt động của các cơ quan thuộc @; # dịch vụ công được cung cấp trực tuyến toàn trình.',
  'Quốc phòng, an ninh được giữ vững; @ hoàn thành chỉ tiêu giao quân với # công dân nhập ngũ.',
  'Chất lượng giáo dục được nâng lên, # trường của @ đạt chuẩn quốc gia; công tác khuyến học được toàn xã hội quan tâm.',
  'Mặt trận Tổ quốc và các đoàn thể của @ vận động xây dựng # nhà đại đoàn kết, giúp nhiều hộ ổn định cuộc sống.',
  'Kịp thời biểu dương, khen thưởng # tập thể, cá nhân của @ có thành tích xuất sắc trong các phong trào thi đua.',
  'Nguyên nhân của hạn chế là cấp ủy @ chưa sâu sát cơ sở, việc phân công # đầu việc còn chồng chéo.',
  'Phấn đấu kết nạp từ # đảng viên mới trở lên, @ chú trọng đoàn viên ưu tú, người lao động trực tiếp.',
  'Rà soát, bổ sung quy hoạch cán bộ nhiệm kỳ tới của @, bảo đảm # chức danh có nguồn kế cận.',
  'Chủ động phòng, chống thiên tai, dịch bệnh; @ chuẩn bị # phương án sát với tình hình từng địa bàn.',
  'Quan tâm giải quyết đơn thư của công dân @ ngay từ cơ sở, đã giải quyết # đơn đúng thời hạn.',
  'Văn phòng theo dõi, đôn đốc @ và định kỳ báo cáo kết quả thực hiện # nhiệm vụ trước ngày 25 hằng tháng.',
  'Sản xuất nông nghiệp của @ chuyển dịch đúng hướng, diện tích lúa chất lượng cao đạt # héc-ta, sản phẩm có nơi tiêu thụ ổn định.',
  'Thu hút # dự án vào cụm công nghiệp gần @, giải quyết việc làm cho lao động tại chỗ, hạn chế ô nhiễm ngay từ khâu thẩm định.',
  'Công tác y tế, dân số được bảo đảm; trạm y tế của @ khám, chữa bệnh cho # lượt người, không để dịch bệnh lây lan.',
] as const;

/** Invented places, long and short, so that hardly two lines break alike. */
const places = [
  'xã Bình Lâm',
  'thôn Đồng Tâm',
  'phường Mỹ Khê Thượng',
  'xã Hòa Sơn',
  'đặc khu Đảo Yến',
  'thôn Cây Đa',
  'xã An Thịnh Đông',
  'khu phố Chợ Cũ',
  'phường Lý Văn Sâm',
  'bản Nậm Púng',
  'xã Thanh Khương',
  'thôn Xuân Ổ',
  'xã Vĩnh Phú Tây',
  'tổ dân phố số 12',
  'phường Quang Vinh',
  'xã Ia Đrăng',
  'làng nghề Phúc Lễ',
] as const;

/** The sentence of a number, with a figure and a place that follow from it. */
function sentence(number: number): string {
  const figure = String(2 + ((number * 7919) % 1283));
  const place = places[(number * 31 + Math.floor(number / 7)) % places.length] ?? '';
  return (sentences[number % sentences.length] ?? '').replace('#', figure).replace('@', place);
}

/** A paragraph of so many sentences; another `from`, another paragraph. */
export function prose(from: number, count: number): string {
  return Array.from({ length: count }, (_, index) => sentence(from * 7 + index * 3)).join(' ');
}

/** One sentence without its full stop, to stand in a list. */
export function item(from: number): string {
  return sentence(from * 11 + 5).replace(/[.;].*$/u, '');
}
