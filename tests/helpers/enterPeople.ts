import { expect } from '@playwright/test';
import type { Story } from '../fixtures/conferences/story';
import type { ConferenceDesk } from './conferenceDesk';

/** What is typed to find somebody, by his name; who is not in it is typed in full. */
type Letters = Readonly<Record<string, string>>;

/** Picks who leads, who writes and who guides from the directory. */
export async function enterLeaders(
  desk: ConferenceDesk,
  { chairs, secretaries, facts }: Story,
  letters: Letters = {},
): Promise<void> {
  const { page } = desk;
  const pick = (item: string, name: string) =>
    desk.pick(`[data-item=${item}]`, letters[name] ?? name, name);
  await desk.turnTo('Chủ trì, thư ký');
  for (const name of chairs) {
    await page.getByRole('button', { name: 'Thêm người chủ trì' }).click();
    await pick('chairs', name);
  }
  for (const name of secretaries) {
    await page.getByRole('button', { name: 'Thêm thư ký' }).click();
    await pick('secretaries', name);
  }
  const host = facts.host?.name ?? '';
  if (host !== '') await pick('host', host);
}

/** Calls up the committee of the directory, and ticks off who came. */
export async function tickAttendance(desk: ConferenceDesk, story: Story): Promise<void> {
  const { page } = desk;
  const members = story.people.filter(({ isMember }) => isMember === true).length;
  const absent = Object.entries(story.absent);
  await desk.turnTo('Thành phần');
  await page.getByRole('button', { name: `Lấy từ danh bạ (${members})` }).click();
  for (const [name, reason] of absent) {
    await page.getByLabel(`Có mặt: ${name}`).selectOption('Vắng có lý do');
    await page.getByLabel(`Lý do vắng của ${name}`).fill(reason);
  }
  const came = members - absent.length;
  await page.getByRole('button', { name: `${came} người chưa điểm danh đều có mặt` }).click();
  await expectAttendance(desk, story);
}

/** The page has counted who was called up, who came and who is away. */
export async function expectAttendance(
  { page }: ConferenceDesk,
  { people, absent }: Story,
): Promise<void> {
  const members = people.filter(({ isMember }) => isMember === true).length;
  const away = Object.keys(absent).length;
  const counts = `Triệu tập ${members}, có mặt ${members - away}, vắng ${away}`;
  await expect(page.getByText(counts)).toBeVisible();
}

/** Picks guests as they answer; all of them came. */
export async function enterGuests(
  desk: ConferenceDesk,
  names: readonly string[],
  letters: Letters = {},
): Promise<void> {
  const { page } = desk;
  await desk.turnTo('Khách mời');
  for (const name of names) {
    await page.getByRole('button', { name: 'Thêm khách mời' }).click();
    await desk.pick('.entry:last-child', letters[name] ?? name, name);
    await page.getByLabel('Có mặt').last().check();
  }
}

/** Types the newspapers and cameras that come, on the page of guests. */
export async function enterPress(desk: ConferenceDesk, { facts }: Story): Promise<void> {
  await desk.page.getByLabel(/^Cơ quan báo chí/).fill((facts.press ?? []).join('\n'));
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
