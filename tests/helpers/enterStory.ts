import { expect, type Locator } from '@playwright/test';
import { showDay } from '@renderer/profile/dayText';
import type { LogEntry } from '@shared/conference/proceedings';
import { tagWords } from '@shared/conference/stepWords';
import type { Story } from '../fixtures/conferences/story';
import type { ConferenceDesk } from './conferenceDesk';
import { type PastedGroup, storyTable } from './storyLists';

/** Types what the conference is, when and where it is held. */
export async function enterFacts(desk: ConferenceDesk, { facts }: Story): Promise<void> {
  const typed = {
    'Tên đầy đủ': facts.ownTitle,
    'Nội dung': facts.theme,
    'Bắt đầu lúc': facts.startTime,
    'Kết thúc lúc': facts.endTime,
    'Năm tổng kết': facts.reportYear,
    'Năm kế hoạch': facts.planYear,
    'Báo dự trước ngày': showDay(facts.replyBy ?? ''),
    'Địa điểm họp': facts.venue,
    'Đầu mối liên hệ': facts.contact,
  };
  for (const [label, value] of Object.entries(typed)) {
    if (value !== undefined && value !== null) await desk.write({ [label]: String(value) });
  }
}

/** Picks who leads, who writes and who guides from the directory. */
export async function enterLeaders(desk: ConferenceDesk, story: Story): Promise<void> {
  const { page } = desk;
  await desk.turnTo('Chủ trì, thư ký');
  for (const name of story.chairs) {
    await page.getByRole('button', { name: 'Thêm người chủ trì' }).click();
    await desk.pick('[data-item=chairs]', name, name);
  }
  for (const name of story.secretaries) {
    await page.getByRole('button', { name: 'Thêm thư ký' }).click();
    await desk.pick('[data-item=secretaries]', name, name);
  }
  const host = story.facts.host?.name ?? '';
  if (host !== '') await desk.pick('[data-item=host]', host, host);
}

/** Calls up the committee of the directory, and ticks off who came. */
export async function enterAttendance(desk: ConferenceDesk, story: Story): Promise<void> {
  const { page } = desk;
  const members = story.people.filter(({ isMember }) => isMember === true).length;
  const absent = Object.entries(story.absent);
  await desk.turnTo('Thành phần');
  await page.getByRole('button', { name: `Lấy từ danh bạ (${members})` }).click();
  for (const [name, reason] of absent) {
    await page.getByLabel(`Có mặt: ${name}`).selectOption('Vắng có lý do');
    await page.getByLabel(`Lý do vắng của ${name}`).fill(reason);
  }
  await page.getByRole('button', { name: /chưa điểm danh đều có mặt/ }).click();
  const counts = `Triệu tập ${members}, có mặt ${members - absent.length}, vắng ${absent.length}`;
  await expect(page.getByText(counts)).toBeVisible();
}

/** Types the sides of working talks: the delegation, then who receives it. */
export async function enterParties(desk: ConferenceDesk, { facts }: Story): Promise<void> {
  const { page } = desk;
  await desk.turnTo('Các bên làm việc');
  for (const [at, { name, head, members }] of (facts.parties ?? []).entries()) {
    await page.getByRole('button', { name: 'Thêm một bên' }).click();
    const side = page.locator('fieldset').nth(at);
    await side.getByLabel('Tên đoàn hoặc đơn vị').fill(name);
    const place = `fieldset:nth-of-type(${at + 1})`;
    await desk.pick(place, head.name, head.name);
    for (const member of members) {
      await side.getByRole('button', { name: 'Thêm thành viên' }).click();
      await desk.pick(place, member.name, member.name);
    }
  }
}

/** Pastes the lists of a record that the office has in Excel or Word. */
export async function pasteGroups(
  desk: ConferenceDesk,
  story: Story,
  groups: readonly PastedGroup[],
): Promise<void> {
  for (const group of groups) {
    await desk.turnTo(group);
    await desk.paste(storyTable(group, story));
  }
}

/** Takes the minutes: each step of the programme with its key, and what was said in it. */
export async function takeMinutes(desk: ConferenceDesk, { facts }: Story): Promise<void> {
  const { page } = desk;
  const { agenda = [], log = [] } = facts;
  const entries = page.locator('.log-entry');
  const left = [...log];
  await desk.turnTo('Diễn biến');
  let count = 0;
  const oneMore = async () => {
    count += 1;
    await expect(entries).toHaveCount(count);
  };
  for (const step of agenda) {
    await page.keyboard.press('F8');
    await oneMore();
    const spoken = left.filter(
      ({ kind, speaker: { name } }) =>
        kind === step.kind && (step.presenter.name === '' || step.presenter.name === name),
    );
    if (spoken.length === 0) {
      await entries.last().getByLabel('Lúc', { exact: true }).fill(step.from);
      continue;
    }
    for (const [at, said] of spoken.entries()) {
      if (at > 0) {
        await page.getByRole('button', { name: 'Ghi ý kiến' }).click();
        await oneMore();
      }
      left.splice(left.indexOf(said), 1);
      await writeNote(desk, entries.last(), said);
    }
  }
  expect(left).toEqual([]);
}

async function writeNote(desk: ConferenceDesk, entry: Locator, said: LogEntry): Promise<void> {
  await entry.getByLabel('Lúc', { exact: true }).fill(said.time);
  await desk.pick('.log-entry:last-child', said.speaker.name, said.speaker.name);
  await entry.getByLabel('Câu ghi vào biên bản').fill(said.text);
  for (const tag of said.tags) {
    await entry.getByRole('button', { name: tagWords[tag], exact: true }).click();
  }
}

/** Types what was voted on, and how many were for it. */
export async function enterVotes(desk: ConferenceDesk, { facts }: Story): Promise<void> {
  const { page } = desk;
  await desk.turnTo('Biểu quyết');
  for (const [index, vote] of (facts.votes ?? []).entries()) {
    await page.getByRole('button', { name: 'Thêm nội dung biểu quyết' }).click();
    const box = page.locator('.votes fieldset').nth(index);
    await box.getByRole('textbox', { name: 'Nội dung biểu quyết' }).fill(vote.subject);
    await box.getByLabel('Tán thành', { exact: true }).fill(String(vote.for));
    await box.getByLabel('Không tán thành').fill(String(vote.against));
    await box.getByLabel('Ý kiến khác').fill(String(vote.other));
    await expect(box).toContainText(`Thông qua (${vote.for}/`);
  }
}
