import type { Draft } from '@shared/draft/draft';
import { emptyHeader, emptyMarks } from '@shared/draft/header';
import { aDraft, aTable, p, signedBy } from '../aDraft';

const partyHeader = {
  ...emptyHeader,
  parentBody: 'Đảng bộ Khối các cơ quan Trung ương',
  issuer: 'Đảng ủy Bộ Thông tin và Truyền thông',
  place: 'Hà Nội',
  date: '2024-01-10',
};

const secretarySigns = signedBy('T/M Đảng ủy', 'Bí thư', 'Phạm Đức Long');

/** The annual report of a ministry's committee, as the conference of 10/01/2024 heard it. */
export const report: Draft = aDraft({
  kind: 'bao-cao',
  header: {
    ...partyHeader,
    number: '412',
    code: 'BC/ĐU',
    subject: 'kết quả công tác năm 2023, phương hướng, nhiệm vụ năm 2024',
  },
  marks: { ...emptyMarks, draftRound: 2, circulation: 'TÀI LIỆU HỘI NGHỊ' },
  blocks: [
    p('paragraph', [
      {
        text: 'Năm 2023 là năm thứ ba thực hiện Nghị quyết Đại hội lần thứ XIII của Đảng. Đảng ủy Bộ lãnh đạo toàn Đảng bộ hoàn thành nhiệm vụ chính trị và công tác xây dựng Đảng. ',
      },
      { text: 'Kết quả cụ thể như sau:', marks: ['italic'] },
    ]),
    p('heading', 'Kết quả công tác năm 2023'),
    p('clauseTitle', 'Nhiệm vụ chính trị'),
    p(
      'point',
      'Thể chế được hoàn thiện: Quốc hội thông qua 02 luật; Chính phủ ban hành 01 nghị định, 10 quyết định, 01 chỉ thị; Bộ ban hành 17 thông tư.',
    ),
    p('point', 'Bưu chính chuyển mạnh sang thương mại điện tử.'),
    p('point', 'Viễn thông trở thành hạ tầng của kinh tế số và xã hội số.'),
    p('point', 'Tỷ lệ giá trị Việt Nam trong công nghiệp công nghệ số đạt 28,7%.'),
    p('point', 'An toàn thông tin mạng đi vào từng gia đình.'),
    p('point', 'Báo chí phản ánh đúng dòng chảy chính của xã hội.'),
    p('point', 'Công tác đối ngoại được mở rộng.'),
    p('clauseTitle', 'Công tác xây dựng Đảng'),
    p('subclause', 'Công tác chính trị, tư tưởng được triển khai kịp thời đến từng chi bộ.'),
    p('dash', 'Tổ chức 12 hội nghị quán triệt nghị quyết của Trung ương;'),
    p('plus', 'trong đó 08 hội nghị trực tuyến đến các chi bộ ở xa;'),
    p('dash', 'Đổi mới sinh hoạt chi bộ theo chuyên đề.'),
    p('subclause', 'Công tác tổ chức, cán bộ và phát triển đảng viên đạt kế hoạch:'),
    aTable([
      ['TT', 'Chỉ tiêu', 'Kế hoạch', 'Kết quả'],
      ['1', 'Đảng viên mới được kết nạp', '80', '86'],
      ['2', 'Chi bộ hoàn thành tốt nhiệm vụ trở lên', '95%', '97,2%'],
      ['3', 'Đảng viên được bồi dưỡng lý luận chính trị', '100%', '100%'],
    ]),
    p('heading', 'Phương hướng, nhiệm vụ năm 2024'),
    p('clause', 'Lãnh đạo thực hiện thắng lợi nhiệm vụ chính trị của Bộ trong năm 2024.'),
    p('clause', 'Chuẩn bị đại hội các cấp tiến tới Đại hội Đảng bộ nhiệm kỳ 2025 - 2030.'),
    p(
      'paragraph',
      'Trên đây là kết quả công tác năm 2023 và phương hướng, nhiệm vụ năm 2024, Đảng ủy báo cáo Hội nghị.',
    ),
  ],
  signOff: {
    signatures: [secretarySigns],
    certification: null,
    recipients: [
      'Đảng ủy Khối các cơ quan Trung ương (để báo cáo)',
      'Các đồng chí ủy viên Ban Chấp hành Đảng bộ và các chi bộ, đảng bộ trực thuộc',
      'Lưu Văn phòng Đảng ủy',
    ],
  },
});

/** The resolution that the conference passed. */
export const resolution: Draft = aDraft({
  kind: 'nghi-quyet',
  header: {
    ...partyHeader,
    number: '45',
    code: 'NQ/ĐU',
    subject:
      'Hội nghị Ban Chấp hành Đảng bộ Bộ Thông tin và Truyền thông khóa XV về tổng kết công tác năm 2023 và phương hướng, nhiệm vụ trọng tâm năm 2024, tiếp tục đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh gắn với nhiệm vụ chính trị của toàn Đảng bộ',
  },
  blocks: [
    p('basis', 'Căn cứ Điều lệ Đảng Cộng sản Việt Nam;'),
    p('basis', 'Căn cứ Quy chế làm việc của Ban Chấp hành Đảng bộ Bộ khóa XV,'),
    p('centred', 'Ban Chấp hành Đảng bộ quyết nghị:'),
    p('articleTitle', 'Thông qua Báo cáo'),
    p('clause', 'Thông qua Báo cáo tổng kết công tác năm 2023.'),
    p('clause', 'Thông qua phương hướng, nhiệm vụ năm 2024 với các chỉ tiêu sau:'),
    p('point', 'kết nạp từ 80 đảng viên mới trở lên;'),
    p('point', 'trên 95% chi bộ hoàn thành tốt nhiệm vụ.'),
    p('article', 'Giao Ban Thường vụ cụ thể hóa Nghị quyết này.'),
    p('article', 'Nghị quyết có hiệu lực kể từ ngày ký.'),
  ],
  signOff: {
    signatures: [secretarySigns],
    certification: null,
    recipients: ['Như Điều 2', 'Lưu Văn phòng Đảng ủy'],
  },
});

/** The minutes of the conference. */
export const minutes: Draft = aDraft({
  kind: 'bien-ban',
  header: {
    ...partyHeader,
    number: '7',
    code: 'BB/ĐU',
    subject: 'Hội nghị Ban Chấp hành Đảng bộ Bộ lần thứ XV',
  },
  blocks: [
    p('heading', 'Thời gian, địa điểm'),
    p('paragraph', 'Hội nghị khai mạc hồi 14 giờ ngày 10/01/2024 tại trụ sở Bộ, Hà Nội.'),
    p('heading', 'Thành phần'),
    p('clause', 'Đại biểu: đồng chí Nguyễn Quang Trường, Phó Bí thư Đảng ủy Khối.'),
    p('clause', 'Chủ trì: đồng chí Phạm Đức Long, Bí thư Đảng ủy.'),
    p('heading', 'Nội dung'),
    p('paragraph', 'Hội nghị nghe báo cáo, thảo luận và biểu quyết thông qua nghị quyết.'),
    p('paragraph', 'Hội nghị kết thúc hồi 17 giờ 30 phút cùng ngày.'),
  ],
  signOff: {
    signatures: [signedBy('', '', 'Mai Ánh Hồng'), signedBy('', '', 'Phạm Đức Long')],
    certification: null,
    recipients: ['Các đồng chí dự Hội nghị', 'Lưu Văn phòng Đảng ủy'],
  },
});

/** A letter from the committee's office. */
export const letter: Draft = aDraft({
  kind: 'cong-van',
  header: {
    ...partyHeader,
    parentBody: 'Đảng ủy Bộ Thông tin và Truyền thông',
    issuer: 'Văn phòng',
    number: '12',
    code: 'CV/VPĐU',
    place: 'Thành phố Hồ Chí Minh',
    date: '2026-12-27',
    subject: 'chuẩn bị tài liệu phục vụ Hội nghị Ban Chấp hành Đảng bộ lần thứ XV',
    addressees: ['Các chi bộ, đảng bộ trực thuộc', 'Các ban của Đảng ủy Bộ'],
  },
  marks: { ...emptyMarks, urgency: 'KHẨN' },
  blocks: [
    p('paragraph', 'Thực hiện chương trình công tác, Văn phòng đề nghị các đơn vị gửi báo cáo.'),
    p('paragraph', 'Báo cáo gửi về Văn phòng Đảng ủy trước ngày 05/01/2027.'),
  ],
  signOff: {
    signatures: [signedBy('K/T Chánh Văn phòng', 'Phó Chánh Văn phòng', 'Lê Thị Hoa')],
    certification: null,
    recipients: ['Như trên', 'Lưu Văn phòng'],
  },
});

/** A notice of a commune's people's committee, with an appendix on lying pages. */
export const stateNotice: Draft = aDraft({
  standard: 'ND30',
  kind: 'thong-bao',
  header: {
    ...emptyHeader,
    parentBody: 'Ủy ban nhân dân tỉnh Lâm Đồng',
    issuer: 'Ủy ban nhân dân đặc khu Phú Quý',
    number: '8',
    code: 'TB-UBND',
    place: 'Phú Quý',
    date: '2026-02-05',
    subject: 'Kết luận của Chủ tịch Ủy ban nhân dân đặc khu tại cuộc họp giao ban tháng 01',
  },
  marks: { ...emptyMarks, draftRound: 1, urgency: 'HỎA TỐC', circulation: 'LƯU HÀNH NỘI BỘ' },
  blocks: [
    p('basis', 'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;'),
    p('heading', 'Đánh giá chung'),
    p('paragraph', 'Các phòng đã hoàn thành nhiệm vụ tháng 01.'),
    p('heading', 'Nhiệm vụ tháng 02'),
    p('clauseTitle', 'Phòng Kinh tế'),
    p('point', 'rà soát danh mục đầu tư công tại Phụ lục;'),
    p('point', 'báo cáo tiến độ trước ngày 25.'),
    p('paragraph', 'Văn phòng theo dõi, đôn đốc việc thực hiện Thông báo này./.'),
    { kind: 'orientation', to: 'landscape' },
    p('appendix', 'Danh mục đầu tư công'),
    p('paragraph', '(Kèm theo Thông báo số 08/TB-UBND ngày 05 tháng 02 năm 2026)'),
    aTable([
      ['TT', 'Dự án', 'Vốn'],
      ['1', 'Cảng cá', '12 tỷ đồng'],
    ]),
  ],
  signOff: {
    signatures: [signedBy('TM. Ủy ban nhân dân\nKT. Chủ tịch', 'Phó Chủ tịch', 'Trần Văn B')],
    certification: null,
    recipients: ['Như trên', 'Các phòng thuộc Ủy ban nhân dân', 'Lưu: VT, KT'],
  },
});
