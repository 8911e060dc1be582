// Words of two syllables that names of bodies and summaries of papers are full of.
const pairs = new Set(
  `an ninh, an toàn, ban chấp, báo cáo, bảo hiểm, bảo vệ, bệnh viện, biên bản, biên phòng, bình đẳng,
  bộ trưởng, cao đẳng, chấp hành, chi bộ, chiến đấu, chính phủ, chính quyền, chính sách, chính trị,
  chỉ đạo, chỉ thị, chủ tịch, chủ trì, chuyên đề, chuyển đổi, chương trình, công an, công đoàn,
  công nghệ, công nghiệp, công tác, công vụ, cơ quan, cơ sở, cộng sản, dân tộc, dân vận, dịch vụ,
  doanh nghiệp, du lịch, đại biểu, đại hội, đại học, đánh giá, đào tạo, đạo đức, đảng bộ, đảng đoàn,
  đảng ủy, đảng uỷ, đảng viên, đặc khu, đầu tư, đề án, điều hành, định kỳ, đoàn kết, đồng chí,
  đơn vị, giai đoạn, giao ban, giao thông, giáo dục, giải pháp, hành chính, học tập, học viện,
  hội đồng, hội nghị, huyện ủy, huyện uỷ, kế hoạch, kết luận, kết quả, khen thưởng, khoa học,
  kiểm tra, kinh tế, kỷ luật, lao động, lãnh đạo, lâm nghiệp, lực lượng, mặt trận, môi trường,
  năng lượng, nghị quyết, nghiệp vụ, ngoại vụ, nhà nước, nhân dân, nhân sự, nhiệm kỳ, nhiệm vụ,
  nội bộ, nội vụ, nông dân, nông nghiệp, nông thôn, phát triển, phòng chống, phong cách, phong trào,
  phụ nữ, phương hướng, quản lý, quân sự, quốc gia, quốc phòng, quy chế, quy định, quy hoạch,
  quyết định, sản xuất, sáng tạo, sinh hoạt, tài chính, tài liệu, tài nguyên, tăng cường, tập trung,
  thanh niên, thanh tra, thành phố, thành ủy, thành uỷ, thành viên, thể thao, thi đua, thị trấn,
  thị xã, thông báo, thông tin, thủy sản, thực hiện, thương mại, thường trực, thường vụ, tiêu chuẩn,
  tỉnh ủy, tỉnh uỷ, tòa án, tôn giáo, tổ chức, tổng kết, triển khai, trọng tâm, trung tâm,
  trung ương, truyền thông, trực thuộc, trường học, tuyên giáo, tuyên truyền, tư pháp, tư tưởng,
  ủy ban, uỷ ban, ủy viên, uỷ viên, văn bản, văn hóa, văn hoá, văn phòng, vận tải, vị trí, viện kiểm,
  kiểm sát, việt nam, vụ việc, xã hội, xây dựng, xử lý, y tế, yêu cầu, hồ chí, chí minh, hà nội`
    .split(',')
    .map((pair) => pair.trim().replace(/\s+/g, ' ')),
);

const word = /^[\p{P}]*(\p{L}+)$/u;
const numberAfterWord = /^(\d|[IVXLC]+[\p{P}]*$)/u;
const capitalised = /^\p{Lu}\p{Ll}/u;

/** Whether a line had better not end between two words: inside a word, a name, or before its number. */
export function isInseparable(left: string, right: string): boolean {
  const first = word.exec(left)?.[1];
  if (first === undefined) return false;
  if (numberAfterWord.test(right)) return true;
  const second = /^\p{L}+/u.exec(right)?.[0] ?? '';
  if (pairs.has(`${first} ${second}`.toLowerCase())) return true;
  return capitalised.test(first) && capitalised.test(second);
}

// What bears a name; in capitals a name looks like any other word.
const units = new Set([
  'xã',
  'phường',
  'tỉnh',
  'huyện',
  'quận',
  'thị trấn',
  'thành phố',
  'đặc khu',
]);
// After a unit these are no name: `xã hội`, `tỉnh ủy`, `xã lần thứ II`.
const noNames = new Set(
  'hội ủy uỷ đội lần khóa khoá nhiệm và về có các của năm giai trực thuộc'.split(' '),
);

/** Whether a line that ends behind a word would tear the name of a place: `XÃ BÌNH | LÂM`. */
export function tearsPlaceName(line: string, next: string): boolean {
  const [name = '', unit = '', before = ''] = line.toLowerCase().split(/\s+/).toReversed();
  if (!units.has(unit) && !units.has(`${before} ${unit}`)) return false;
  return ![name, next.toLowerCase()].some((one) => noNames.has(one) || !/^\p{L}+/u.test(one));
}
