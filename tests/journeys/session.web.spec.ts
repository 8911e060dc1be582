import { expect, test } from '@playwright/test';
import { session2024 as story } from '../fixtures/conferences/session2024';
import { note } from '../fixtures/conferences/storyParts';
import { ConferenceDesk } from '../helpers/conferenceDesk';
import { type ExpectedPaper, expectWholeSet, takeOut } from '../helpers/conferencePapers';
import { declareBody } from '../helpers/declareBody';
import { enterDirectory } from '../helpers/enterDirectory';
import { enterFacts } from '../helpers/enterFacts';
import { enterLeaders, expectAttendance } from '../helpers/enterPeople';
import { enterQuestions } from '../helpers/enterVotes';
import { pasteGroups } from '../helpers/pasteGroups';
import { takeMinutes } from '../helpers/takeMinutes';

const { facts } = story;
const title = 'Phiên họp lần thứ 8 của Ủy ban Quốc gia về chuyển đổi số';
const prime = 'ông Phạm Minh Chính, Thủ tướng Chính phủ, Chủ tịch Ủy ban Quốc gia về chuyển đổi số';
const when = ['08 giờ 00', 'ngày 24 tháng 4 năm 2024', 'Trụ sở Chính phủ'];
const plan = 'dự thảo Kế hoạch thúc đẩy phát triển kinh tế số năm 2024';
const [, direction] = facts.conclusions ?? [];
const tasks = ['Bộ Thông tin và Truyền thông', 'Bộ Tư pháp', '30/6/2024'];
const points = (facts.bridgePoints ?? []).map(({ name }) => name);

const said = [
  note('l1', 'opening', '08:00', {
    by: 'Phạm Minh Chính',
    text: 'năm 2024 là năm bứt phá trong thực hiện kế hoạch 5 năm 2021 - 2025.',
  }),
  note('l2', 'discussion', '09:05', {
    by: 'Trần Thị Bích Ngọc',
    text: 'nhất trí với báo cáo; đề nghị chia sẻ cách làm hay của các địa phương.',
  }),
];

const expected: Readonly<Record<string, ExpectedPaper>> = {
  'Chương trình': { knows: [title, ...when, ...points, '10h50 - 11h00'], open: [] },
  'Giấy mời': {
    knows: [title, prime, ...when, ...points, 'Hình thức họp: trực tiếp kết hợp trực tuyến'],
    open: ['invitee', 'preparation'],
  },
  'Biên bản': {
    knows: [
      title,
      prime,
      'Triệu tập: 16 người',
      'Có mặt: 14 người',
      'ông Đinh Công Khánh, đi công tác nước ngoài',
      '13/16 người tán thành, đạt 81,3% tổng số thành viên',
      `Phiên họp thông qua ${plan}`,
      direction?.text ?? '',
      ...tasks,
      ...points,
    ],
    open: ['previousSession'],
  },
  'Thông báo': {
    knows: [prime, title, direction?.text ?? '', ...tasks, 'trước ngày 25 hằng tháng'],
    open: ['shortcomings', 'causes', 'lessons', 'orientation', 'paper.number', 'paper.date'],
  },
};

test.use({ actionTimeout: 10_000 });

test('a session of a national committee is entered once, and its papers follow it', async ({
  page,
}) => {
  test.setTimeout(150_000);
  await declareBody(page, story.profile);
  await enterDirectory(page, story.people);
  const desk = new ConferenceDesk(page);
  await desk.begin({ kind: 'session', day: '24/4/2024', ordinal: '8' });
  await enterFacts(desk, facts);
  await pasteGroups(desk, story, ['Điểm cầu']);
  await enterLeaders(desk, story);
  await pasteGroups(desk, story, ['Thành phần'], 'word');
  await expectAttendance(desk, story);
  await pasteGroups(desk, story, ['Tài liệu', 'Chương trình']);
  await takeMinutes(desk, { facts: { ...facts, log: said } });
  await desk.turnTo('Biểu quyết');
  await expect(page.getByText('Có mặt 14/16, cần ít nhất 11: đủ điều kiện')).toBeVisible();
  await enterQuestions(desk, story, 'Thông qua (13/16, cần 9)');
  await pasteGroups(desk, story, ['Kết luận', 'Nhiệm vụ'], 'word');
  await desk.isSaved();

  await desk.turnTo('Văn bản');
  await desk.makeSet();
  await expectWholeSet(page, expected);
  await changeConclusion(desk);
});

/** The words of the chair are mended afterwards: minutes follow, a reworded notice asks. */
async function changeConclusion(desk: ConferenceDesk): Promise<void> {
  const { page } = desk;
  const papers = page.getByRole('region', { name: 'Văn bản của hội nghị' });
  await papers.getByRole('link', { name: /^Thông báo/i }).click();
  const body = page.getByRole('textbox', { name: 'Nội dung văn bản' });
  await body.getByText(direction?.text ?? '').click();
  await page.keyboard.press('End');
  await page.keyboard.type(' Phấn đấu hoàn thành trong năm 2024.');
  await page.goBack();

  await desk.turnTo('Kết luận');
  const mended = `Thủ tướng yêu cầu: ${direction?.text}`;
  await page.getByLabel('Nội dung', { exact: true }).nth(1).fill(mended);
  await expect(page.getByText('Đã cập nhật 1 văn bản · 1 chỗ cần quyết định')).toBeVisible();
  await desk.turnTo('Văn bản');
  const papersNow = await takeOut(page, ['Biên bản']);
  expect(papersNow.get('Biên bản')?.text).toContain(mended);
  await papers.getByRole('link', { name: /^Thông báo/i }).click();
  const open = page.getByRole('button', { name: /cần quyết định/ });
  await expect(open).toHaveText('1 chỗ cần quyết định');
  await expect(page.locator('[data-stale]')).toHaveCount(1);
  await open.click();
  const panel = page.getByRole('region', { name: 'Văn bản và hồ sơ' });
  await panel.getByRole('button', { name: 'Lấy theo hồ sơ' }).click();
  await expect(open).toHaveCount(0);
  await expect(body).toContainText(mended);
}
