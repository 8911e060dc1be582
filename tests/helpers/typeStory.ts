import { expect } from '@playwright/test';
import { conclusionSortWords } from '@renderer/conference/groups/groupWords';
import { formatWords, presenceWords } from '@shared/conference/conferenceWords';
import { stepWords } from '@shared/conference/stepWords';
import { shownDay } from '@shared/records/day';
import type { Story } from '../fixtures/conferences/story';
import type { ConferenceDesk } from './conferenceDesk';

/** Types when and where a conference is held, and whom to ask. */
export async function enterFacts(desk: ConferenceDesk, { facts }: Story): Promise<void> {
  await desk.write({
    'Tên đầy đủ': facts.ownTitle ?? '',
    'Nội dung': facts.theme ?? '',
    'Bắt đầu lúc': facts.startTime ?? '',
    'Kết thúc lúc': facts.endTime ?? '',
    'Báo dự trước ngày': shownDay(facts.replyBy ?? ''),
    'Địa điểm họp': facts.venue ?? '',
    'Đầu mối liên hệ': facts.contact ?? '',
  });
  const { format = 'inPerson' } = facts;
  await desk.page.getByLabel('Hình thức họp').selectOption(formatWords[format]);
}

/** Picks those who lead, who write and who guides through the programme. */
export async function enterLeaders(
  desk: ConferenceDesk,
  { facts, chairs, secretaries }: Story,
): Promise<void> {
  const { page } = desk;
  await desk.turnTo('Chủ trì, thư ký');
  for (const name of chairs) {
    await page.getByRole('button', { name: 'Thêm người chủ trì' }).click();
    await desk.pick('[data-item=chairs]', name, name);
  }
  for (const name of secretaries) {
    await page.getByRole('button', { name: 'Thêm thư ký' }).click();
    await desk.pick('[data-item=secretaries]', name, name);
  }
  const host = facts.host?.name ?? '';
  if (host !== '') await desk.pick('[data-item=host]', host, host);
}

/** Pastes the list of those called up as the desk at the door has it: who came, who is away and why. */
export async function enterAttendance(
  desk: ConferenceDesk,
  { people, absent }: Story,
): Promise<void> {
  const members = people.filter(({ isMember }) => isMember === true);
  await desk.turnTo('Thành phần');
  await desk.paste([
    ['TT', 'Họ và tên', 'Có mặt', 'Lý do vắng'],
    ...members.map(({ name }, at) => [
      String(at + 1),
      name,
      presenceWords[name in absent ? 'excused' : 'present'],
      absent[name] ?? '',
    ]),
  ]);
  const away = Object.keys(absent).length;
  const counts = `Triệu tập ${members.length}, có mặt ${members.length - away}, vắng ${away}`;
  await expect(desk.page.getByText(counts)).toBeVisible();
}

/** Pastes the papers that are laid before it, and the programme with whoever does each step. */
export async function enterProgramme(desk: ConferenceDesk, { facts }: Story): Promise<void> {
  const { documents = [], agenda = [] } = facts;
  await desk.turnTo('Tài liệu');
  await desk.paste([
    ['Tên tài liệu', 'Người trình bày'],
    ...documents.map(({ title, presenter }) => [title, presenter.name]),
  ]);
  await desk.turnTo('Chương trình');
  await desk.paste([
    ['TT', 'Từ', 'Đến', 'Loại việc', 'Nội dung', 'Người thực hiện', 'Tài liệu'],
    ...agenda.map(({ from, to, kind, content, presenter, documentId }, at) => [
      String(at + 1),
      from,
      to,
      stepWords[kind],
      content,
      presenter.name,
      documents.find(({ id }) => id === documentId)?.title ?? '',
    ]),
  ]);
}

/** What was said in a step of the programme, and by whom where the programme does not say. */
interface Said {
  readonly by?: string;
  readonly text: string;
}

/** Notes every step of the programme as it begins, and what was said in some of them. */
export async function enterLog(
  desk: ConferenceDesk,
  { facts }: Story,
  said: Readonly<Record<string, Said>>,
): Promise<void> {
  const { page } = desk;
  const { agenda = [], startDay = '' } = facts;
  await desk.turnTo('Diễn biến');
  const sentences = page.getByLabel('Câu ghi vào biên bản');
  for (const [place, { from, content }] of agenda.entries()) {
    // Notes bear the time at which they are begun.
    await page.clock.setFixedTime(`${startDay}T${from}:00`);
    await page.keyboard.press('F8');
    await expect(sentences).toHaveCount(place + 1);
    const note = said[content];
    if (note?.by !== undefined) await desk.pick('.log-entry:last-child', note.by, note.by);
    if (note !== undefined) await sentences.last().fill(note.text);
  }
}

/** Pastes what was concluded, and who has to do what until when. */
export async function enterResults(desk: ConferenceDesk, { facts }: Story): Promise<void> {
  const { conclusions = [], tasks = [] } = facts;
  await desk.turnTo('Kết luận');
  await desk.paste([
    ['Phần', 'Nội dung'],
    ...conclusions.map(({ sort, text }) => [conclusionSortWords[sort], text]),
  ]);
  if (tasks.length === 0) return;
  await desk.turnTo('Nhiệm vụ');
  await desk.paste([
    ['Nội dung', 'Chủ trì', 'Phối hợp', 'Thời hạn', 'Kết quả, sản phẩm'],
    ...tasks.map(({ content, lead, support, deadline, product }) => [
      content,
      lead,
      support,
      shownDay(deadline),
      product,
    ]),
  ]);
}

/** Pastes the figures that papers quote. */
export async function enterFigures(desk: ConferenceDesk, { facts }: Story): Promise<void> {
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
}
