import { expect, test } from '@playwright/test';
import { session2024 as story } from '../fixtures/conferences/session2024';
import { ConferenceDesk } from '../helpers/conferenceDesk';
import { takeOut } from '../helpers/conferencePapers';
import { declareStateOffice } from '../helpers/declareOffice';
import { enterDirectory } from '../helpers/enterDirectory';
import * as enter from '../helpers/typeStory';
import { enterQuestion } from '../helpers/voteDesk';

const { facts } = story;
const title = 'Phiên họp lần thứ 8 của Ủy ban Quốc gia về chuyển đổi số';
const prime = 'ông Phạm Minh Chính, Thủ tướng Chính phủ, Chủ tịch Ủy ban Quốc gia về chuyển đổi số';
const when = ['08 giờ 00', 'ngày 24 tháng 4 năm 2024', 'Trụ sở Chính phủ'];
const plan = 'dự thảo Kế hoạch thúc đẩy phát triển kinh tế số năm 2024';
const [, direction] = facts.conclusions ?? [];
const tasks = ['Bộ Thông tin và Truyền thông', 'Bộ Tư pháp', '30/6/2024'];
const points = (facts.bridgePoints ?? []).map(({ name }) => name);

const expected: Readonly<Record<string, readonly string[]>> = {
  'Chương trình': [title, ...when, ...points, '10h50 - 11h00'],
  'Giấy mời': [title, prime, ...when, ...points, 'Hình thức họp: trực tiếp kết hợp trực tuyến'],
  'Biên bản': [
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
  'Thông báo': [prime, title, direction?.text ?? '', ...tasks, 'trước ngày 25 hằng tháng'],
};

/** What only the writer of a paper can fill in. */
const writtenByHand: Readonly<Record<string, readonly string[]>> = {
  'Giấy mời': ['invitee', 'preparation'],
  'Biên bản': ['previousSession'],
  'Thông báo': ['shortcomings', 'causes', 'lessons', 'orientation', 'paper.number', 'paper.date'],
};

test.use({ actionTimeout: 10_000 });

test('a session of a national committee is entered once, and its papers follow it', async ({
  page,
}) => {
  test.setTimeout(150_000);
  await declareStateOffice(page, story.profile);
  await enterDirectory(page, story.people);
  const desk = new ConferenceDesk(page);
  await desk.begin({ kind: 'session', day: '24/4/2024', ordinal: '8' });
  await enter.enterFacts(desk, story);
  await desk.turnTo('Điểm cầu');
  await desk.paste([
    ['Điểm cầu', 'Số người dự'],
    ...(facts.bridgePoints ?? []).map(({ name, count }) => [name, String(count ?? '')]),
  ]);
  await enter.enterLeaders(desk, story);
  await enter.enterAttendance(desk, story);
  await enter.enterProgramme(desk, story);
  await enter.enterLog(desk, story, {
    'Khai mạc': { text: 'năm 2024 là năm bứt phá trong thực hiện kế hoạch 5 năm 2021 - 2025.' },
    'Thảo luận tại các điểm cầu': {
      by: 'Trần Thị Bích Ngọc',
      text: 'nhất trí với báo cáo; đề nghị chia sẻ cách làm hay của các địa phương.',
    },
  });

  await desk.turnTo('Biểu quyết');
  await expect(page.getByText('Có mặt 14/16, cần ít nhất 11: đủ điều kiện')).toBeVisible();
  for (const vote of facts.votes ?? []) {
    const box = await enterQuestion(desk, vote, facts.kind);
    await expect(box).toContainText('Thông qua (13/16, cần 9)');
  }
  await enter.enterResults(desk, story);
  await desk.isSaved();

  await desk.turnTo('Văn bản');
  await desk.makeSet();
  for (const [name, { text, open }] of await takeOut(page, Object.keys(expected))) {
    for (const fact of expected[name] ?? []) expect.soft(text, name).toContain(fact);
    expect.soft(text, name).not.toContain('{{');
    expect.soft(open, name).toEqual(writtenByHand[name] ?? []);
  }
  await changeConclusion(desk);
});

/** The words of the chair are mended afterwards: minutes follow, a reworded notice asks. */
async function changeConclusion(desk: ConferenceDesk): Promise<void> {
  const { page } = desk;
  const papers = page.getByRole('list', { name: 'Văn bản của hội nghị' });
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
