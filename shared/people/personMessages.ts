import { type Sentences, sentenceFrom } from '../sentences';
import type { PersonFinding } from './checkPeople';

const sentences: Sentences<PersonFinding> = {
  personNameless: () => 'Người này chưa có họ tên. Hãy nhập họ và tên, hoặc xóa khỏi danh bạ.',
  officeEndsEarly: ({ title }) =>
    `Chức vụ “${title}” có ngày thôi giữ trước ngày bắt đầu. Hãy xem lại hai ngày ấy.`,
  officesOverlap: ({ body, titles: [first, second] }) =>
    `Cùng một lúc giữ hai chức vụ “${first}” và “${second}”${body === '' ? '' : ` ở ${body}`}. Nếu đã thôi một chức vụ, hãy ghi ngày thôi giữ; nếu đúng là kiêm nhiệm thì để nguyên.`,
  namesakesAlike: ({ name, count }) =>
    `Có ${count} người cùng tên ${name} mà chưa phân biệt được. Hãy ghi thêm chức vụ hoặc ghi chú (đơn vị, năm sinh) cho từng người.`,
};

/** The sentence for a finding in the directory. */
export function personMessage(finding: PersonFinding): string {
  return sentenceFrom(sentences, finding);
}
