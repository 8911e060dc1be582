import { expect, test } from '@playwright/test';
import { survey2024 as story } from '../fixtures/conferences/survey2024';
import { ConferenceDesk } from '../helpers/conferenceDesk';
import { type ExpectedPaper, expectWholeSet } from '../helpers/conferencePapers';
import { declareBody } from '../helpers/declareBody';
import { enterDirectory } from '../helpers/enterDirectory';
import { enterFacts } from '../helpers/enterFacts';
import { enterLeaders, enterParties, enterPress } from '../helpers/enterPeople';
import { pasteGroups } from '../helpers/pasteGroups';
import { takeMinutes } from '../helpers/takeMinutes';

const host = 'Ban cán sự đảng Bộ Thông tin và Truyền thông';
const title = `Buổi làm việc của Đoàn công tác Tiểu ban Văn kiện Đại hội XIV với ${host}`;
const nghia =
  'đồng chí Nguyễn Trọng Nghĩa, Ủy viên Bộ Chính trị, Bí thư Trung ương Đảng, Trưởng Ban Tuyên giáo Trung ương, Thường trực Tiểu ban Văn kiện Đại hội XIV';
const long = 'ồng chí Phạm Đức Long, Bí thư Đảng ủy, Thứ trưởng Bộ Thông tin và Truyền thông';
const minh = 'ồng chí Lục Thị Minh, Vụ trưởng, Ban Tuyên giáo Trung ương';
const report =
  'Báo cáo tình hình, kết quả thực hiện Nghị quyết Đại hội XIII của Đảng trong lĩnh vực thông tin và truyền thông';
const asked = 'Đề nghị bổ sung nội dung về hạ tầng số vào dự thảo văn kiện';
const when = ['14 giờ 00', 'ngày 10 tháng 7 năm 2024', 'Trụ sở Bộ, số 18 Nguyễn Du, Hà Nội'];
const directions = ['1. Tiếp tục xây dựng, chỉnh đốn Đảng', '2. Hoàn thiện thể chế'];
const task = [
  'Gửi bổ sung số liệu cho Đoàn công tác',
  'Văn phòng Đảng ủy',
  '25/7/2024',
  'Công văn',
];

const expected: Readonly<Record<string, ExpectedPaper>> = {
  'Kế hoạch': {
    knows: [title, nghia, ...when],
    open: ['purpose', 'requirements', 'contentLead', 'pressLead'],
  },
  'Chương trình': { knows: [title, nghia, ...when, '14h20 - 14h50', long], open: [] },
  'Giấy mời': {
    knows: [title, nghia, ...when, report, 'thứ Tư', '08 tháng 7 năm 2024', '024 0000 0000'],
    open: ['invitee'],
  },
  'Biên bản: làm việc': {
    knows: [
      nghia,
      ...when,
      `${long}, trình bày ${report}`,
      `Đồng chí Nguyễn Trọng Nghĩa${nghia.slice('đồng chí Nguyễn Trọng Nghĩa'.length)}, Trưởng đoàn;`,
      `Đ${minh}: đề nghị làm rõ`,
      'giải trình, làm rõ: đề nghị bổ sung nội dung về hạ tầng số',
      asked,
      ...directions,
      'Buổi làm việc kết thúc vào hồi 16 giờ 30',
    ],
    open: ['basis'],
  },
  'Thông báo': {
    knows: [
      `kết luận của đồng chí Nguyễn Trọng Nghĩa tại ${title}`,
      nghia,
      `Dự họp có đ${minh}; đ${long}`,
      'đại diện 01 cơ quan báo chí',
      `đồng chí Phạm Đức Long trình bày ${report}`,
      ...directions,
      ...task,
    ],
    open: ['reportDeadline', 'paper.number', 'paper.date'],
  },
  'Bảng tổng hợp': {
    knows: [title, '01 kiến nghị', asked, host, 'Biên bản, 15:50', 'Tiểu ban Văn kiện Đại hội XIV'],
    open: [],
  },
  'Bảng theo dõi': {
    knows: [
      `các nhiệm vụ được giao tại ${title}`,
      'Kết luận buổi làm việc ngày 10/7/2024',
      ...task,
    ],
    open: ['compiler', 'summary'],
  },
};

test.use({ actionTimeout: 10_000, viewport: { width: 1366, height: 768 } });

test('talks with a delegation are entered once, and all their papers know them', async ({
  page,
}) => {
  test.setTimeout(240_000);
  await declareBody(page, story.profile);
  await enterDirectory(page, story.people, 'word');
  const desk = new ConferenceDesk(page);
  await desk.begin({ kind: 'working', day: '10/7/2024' });
  await enterFacts(desk, story.facts);
  await enterParties(desk, story);
  await enterLeaders(desk, story);
  await desk.turnTo('Khách mời');
  await enterPress(desk, story);
  await pasteGroups(desk, story, ['Tài liệu', 'Chương trình']);
  await takeMinutes(desk, story);

  // The note that was tagged stands in its table already, with what it tells.
  await desk.turnTo('Kiến nghị');
  await expect(page.getByLabel('Nội dung')).toHaveValue(/hạ tầng số/);
  await desk.write({ 'Nơi kiến nghị': host, 'Cấp giải quyết': 'Tiểu ban Văn kiện Đại hội XIV' });
  await pasteGroups(desk, story, ['Kết luận', 'Nhiệm vụ', 'Số liệu'], 'word');
  await expect(page.getByText('Không còn thiếu gì.')).toBeVisible();
  await desk.isSaved();

  await desk.turnTo('Văn bản');
  await desk.makeSet();
  await expectWholeSet(page, expected);
});
