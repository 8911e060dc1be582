import { conclusionSortWords } from '@renderer/conference/groups/groupWords';
import { presenceWords } from '@shared/conference/conferenceWords';
import { stepWords } from '@shared/conference/stepWords';
import { shownDay } from '@shared/records/day';
import type { Story } from '../fixtures/conferences/story';
import type { ConferenceDesk } from './conferenceDesk';

type Row = readonly string[];

/** Pastes the lists of a record that the office has in Excel, or as a table in Word. */
export async function pasteGroups(
  desk: ConferenceDesk,
  story: Story,
  groups: readonly PastedGroup[],
  from: 'excel' | 'word' = 'excel',
): Promise<void> {
  for (const group of groups) {
    await desk.turnTo(group);
    await desk.paste([headings[group], ...rows[group](story)], from);
  }
}

const headings = {
  'Thành phần': ['TT', 'Họ và tên', 'Có mặt', 'Lý do vắng'],
  'Khách mời': ['TT', 'Họ và tên', 'Có mặt'],
  'Điểm cầu': ['Điểm cầu', 'Số người dự'],
  'Tài liệu': ['Tên tài liệu', 'Người trình bày'],
  'Chương trình': ['TT', 'Từ', 'Đến', 'Loại việc', 'Nội dung', 'Người thực hiện', 'Tài liệu'],
  'Tham luận': ['Đơn vị', 'Chủ đề', 'Người trình bày'],
  'Kết luận': ['Phần', 'Nội dung'],
  'Nhiệm vụ': ['Nội dung', 'Chủ trì', 'Phối hợp', 'Thời hạn', 'Kết quả, sản phẩm'],
  'Kiến nghị': ['Nội dung', 'Nơi kiến nghị', 'Nguồn', 'Cấp giải quyết', 'Đề xuất xử lý'],
  'Số liệu': ['Chỉ tiêu', 'Đơn vị tính', 'Kế hoạch năm', 'Thực hiện', 'Năm trước', 'Năm tới'],
  'Khen thưởng': ['Tên tổ chức hoặc cá nhân', 'Đơn vị (của cá nhân)', 'Thành tích'],
} as const satisfies Readonly<Record<string, Row>>;

/** The parts of a record that an office has as a table elsewhere. */
type PastedGroup = keyof typeof headings;

const rows: Readonly<Record<PastedGroup, (story: Story) => readonly Row[]>> = {
  'Thành phần': ({ people, absent }) =>
    people
      .filter(({ isMember }) => isMember === true)
      .map(({ name }, at) => [
        String(at + 1),
        name,
        presenceWords[name in absent ? 'excused' : 'present'],
        absent[name] ?? '',
      ]),
  'Khách mời': ({ guests }) => guests.map((name, at) => [String(at + 1), `Đ/c ${name}`, 'x']),
  'Điểm cầu': ({ facts: { bridgePoints = [] } }) =>
    bridgePoints.map(({ name, count }) => [name, String(count ?? '')]),
  'Tài liệu': ({ facts: { documents = [], family } }) =>
    documents.map(({ title, presenter: { name } }) => [
      title,
      // An office of the Party writes its lists like this.
      family === 'party' ? `Đ/c ${name}` : name,
    ]),
  'Chương trình': ({ facts: { agenda = [], documents = [] } }) =>
    agenda.map(({ from, to, kind, content, presenter, documentId }, at) => [
      String(at + 1),
      from,
      to,
      stepWords[kind],
      content,
      presenter.name,
      documents.find(({ id }) => id === documentId)?.title ?? '',
    ]),
  'Tham luận': ({ facts: { contributions = [] } }) =>
    contributions.map(({ unit, topic, speaker }) => [unit, topic, speaker.name]),
  'Kết luận': ({ facts: { conclusions = [] } }) =>
    conclusions.map(({ sort, text }) => [conclusionSortWords[sort], text]),
  'Nhiệm vụ': ({ facts: { tasks = [] } }) =>
    tasks.map(({ content, lead, support, deadline, product }) => [
      content,
      lead,
      support,
      shownDay(deadline),
      product,
    ]),
  'Kiến nghị': ({ facts: { recommendations = [] } }) =>
    recommendations.map(({ content, by, source, level, proposal }) => [
      content,
      by,
      source,
      level,
      proposal,
    ]),
  'Số liệu': ({ facts: { figures = [] } }) =>
    figures.map(({ indicator, unit, plan, actual, previous, target }) => [
      indicator,
      unit,
      plan,
      actual,
      previous,
      target,
    ]),
  'Khen thưởng': ({ facts: { awards = [] } }) =>
    awards.map(({ name, unit, achievement }) => [name, unit, achievement]),
};
