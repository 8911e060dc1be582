import { expect, test } from '@playwright/test';
import { conclusionSortWords } from '@renderer/conference/groups/groupWords';
import { stepWords } from '@shared/conference/stepWords';
import { capitalised } from '@shared/derive/wordCases';
import { shownDay } from '@shared/records/day';
import { committee2024 } from '../fixtures/conferences/committee2024';
import { ConferenceDesk } from '../helpers/conferenceDesk';
import { takeOut } from '../helpers/conferencePapers';
import { enterDirectory } from '../helpers/enterDirectory';
import { openWithBody } from '../helpers/openWithBody';

interface Expectation {
  readonly knows: readonly string[];
  readonly open: readonly string[];
}

const { facts, people } = committee2024;
/** Given when the paper is issued. */
const issued = ['paper.number', 'paper.date'];
const writtenOfReport =
  `upperDirectives context advantages difficulties politicalResults ideology learning organisation
  inspection massWork unions integrity office strengths shortcomings causesObjective causesSubjective
  lessons forecast goal politicalTasks ideologyTasks organisationTasks inspectionTasks
  massTasks integrityTasks officeTasks proposals`.split(/\s+/);
const writtenOfResolution =
  'resultsSummary shortcomings goal breakthroughs politicalTasks partyTasks massTasks'.split(' ');
const report = 'dự thảo Báo cáo tổng kết công tác năm 2023, phương hướng, nhiệm vụ năm 2024';
const resolution = 'dự thảo Nghị quyết phương hướng, nhiệm vụ năm 2024';
const title = 'Hội nghị Ban Chấp hành Đảng bộ Bộ Thông tin và Truyền thông lần thứ XV';
const long = 'đồng chí Phạm Đức Long, Bí thư Đảng ủy, Thứ trưởng Bộ Thông tin và Truyền thông';
const chairs = `${long}; đồng chí Mai Ánh Hồng, Phó Bí thư Đảng ủy; đồng chí Lưu Đình Phúc, Phó Bí thư Đảng ủy`;
const guests = [
  'ồng chí Nguyễn Quang Trường, Phó Bí thư Đảng ủy Khối các cơ quan Trung ương',
  'ồng chí Phạm Thị Vui, Ủy viên Ban Chấp hành Đảng bộ Khối, Phó Trưởng Ban Tuyên giáo Đảng ủy Khối các cơ quan Trung ương',
];
const voted = '31/33 đồng chí tán thành, đạt 93,9% tổng số ủy viên Ban Chấp hành';
const when = ['08 giờ 30', 'ngày 10 tháng 01 năm 2024', 'Hội trường tầng 10, số 18 Nguyễn Du'];
const awards = (facts.awards ?? []).map(({ name }) => name);
const tasks = ['Văn phòng Đảng ủy', '20/01/2024', 'Ủy ban Kiểm tra Đảng ủy', '29/02/2024'];
const invitation = {
  knows: [title, chairs, ...when, capitalised(report), '08 tháng 01 năm 2024', '024 0000 0000'],
  open: ['invitee'],
};

/** What each paper must know of the conference, and the fields that only its writer can fill. */
const expected: Readonly<Record<string, Expectation>> = {
  'Chương trình': { knows: [title, chairs, ...when, facts.theme ?? '', '08h40 - 08h50'], open: [] },
  'Kịch bản': {
    knows: [title, ...guests, 'triệu tập 33', 'có mặt 31', 'vắng mặt 02', ...awards],
    open: ['technician', 'blank.presenter'],
  },
  'Giấy mời': invitation,
  'Giấy triệu tập': invitation,
  'Biên bản: Hội nghị': {
    knows: [
      title,
      chairs,
      ...when,
      ...guests,
      'Triệu tập: 33',
      'Có mặt: 31',
      'Vắng mặt: 02',
      voted,
    ],
    // Of the discussion nobody noted who said what.
    open: ['blank.speaker', 'blank.speech', 'pageCount', ...issued],
  },
  'Báo cáo': {
    knows: ['năm 2023', 'năm 2024', '17 thông tư', '28,7%', '34 tổ chức'],
    open: [...writtenOfReport, ...issued],
  },
  'Nghị quyết': {
    knows: [title, voted, '70', ...tasks],
    open: writtenOfResolution,
  },
  'Thông báo': {
    knows: [title, long, ...guests, '31 ủy viên Ban Chấp hành', ...tasks],
    open: ['reportDeadline', ...issued],
  },
  'Quyết định': {
    knows: ['07 tập thể', facts.awardReason ?? '', ...awards],
    open: ['rewardRule', 'reward', 'rewardSource', 'executors', ...issued],
  },
};
/** Those that name the conference. */
const named = Object.keys(expected).filter((name) => !/^(Báo cáo|Quyết định)/.test(name));

test.use({ actionTimeout: 10_000 });

test('a year-end conference is entered once, and all its papers know it', async ({ page }) => {
  test.setTimeout(240_000);
  await openWithBody(page, committee2024.profile);
  await enterDirectory(page, people);
  const desk = new ConferenceDesk(page);
  await desk.begin({ kind: 'committee', day: '10/01/2024', ordinal: '15' });
  await enterFacts(desk);
  await enterPeople(desk);
  await enterProgramme(desk);
  await enterProceedings(desk);
  await enterResults(desk);
  await desk.isSaved();

  await desk.turnTo('Văn bản');
  await desk.makeSet();

  const papers = await takeOut(page, Object.keys(expected));
  for (const [name, { knows, open }] of Object.entries(expected)) {
    const paper = papers.get(name);
    for (const fact of knows) expect.soft(paper?.text, name).toContain(fact);
    expect.soft(paper?.open, name).toEqual(open);
  }

  // One fact changes in the record, and every paper follows.
  await desk.turnTo('Thông tin chung');
  await desk.write({ 'Lần thứ': '16' });
  await page.keyboard.press('Tab');
  await desk.isSaved();
  await desk.turnTo('Văn bản');
  for (const [name, { text }] of await takeOut(page, named)) {
    expect.soft(text, name).toContain('lần thứ XVI');
    expect.soft(text, name).not.toMatch(/lần thứ XV\b/);
  }
});

async function enterFacts(desk: ConferenceDesk): Promise<void> {
  const { page } = desk;
  await desk.write({ 'Năm tổng kết': '2023', 'Năm kế hoạch': '2024' });
  await page.getByRole('button', { name: /^Ghi “tổng kết/ }).click();
  await desk.write({
    'Bắt đầu lúc': '8h30',
    'Kết thúc lúc': '11h45',
    'Báo dự trước ngày': '8/1/2024',
    'Địa điểm họp': 'Hội trường tầng 10, số 18 Nguyễn Du, Hà Nội',
    'Đầu mối liên hệ': 'Văn phòng Đảng ủy, điện thoại 024 0000 0000',
  });
}

async function enterPeople(desk: ConferenceDesk): Promise<void> {
  const { page } = desk;
  await desk.turnTo('Chủ trì, thư ký');
  for (const [letters, name] of [
    ['plong', 'Phạm Đức Long'],
    ['mhong', 'Mai Ánh Hồng'],
    ['lphuc', 'Lưu Đình Phúc'],
  ] as const) {
    await page.getByRole('button', { name: 'Thêm người chủ trì' }).click();
    await desk.pick('[data-item=chairs]', letters, name);
  }
  await page.getByRole('button', { name: 'Thêm thư ký' }).click();
  await desk.pick('[data-item=secretaries]', 'tran thu hang', 'Trần Thu Hằng');
  await desk.pick('[data-item=host]', 'tran thu hang', 'Trần Thu Hằng');

  await desk.turnTo('Thành phần');
  await page.getByRole('button', { name: 'Lấy từ danh bạ (33)' }).click();
  await page.getByLabel('Có mặt: Đinh Công Khánh').selectOption('Vắng có lý do');
  await page.getByLabel('Lý do vắng của Đinh Công Khánh').fill('đi công tác nước ngoài');
  await page.getByLabel('Có mặt: Tạ Thị Nga').selectOption('Vắng có lý do');
  await page.getByLabel('Lý do vắng của Tạ Thị Nga').fill('nghỉ ốm');
  await page.getByRole('button', { name: '31 người chưa điểm danh đều có mặt' }).click();
  await expect(page.getByText('Triệu tập 33, có mặt 31, vắng 2')).toBeVisible();

  // Entered as they answered; papers name them in the order of protocol.
  await desk.turnTo('Khách mời');
  for (const [letters, name] of [
    ['pham thi vui', 'Phạm Thị Vui'],
    ['nguyen quang truong', 'Nguyễn Quang Trường'],
  ] as const) {
    await page.getByRole('button', { name: 'Thêm khách mời' }).click();
    await desk.pick('.entry:last-child', letters, name);
    await page.getByLabel('Có mặt').last().check();
  }
  await page.getByLabel(/^Cơ quan báo chí/).fill('Cổng Thông tin điện tử của Bộ\nBáo VietNamNet');
}

async function enterProgramme(desk: ConferenceDesk): Promise<void> {
  await desk.turnTo('Tài liệu');
  await desk.paste([
    ['Tên tài liệu', 'Người trình bày'],
    [report, 'Đ/c Mai Ánh Hồng'],
    [resolution, 'Đ/c Lưu Đình Phúc'],
  ]);
  await desk.turnTo('Chương trình');
  await desk.paste([
    ['TT', 'Từ', 'Đến', 'Loại việc', 'Nội dung', 'Người thực hiện', 'Tài liệu'],
    ...(facts.agenda ?? []).map(({ from, to, kind, content, presenter, documentId }, at) => [
      String(at + 1),
      from,
      to,
      stepWords[kind],
      content,
      presenter.name,
      { report, resolution }[documentId] ?? '',
    ]),
  ]);
}

async function enterProceedings(desk: ConferenceDesk): Promise<void> {
  const { page } = desk;
  await desk.turnTo('Diễn biến');
  for (let step = 0; step < 11; step++) await page.keyboard.press('F8');
  await expect(page.getByLabel('Câu ghi vào biên bản')).toHaveCount(11);
  const said = (step: string) =>
    page
      .locator('.log-entry')
      .filter({ has: page.locator(`option:checked:text-is("${step}")`) })
      .getByLabel('Câu ghi vào biên bản');
  await said('Khai mạc').fill('nêu rõ năm 2023 là năm thứ ba thực hiện Nghị quyết Đại hội XIII.');
  await said('Phát biểu chỉ đạo').fill('biểu dương kết quả của Đảng bộ trong năm 2023.');
  await said('Tiếp thu, đáp từ').fill('giao Văn phòng Đảng ủy hoàn thiện các dự thảo.');

  await desk.turnTo('Biểu quyết');
  for (const [index, subject] of [report, resolution].entries()) {
    await page.getByRole('button', { name: 'Thêm nội dung biểu quyết' }).click();
    const vote = page.locator('.votes fieldset').nth(index);
    await vote.getByRole('textbox', { name: 'Nội dung biểu quyết' }).fill(subject);
    await vote.getByLabel('Tán thành', { exact: true }).fill('31');
    await vote.getByLabel('Không tán thành').fill('0');
    await vote.getByLabel('Ý kiến khác').fill('0');
    await expect(vote).toContainText('Thông qua (31/33');
  }
}

async function enterResults(desk: ConferenceDesk): Promise<void> {
  const { page } = desk;
  await desk.turnTo('Kết luận');
  await desk.paste([
    ['Phần', 'Nội dung'],
    ...(facts.conclusions ?? []).map(({ sort, text }) => [conclusionSortWords[sort], text]),
  ]);
  await desk.turnTo('Nhiệm vụ');
  await desk.paste([
    ['Nội dung', 'Chủ trì', 'Phối hợp', 'Thời hạn', 'Kết quả, sản phẩm'],
    ...(facts.tasks ?? []).map(({ content, lead, support, deadline, product }) => [
      content,
      lead,
      support,
      shownDay(deadline),
      product,
    ]),
  ]);
  await desk.turnTo('Số liệu');
  await desk.paste([
    ['Chỉ tiêu', 'Đơn vị tính', 'Thực hiện', 'Năm trước', 'Năm tới'],
    ...(facts.figures ?? []).map(({ indicator, unit, actual, previous, target }) => [
      indicator,
      unit,
      actual,
      previous,
      target,
    ]),
  ]);
  await desk.turnTo('Khen thưởng');
  await page.getByLabel('Khen thưởng vì').fill(facts.awardReason ?? '');
  await desk.paste([
    ['Tên tổ chức hoặc cá nhân', 'Thành tích'],
    ...(facts.awards ?? []).map(({ name, achievement }) => [name, achievement]),
  ]);
}
