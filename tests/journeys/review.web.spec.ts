import { expect, type Page, test } from '@playwright/test';
import { review2020 as story } from '../fixtures/conferences/review2020';
import { ConferenceDesk } from '../helpers/conferenceDesk';
import { type ExpectedPaper, expectWholeSet, takeOut } from '../helpers/conferencePapers';
import { declareBody } from '../helpers/declareBody';
import { enterDirectory } from '../helpers/enterDirectory';
import { enterFacts } from '../helpers/enterFacts';
import { enterLeaders, enterPress, tickAttendance } from '../helpers/enterPeople';
import { enterQuestions } from '../helpers/enterVotes';
import { pasteGroups } from '../helpers/pasteGroups';
import { takeMinutes } from '../helpers/takeMinutes';

const { facts } = story;
const title = facts.ownTitle ?? '';
const hung =
  'ồng chí Nguyễn Mạnh Hùng, Ủy viên Trung ương Đảng, Bí thư Ban cán sự đảng, Bộ trưởng Bộ Thông tin và Truyền thông, Phó Trưởng Ban Tuyên giáo Trung ương';
const an = 'ồng chí Đỗ Ngọc An, Phó Bí thư Đảng ủy Khối các cơ quan Trung ương';
const chairs = 'đồng chí Phạm Hải Yến, Bí thư Đảng ủy; đồng chí Đoàn Công Trứ, Phó Bí thư Đảng ủy';
const when = ['14 giờ 00', 'ngày 21 tháng 02 năm 2020', 'Hội trường Bộ, số 18 Nguyễn Du'];
const voted = '24/27 đồng chí tán thành, đạt 88,9% tổng số ủy viên Ban Chấp hành';
const directions = [
  'Nghị quyết của cấp ủy các cấp phải bàn sâu tới mục tiêu',
  'Chuẩn bị tốt nhân sự và văn kiện đại hội đảng bộ các cấp',
];
const tasks = ['Văn phòng Đảng ủy', '28/02/2020', 'Ban Tuyên giáo Đảng ủy', '15/3/2020'];
const invitation: ExpectedPaper = {
  knows: [title, chairs, ...when, 'thứ Sáu', '18 tháng 02 năm 2020', '024 0000 0000'],
  open: ['invitee'],
};
const saluted = [`Kính thưa đ${hung},`, `Kính thưa đ${an},`, 'Phạm Hải Yến, Bí thư Đảng ủy'];

const expected: Readonly<Record<string, ExpectedPaper>> = {
  'Kế hoạch': {
    knows: [title, ...when, chairs],
    open: ['purpose', 'requirements', 'contentLead', 'pressLead'],
  },
  'Chương trình': { knows: [title, chairs, ...when, '15h40 - 16h00', hung, an], open: [] },
  'Giấy mời': invitation,
  'Giấy triệu tập': invitation,
  'Danh sách: đại biểu': {
    knows: [title, 'Triệu tập: 27', 'Mời dự: 02', 'vắng mặt: 02', 'Vắng có lý do: đi công tác'],
    open: ['asOf'],
  },
  'Danh sách: điểm danh': { knows: [title, 'Nguyễn Mạnh Hùng', 'Hà Văn Phong'], open: [] },
  'Kịch bản': {
    knows: [title, hung, an, 'triệu tập 27', 'có mặt 25', 'đồng chí La Văn Toàn'],
    open: ['technician'],
  },
  'Bài phát biểu: khai mạc': { knows: [title, ...saluted], open: ['context', 'questions'] },
  'Bài phát biểu: kết luận': {
    knows: [title, ...saluted, '01 ý kiến phát biểu', ...directions],
    open: ['result'],
  },
  'Biên bản: Hội nghị': {
    knows: [
      title,
      chairs,
      ...when,
      hung,
      an,
      'Triệu tập: 27',
      'Có mặt: 25',
      'đồng chí Hồ Quang Hiếu, đi công tác',
      'Đồng chí La Văn Toàn, Chánh Văn phòng Đảng ủy, tuyên bố lý do',
      'phát biểu chỉ đạo: yêu cầu nghị quyết',
      'Đồng chí Phạm Hải Yến tuyên bố bế mạc hội nghị.',
      voted,
      'ICTNews',
    ],
    open: ['pageCount', 'paper.number', 'paper.date'],
  },
  'Báo cáo': {
    knows: ['đạt 108,8%, tăng 8,8 điểm', 'đạt 123,4%, tăng 23,4 điểm', 'nhiệm kỳ 2015 - 2020'],
    open: [
      ...`upperDirectives context advantages difficulties politicalResults ideology learning
        organisation inspection massWork unions integrity office strengths shortcomings
        causesObjective causesSubjective lessons forecast goal politicalTasks ideologyTasks
        organisationTasks inspectionTasks massTasks integrityTasks officeTasks proposals`.split(
        /\s+/,
      ),
      'paper.number',
      'paper.date',
    ],
  },
  'Nghị quyết': {
    knows: [title, voted, 'Phạm Hải Yến', ...tasks],
    open: 'resultsSummary shortcomings goal breakthroughs politicalTasks partyTasks massTasks'.split(
      ' ',
    ),
  },
  'Thông báo': {
    knows: [title, chairs, hung, '25 ủy viên Ban Chấp hành', ...directions, ...tasks],
    open: ['reportDeadline', 'paper.number', 'paper.date'],
  },
  'Bảng theo dõi': {
    knows: [`các nhiệm vụ được giao tại ${title}`, 'Kết luận hội nghị ngày 21/02/2020', ...tasks],
    open: ['compiler', 'summary'],
  },
};
/** Nobody was commended or elected, and nothing was asked of higher bodies. */

test.use({ actionTimeout: 10_000, viewport: { width: 1366, height: 768 } });

test('a review of the year is entered once; what changes later reaches its papers', async ({
  page,
}) => {
  test.setTimeout(240_000);
  await declareBody(page, story.profile);
  await enterDirectory(page, story.people);
  const desk = new ConferenceDesk(page);
  await desk.begin({ kind: 'committeeExtended', day: '21/02/2020' });
  await enterFacts(desk, facts);
  await enterLeaders(desk, story);
  await tickAttendance(desk, story);
  await pasteGroups(desk, story, ['Khách mời']);
  await enterPress(desk, story);
  await pasteGroups(desk, story, ['Tài liệu', 'Chương trình']);
  await takeMinutes(desk, story);
  await enterQuestions(desk, story, 'Thông qua (24/27');
  await pasteGroups(desk, story, ['Kết luận', 'Nhiệm vụ', 'Số liệu']);
  await desk.isSaved();

  await desk.turnTo('Văn bản');
  await desk.makeSet();
  await expectWholeSet(page, expected);

  await changeOffices(page);
  await changeTypedOver(desk);
});

/** The chair's office of that day reaches the papers; the one that she got later does not. */
async function changeOffices(page: Page): Promise<void> {
  const address = page.url();
  await page.getByRole('link', { name: 'Danh bạ' }).click();
  await page.getByRole('option', { name: 'Phạm Hải Yến' }).click();
  await page.getByLabel('Đến ngày, dòng 1').fill('31/01/2020');
  for (const [row, title, from, to] of [
    [2, 'Bí thư Đảng ủy, Ủy viên Ban cán sự đảng', '01/02/2020', '31/5/2020'],
    [3, 'Thứ trưởng Bộ Thông tin và Truyền thông', '01/6/2020', ''],
  ] as const) {
    await page.getByRole('button', { name: 'Thêm dòng' }).click();
    await page.getByLabel(`Từ ngày, dòng ${row}`).fill(from);
    await page.getByLabel(`Đến ngày, dòng ${row}`).fill(to);
    await page.getByLabel(`Chức vụ, dòng ${row}`).fill(title);
  }
  await expect(page.getByText(/^Đã cập nhật \d+ văn bản/)).toBeVisible();
  await page.goto(address);
  for (const [name, { text }] of await takeOut(page, ['Biên bản', 'Giấy mời', 'Thông báo'])) {
    expect.soft(text, name).toContain('Phạm Hải Yến, Bí thư Đảng ủy, Ủy viên Ban cán sự đảng');
    expect.soft(text, name).not.toContain('Phạm Hải Yến, Thứ trưởng');
  }
}

/** A figure goes into its table silently, and is asked about where its sentence was written over. */
async function changeTypedOver(desk: ConferenceDesk): Promise<void> {
  const { page } = desk;
  const address = page.url();
  await page.getByRole('link', { name: /^Báo cáo: / }).click();
  await page.getByText('Nộp ngân sách so với năm trước: đạt 123,4%').click();
  await page.keyboard.press('End');
  await page.keyboard.type(' Đây là mức cao nhất.');
  await expect(page.getByText(/^Đã lưu/)).toBeVisible();
  await page.goto(address);
  await desk.turnTo('Số liệu');
  await page.getByLabel('Thực hiện').nth(1).fill('125,4');
  await expect(page.getByText(/1 chỗ cần quyết định/)).toBeVisible();
  await page.getByRole('button', { name: 'Xem…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Văn bản và hồ sơ' });
  await expect(dialog).toContainText('Đây là mức cao nhất');
  await dialog.getByRole('button', { name: 'Lấy theo hồ sơ' }).click();
  await expect(dialog.getByText('Không còn chỗ nào cần quyết định.')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.goto(address);
  const taken = await takeOut(page, ['Báo cáo']);
  expect.soft(taken.get('Báo cáo')?.text).toContain('đạt 125,4%, tăng 25,4 điểm phần trăm');
  expect.soft(taken.get('Báo cáo')?.text).not.toContain('123,4');
}
