import { expect, test } from '@playwright/test';
import { capitalised } from '@shared/derive/wordCases';
import { committee2024 as story } from '../fixtures/conferences/committee2024';
import { note } from '../fixtures/conferences/storyParts';
import { ConferenceDesk } from '../helpers/conferenceDesk';
import { type ExpectedPaper, expectPapers, takeOut } from '../helpers/conferencePapers';
import { enterDirectory } from '../helpers/enterDirectory';
import { enterFacts } from '../helpers/enterFacts';
import { enterGuests, enterLeaders, enterPress, tickAttendance } from '../helpers/enterPeople';
import { enterQuestions } from '../helpers/enterVotes';
import { openWithBody } from '../helpers/openWithBody';
import { pasteGroups } from '../helpers/pasteGroups';
import { takeMinutes } from '../helpers/takeMinutes';

const { facts } = story;
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
const expected: Readonly<Record<string, ExpectedPaper>> = {
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

/** What a secretary types to find somebody; people are asked for as they answered. */
const letters = {
  'Phạm Đức Long': 'plong',
  'Mai Ánh Hồng': 'mhong',
  'Lưu Đình Phúc': 'lphuc',
  'Trần Thu Hằng': 'tran thu hang',
  'Phạm Thị Vui': 'pham thi vui',
  'Nguyễn Quang Trường': 'nguyen quang truong',
};
const said = [
  note('l1', 'opening', '08:40', {
    by: 'Phạm Đức Long',
    text: 'nêu rõ năm 2023 là năm thứ ba thực hiện Nghị quyết Đại hội XIII.',
  }),
  note('l2', 'guidance', '10:30', {
    by: 'Nguyễn Quang Trường',
    text: 'biểu dương kết quả của Đảng bộ trong năm 2023.',
  }),
  note('l3', 'reply', '10:47', {
    by: 'Phạm Đức Long',
    text: 'giao Văn phòng Đảng ủy hoàn thiện các dự thảo.',
  }),
];

test.use({ actionTimeout: 10_000 });

test('a year-end conference is entered once, and all its papers know it', async ({ page }) => {
  test.setTimeout(150_000);
  await openWithBody(page, story.profile);
  await enterDirectory(page, story.people);
  const desk = new ConferenceDesk(page);
  await desk.begin({ kind: 'committee', day: '10/01/2024', ordinal: '15' });
  // What it is about is proposed from its years; hours and days may be typed short.
  const { theme, ...own } = facts;
  await enterFacts(desk, { ...own, startTime: '8h30', endTime: '11h45', replyBy: '8/1/2024' });
  await page.getByRole('button', { name: /^Ghi “tổng kết/ }).click();
  await expect(page.getByLabel(/^Nội dung/)).toHaveValue(theme ?? '');
  await enterLeaders(desk, story, letters);
  await tickAttendance(desk, story);
  await enterGuests(desk, story.guests.toReversed(), letters);
  await enterPress(desk, story);
  await pasteGroups(desk, story, ['Tài liệu', 'Chương trình']);
  await takeMinutes(desk, { facts: { ...facts, log: said } });
  await enterQuestions(desk, story, 'Thông qua (31/33');
  await pasteGroups(desk, story, ['Kết luận', 'Nhiệm vụ', 'Số liệu', 'Khen thưởng']);
  await desk.write({ 'Khen thưởng vì': facts.awardReason ?? '' });
  await desk.isSaved();

  await desk.turnTo('Văn bản');
  await desk.makeSet();
  await expectPapers(page, expected);
  await changeOrdinal(desk);
});

/** One fact changes in the record, and every paper follows. */
async function changeOrdinal(desk: ConferenceDesk): Promise<void> {
  await desk.turnTo('Thông tin chung');
  await desk.write({ 'Lần thứ': '16' });
  await desk.page.keyboard.press('Tab');
  await desk.isSaved();
  await desk.turnTo('Văn bản');
  for (const [name, { text }] of await takeOut(desk.page, named)) {
    expect.soft(text, name).toContain('lần thứ XVI');
    expect.soft(text, name).not.toMatch(/lần thứ XV\b/);
  }
}
