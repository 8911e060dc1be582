import { expect, test } from '@playwright/test';
import { congress2020 as story } from '../fixtures/conferences/congress2020';
import { ConferenceDesk } from '../helpers/conferenceDesk';
import { takeOut } from '../helpers/conferencePapers';
import { declareStateOffice } from '../helpers/declareOffice';
import { enterDirectory } from '../helpers/enterDirectory';
import * as enter from '../helpers/typeStory';
import { enterElection, enterQuestion } from '../helpers/voteDesk';

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

const expected: Readonly<Record<string, readonly string[]>> = {
  'Kế hoạch': ['Trình phê duyệt quy hoạch Trung tâm Dữ liệu quốc gia', '31/12/2020'],
  'Quyết định: Về việc thành lập': ['BỘ TRƯỞNG', 'Nguyễn Mạnh Hùng'],
  'Chương trình': [title, ...when, presidium, '15h30 - 16h10'],
  'Giấy mời': [title, presidium, ...when],
  'Phiếu bầu': [title, 'Số lượng cần bầu: 05', ...standing],
  'Biên bản: kiểm phiếu': [
    title,
    delegation,
    'Trưởng ban: bà Bùi Thị Giang',
    'Số phiếu phát ra: 33 phiếu',
    'Số phiếu hợp lệ: 32 phiếu',
    'Số phiếu không hợp lệ: 01 phiếu. Lý do: ',
    'Ông Lê Hoàng Cường: 31 phiếu, đạt 88,6% số đại biểu được triệu tập',
  ],
  'Biên bản: Đại hội': [
    `Đoàn Chủ tịch: ${presidium}`,
    guest,
    'Triệu tập: 35 người',
    'Có mặt: 33 người',
    '33/33 người tán thành (tất cả), đạt 100% số đại biểu có mặt',
    'ông Lê Hoàng Cường, 31 phiếu (88,6% số đại biểu được triệu tập)',
    'Đại hội công bố quyết định và trao khen thưởng cho 01 tập thể và 01 cá nhân',
  ],
  'Thông báo': [title, minister, 'kinh tế số chiếm 20% GDP'],
  'Báo cáo': [
    'Kết quả công tác giai đoạn 2015 - 2020 và nhiệm vụ giai đoạn 2020 - 2025',
    'Sáng kiến được công nhận',
    '412',
    'Tỷ trọng kinh tế số trong GDP năm 2025',
  ],
  'Quyết định: Về việc tặng': [
    '01 tập thể và 01 cá nhân',
    'Cục Tin học hóa',
    'Âu Thị Nhung, Vụ Bưu chính',
  ],
};

/** What only the writer of a paper can fill in. */
const writtenByHand: Readonly<Record<string, readonly string[]>> = {
  'Kế hoạch': 'baseDoc purpose requirements contents'.split(' '),
  'Quyết định: Về việc thành lập': [
    ...'group authority law duties executors'.split(' '),
    ...issued,
  ],
  'Giấy mời': ['invitee', 'preparation'],
  'Biên bản: kiểm phiếu': ['countStart', 'countEnd'],
  'Thông báo': ['shortcomings', 'causes', 'lessons', 'orientation', ...issued],
  'Báo cáo':
    'directives dataCutoff direction results shortcomings causes goal plan proposals'.split(' '),
  'Quyết định: Về việc tặng': [
    ...'authority law basis reward rewardSource executors'.split(' '),
    ...issued,
  ],
};

test.use({ actionTimeout: 10_000 });

test('a congress of emulation is entered once, and its ballots reach its papers', async ({
  page,
}) => {
  test.setTimeout(150_000);
  await declareStateOffice(page, story.profile);
  await enterDirectory(page, story.people);
  const desk = new ConferenceDesk(page);
  await desk.begin({ kind: 'congress', day: '12/10/2020' });
  await enter.enterFacts(desk, story);
  await enter.enterLeaders(desk, story);
  await enter.enterAttendance(desk, story);
  await enterGuests(desk);
  await enter.enterProgramme(desk, story);
  await desk.turnTo('Tham luận');
  await desk.paste([
    ['Đơn vị', 'Chủ đề', 'Người trình bày'],
    ...(facts.contributions ?? []).map(({ unit, topic, speaker }) => [unit, topic, speaker.name]),
  ]);
  await enter.enterLog(desk, story, {
    'Khai mạc Đại hội': { text: 'Đại hội tổng kết 5 năm phong trào thi đua của ngành.' },
    'Phát biểu chỉ đạo': { text: 'biểu dương các phong trào thi đua của ngành trong 5 năm qua.' },
    'Đáp từ': { text: 'tiếp thu đầy đủ ý kiến của Phó Thủ tướng.' },
  });
  await enterVotes(desk);
  await enter.enterResults(desk, story);
  await enter.enterFigures(desk, story);
  await enterAwards(desk);
  await desk.isSaved();

  await desk.turnTo('Văn bản');
  await desk.makeSet();
  await nameReport(desk);
  const papers = await takeOut(page, Object.keys(expected));
  for (const [name, { text, open }] of papers) {
    for (const fact of expected[name] ?? []) expect.soft(text, name).toContain(fact);
    expect.soft(text, name).not.toContain('{{');
    expect.soft(open, name).toEqual(writtenByHand[name] ?? []);
  }
});

async function enterGuests(desk: ConferenceDesk): Promise<void> {
  const { page } = desk;
  await desk.turnTo('Khách mời');
  for (const name of story.guests) {
    await page.getByRole('button', { name: 'Thêm khách mời' }).click();
    await desk.pick('.entry:last-child', name, name);
    await page.getByLabel('Có mặt').last().check();
  }
  await page.getByLabel(/^Cơ quan báo chí/).fill((facts.press ?? []).join('\n'));
}

/** Questions by show of hands, and an election that was first counted wrongly. */
async function enterVotes(desk: ConferenceDesk): Promise<void> {
  await desk.turnTo('Biểu quyết');
  for (const vote of facts.votes ?? []) {
    const { ballots } = vote;
    if (ballots === null) {
      const box = await enterQuestion(desk, vote, facts.kind);
      await expect(box).toContainText('Thông qua (33/33');
      continue;
    }
    const box = await enterElection(desk, vote);
    const count = (label: string, value: number | null) =>
      box.getByLabel(label, { exact: true }).fill(String(value));
    await count('Phát ra', ballots.issued);
    await count('Thu về', ballots.returned);
    await count('Hợp lệ', ballots.valid);
    await count('Không hợp lệ', 2);
    await box.getByLabel('Lý do không hợp lệ').fill(ballots.reason);
    for (const [index, candidate] of vote.candidates.entries()) {
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
}

async function enterAwards(desk: ConferenceDesk): Promise<void> {
  await desk.turnTo('Khen thưởng');
  await desk.page.getByLabel('Khen thưởng vì').fill(facts.awardReason ?? '');
  await desk.paste([
    ['Tên tổ chức hoặc cá nhân', 'Đơn vị (của cá nhân)', 'Thành tích'],
    ...(facts.awards ?? []).map(({ name, unit, achievement }) => [name, unit, achievement]),
  ]);
}

/** A congress looks back on more than a year: the report is told of which time. */
async function nameReport(desk: ConferenceDesk): Promise<void> {
  const { page } = desk;
  const address = page.url();
  const papers = page.getByRole('list', { name: 'Văn bản của hội nghị' });
  await papers.getByRole('link', { name: /^Báo cáo/i }).click();
  await page.getByLabel('Kỳ báo cáo').fill('giai đoạn 2015 - 2020');
  await page.getByLabel('Kỳ tiếp theo').fill('giai đoạn 2020 - 2025');
  await page.keyboard.press('Tab');
  await expect(page.getByText(/^Đã lưu/)).toBeVisible();
  await page.goto(address);
}
