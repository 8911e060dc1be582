import { conclusionSortWords } from '@renderer/conference/groups/groupWords';
import { showDay } from '@renderer/profile/dayText';
import { stepWords } from '@shared/conference/stepWords';
import type { Story } from '../fixtures/conferences/story';

type Row = readonly string[];

/** The parts of a record that an office has as a table elsewhere. */
export type PastedGroup =
  | 'Khách mời'
  | 'Tài liệu'
  | 'Chương trình'
  | 'Kết luận'
  | 'Nhiệm vụ'
  | 'Kiến nghị'
  | 'Số liệu';

/** Such a table as it is copied from Excel or Word: the headings, then what the story has. */
export function storyTable(group: PastedGroup, story: Story): readonly Row[] {
  return [headings[group], ...rows[group](story)];
}

const headings: Readonly<Record<PastedGroup, Row>> = {
  'Khách mời': ['TT', 'Họ và tên', 'Có mặt'],
  'Tài liệu': ['Tên tài liệu', 'Người trình bày'],
  'Chương trình': ['TT', 'Từ', 'Đến', 'Loại việc', 'Nội dung', 'Người thực hiện', 'Tài liệu'],
  'Kết luận': ['Phần', 'Nội dung'],
  'Nhiệm vụ': ['Nội dung', 'Chủ trì', 'Phối hợp', 'Thời hạn', 'Kết quả, sản phẩm'],
  'Kiến nghị': ['Nội dung', 'Nơi kiến nghị', 'Nguồn', 'Cấp giải quyết', 'Đề xuất xử lý'],
  'Số liệu': ['Chỉ tiêu', 'Đơn vị tính', 'Kế hoạch năm', 'Thực hiện', 'Năm trước', 'Năm tới'],
};

const rows: Readonly<Record<PastedGroup, (story: Story) => readonly Row[]>> = {
  'Khách mời': ({ guests }) => guests.map((name, at) => [String(at + 1), `Đ/c ${name}`, 'x']),
  'Tài liệu': ({ facts: { documents = [] } }) =>
    documents.map(({ title, presenter }) => [title, `Đ/c ${presenter.name}`]),
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
  'Kết luận': ({ facts: { conclusions = [] } }) =>
    conclusions.map(({ sort, text }) => [conclusionSortWords[sort], text]),
  'Nhiệm vụ': ({ facts: { tasks = [] } }) =>
    tasks.map(({ content, lead, support, deadline, product }) => [
      content,
      lead,
      support,
      showDay(deadline),
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
};
