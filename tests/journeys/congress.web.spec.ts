import { expect, test } from '@playwright/test';
import { congress2020 as story } from '../fixtures/conferences/congress2020';
import { note } from '../fixtures/conferences/storyParts';
import { ConferenceDesk } from '../helpers/conferenceDesk';
import { type ExpectedPaper, expectWholeSet } from '../helpers/conferencePapers';
import { declareBody } from '../helpers/declareBody';
import { enterDirectory } from '../helpers/enterDirectory';
import { enterFacts } from '../helpers/enterFacts';
import { enterGuests, enterLeaders, enterPress, expectAttendance } from '../helpers/enterPeople';
import { enterElection, enterQuestions } from '../helpers/enterVotes';
import { pasteGroups } from '../helpers/pasteGroups';
import { takeMinutes } from '../helpers/takeMinutes';

const { facts } = story;
/** Given when the paper is issued. */
const issued = ['paper.number', 'paper.date'];
const title = facts.ownTitle ?? '';
const when = ['14 giờ 00', 'ngày 12 tháng 10 năm 2020', 'Trung tâm Hội nghị Quốc tế'];
const minister = 'ông Nguyễn Mạnh Hùng, Bộ trưởng Bộ Thông tin và Truyền thông';
const presidium = `${minister}; ông Tống Khánh Lâm, Thứ trưởng Bộ Thông tin và Truyền thông; ông Giang Văn Điền, Vụ trưởng Vụ Thi đua - Khen thưởng`;
const guest = 'Trương Hòa Bình, Ủy viên Bộ Chính trị, Phó Thủ tướng Thường trực Chính phủ';
const delegation = 'bầu Đoàn đại biểu dự Đại hội Thi đua yêu nước toàn quốc lần thứ X';
const standing = [
  'Nguyễn Văn Bách',
  'Lê Hoàng Cường',
  'Vũ Thùy Dương',
  'Đặng Hải Đăng',
  'Đỗ Thanh Hà',
  'Âu Thị Nhung',
];

const said = [
  note('l1', 'opening', '14:20', {
    by: 'Nguyễn Mạnh Hùng',
    text: 'Đại hội tổng kết 5 năm phong trào thi đua của ngành.',
  }),
  note('l4', 'contribution', '15:10', {
    by: 'Âu Thị Nhung',
    text: 'nêu cách làm để mỗi cán bộ có một sáng kiến.',
  }),
  note('l2', 'guidance', '16:12', {
    by: 'Trương Hòa Bình',
    text: 'biểu dương các phong trào thi đua của ngành trong 5 năm qua.',
  }),
  note('l3', 'reply', '16:30', {
    by: 'Nguyễn Mạnh Hùng',
    text: 'tiếp thu đầy đủ ý kiến của Phó Thủ tướng.',
  }),
];

const expected: Readonly<Record<string, ExpectedPaper>> = {
  'Kế hoạch': {
    // A week before: to whom invitations go.
    knows: [title, presidium, ...when, '05/10/2020'],
    open: ['purpose', 'requirements', 'contentLead', 'pressLead'],
  },
  'Quyết định: Về việc thành lập': {
    knows: ['BỘ TRƯỞNG BỘ THÔNG TIN VÀ TRUYỀN THÔNG', 'Nguyễn Mạnh Hùng'],
    open: ['group', 'law', 'duties', 'executors', ...issued],
  },
  'Chương trình': { knows: [title, ...when, presidium, '15h30 - 16h10'], open: [] },
  'Giấy mời': { knows: [title, presidium, ...when], open: ['invitee', 'preparation'] },
  'Phiếu bầu': { knows: [title, 'Số lượng cần bầu: 05', ...standing], open: [] },
  'Biên bản: kiểm phiếu': {
    knows: [
      title,
      delegation,
      'Trưởng ban: bà Bùi Thị Giang',
      'Số phiếu phát ra: 33 phiếu',
      'Số phiếu hợp lệ: 32 phiếu',
      'Số phiếu không hợp lệ: 01 phiếu. Lý do: ',
      'Ông Lê Hoàng Cường: 31 phiếu, đạt 88,6% số đại biểu được triệu tập',
    ],
    open: ['countStart', 'countEnd'],
  },
  'Biên bản: Đại hội': {
    knows: [
      `Đoàn Chủ tịch: ${presidium}`,
      guest,
      'Triệu tập: 35 người',
      'Có mặt: 33 người',
      '33/33 người tán thành (tất cả), đạt 100% số đại biểu có mặt',
      'ông Lê Hoàng Cường, 31 phiếu (88,6% số đại biểu được triệu tập)',
      'Đại hội công bố quyết định và trao khen thưởng cho 01 tập thể và 01 cá nhân',
    ],
    open: [],
  },
  'Thông báo': {
    knows: [title, minister, 'kinh tế số chiếm 20% GDP'],
    open: ['shortcomings', 'causes', 'lessons', 'orientation', ...issued],
  },
  'Báo cáo': {
    knows: [
      'Kết quả công tác giai đoạn 2015 - 2020 và nhiệm vụ giai đoạn 2020 - 2025',
      'Sáng kiến được công nhận',
      '412',
      'Tỷ trọng kinh tế số trong GDP năm 2025',
    ],
    open: 'directives dataCutoff direction results shortcomings causes goal plan proposals'.split(
      ' ',
    ),
  },
  'Quyết định: Về việc tặng': {
    knows: ['01 tập thể và 01 cá nhân', 'Cục Tin học hóa', 'Âu Thị Nhung, Vụ Bưu chính'],
    open: ['law', 'basis', 'reward', 'rewardSource', 'executors', ...issued],
  },
};

test.use({ actionTimeout: 10_000 });

test('a congress of emulation is entered once, and its ballots reach its papers', async ({
  page,
}) => {
  test.setTimeout(150_000);
  await declareBody(page, story.profile);
  await enterDirectory(page, story.people);
  const desk = new ConferenceDesk(page);
  await desk.begin({ kind: 'congress', day: '12/10/2020' });
  await enterFacts(desk, facts);
  await enterLeaders(desk, story);
  await pasteGroups(desk, story, ['Thành phần']);
  await expectAttendance(desk, story);
  await enterGuests(desk, story.guests);
  await enterPress(desk, story);
  await pasteGroups(desk, story, ['Tài liệu', 'Chương trình', 'Tham luận']);
  await takeMinutes(desk, { facts: { ...facts, log: said } });
  await enterQuestions(desk, story, 'Thông qua (33/33');
  await countElection(desk);
  await pasteGroups(desk, story, ['Kết luận', 'Nhiệm vụ', 'Số liệu', 'Khen thưởng']);
  await desk.write({ 'Khen thưởng vì': facts.awardReason ?? '' });
  await desk.isSaved();

  await desk.turnTo('Văn bản');
  await desk.makeSet();
  await nameReport(desk);
  await expectWholeSet(page, expected);
});

/** An election that was first counted wrongly. */
async function countElection(desk: ConferenceDesk): Promise<void> {
  const election = facts.votes?.find(({ seats }) => seats !== null);
  const ballots = election?.ballots ?? null;
  if (election === undefined || ballots === null) throw new Error('The story has no election');
  const box = await enterElection(desk, election);
  const count = (label: string, value: number | null) =>
    box.getByLabel(label, { exact: true }).fill(String(value));
  await count('Phát ra', ballots.issued);
  await count('Thu về', ballots.returned);
  await count('Hợp lệ', ballots.valid);
  await count('Không hợp lệ', 2);
  await box.getByLabel('Lý do không hợp lệ').fill(ballots.reason);
  for (const [index, candidate] of election.candidates.entries()) {
    await box.getByLabel('Số phiếu', { exact: true }).nth(index).fill(String(candidate.for));
  }
  const faults = box.getByRole('alert');
  await expect(faults).toHaveText(
    'Phiếu hợp lệ và không hợp lệ cộng lại là 34, khác 33 phiếu thu về. Hãy kiểm lại.',
  );
  await count('Không hợp lệ', ballots.invalid);
  await expect(faults).toBeHidden();
  await expect(box).toContainText('Trúng cử 5 người');
}

/** A congress looks back on more than a year: the report is told of which time. */
async function nameReport(desk: ConferenceDesk): Promise<void> {
  const { page } = desk;
  const address = page.url();
  const papers = page.getByRole('region', { name: 'Văn bản của hội nghị' });
  await papers.getByRole('link', { name: /^Báo cáo/i }).click();
  await page.getByLabel('Kỳ báo cáo').fill('giai đoạn 2015 - 2020');
  await page.getByLabel('Kỳ tiếp theo').fill('giai đoạn 2020 - 2025');
  await page.keyboard.press('Tab');
  await expect(page.getByText(/^Đã lưu/)).toBeVisible();
  await page.goto(address);
}
