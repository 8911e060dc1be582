import { check } from '@shared/checker/check';
import { findingMessage } from '@shared/checker/findingMessages';
import type { Block } from '@shared/draft/blocks';
import type { Draft } from '@shared/draft/draft';
import { emptyHeader } from '@shared/draft/header';
import { standards } from '@shared/standards/standards';
import { expect, test } from 'vitest';
import { aDraft, aSignOff, aTable, p, signedBy } from '../../helpers/aDraft';

function aReport(blocks: readonly Block[], changes: Partial<Draft> = {}): Draft {
  return aDraft({
    kind: 'bao-cao',
    header: {
      ...emptyHeader,
      code: 'BC/ĐU',
      date: '2026-12-05',
      subject: 'kết quả công tác năm 2026',
      place: 'An Thịnh',
    },
    blocks: [...blocks, p('paragraph', 'Hết.')],
    signOff: aSignOff([signedBy('T/M ĐẢNG ỦY', 'BÍ THƯ', 'A')], 'Tỉnh ủy', 'Lưu Văn phòng Đảng ủy'),
    ...changes,
  });
}

const found = (draft: Draft) => check(draft, standards[draft.standard]).map(({ kind }) => kind);
const messages = (draft: Draft) => check(draft, standards[draft.standard]).map(findingMessage);

const ratings = (total: string, share: string) =>
  aTable([
    ['TT', 'Mức xếp loại', 'Số lượng', 'Tỷ lệ %'],
    ['1', 'Hoàn thành xuất sắc nhiệm vụ', '7', share],
    ['2', 'Hoàn thành tốt nhiệm vụ', '27', '79,4'],
    ['', 'Cộng', total, '100'],
  ]);

const targets = (share: string, change: string) =>
  aTable([
    ['TT', 'Chỉ tiêu', 'Nghị quyết năm', 'Kết quả', 'Tỷ lệ %', 'Cùng kỳ năm trước', 'Tăng, giảm'],
    ['1', 'Kết nạp đảng viên', '60', '63', share, '58', change],
  ]);

test('a total that is not the sum of its rows is told with the sum', () => {
  expect(messages(aReport([ratings('35', '20')]))).toContain(
    'Cột “Số lượng”: dòng cộng ghi 35, cộng các dòng trên được 34. Hãy tính lại.',
  );
  expect(found(aReport([ratings('34', '20,6')]))).toEqual([]);
});

test('a share of a total is counted again, rounded as it is shown', () => {
  expect(messages(aReport([ratings('34', '21,6')]))).toEqual([
    'Dòng “Hoàn thành xuất sắc nhiệm vụ”: tỷ lệ ghi 21,6%, tính lại được 20,6%. Hãy sửa số liệu hoặc tỷ lệ.',
  ]);
  expect(found(aReport([ratings('34', '21')]))).toEqual([]);
  expect(found(aReport([ratings('34', '20,59')]))).toEqual([]);
});

test('rows that repeat a part of another, and tables that are not filled in, do not add up', () => {
  const nested = aTable([
    ['TT', 'Nội dung', 'Số lượng'],
    ['1', 'Kết nạp', '20'],
    ['', 'Trong đó nữ', '8'],
    ['', 'Cộng', '20'],
  ]);
  const empty = aTable([
    ['TT', 'Nội dung', 'Số lượng'],
    ['1', 'Kết nạp', ''],
    ['2', 'Chuyển chính thức', ''],
    ['', 'Cộng', ''],
  ]);
  expect(found(aReport([nested, empty]))).toEqual([]);
});

test('percent of the plan and growth against the year before are counted again', () => {
  expect(found(aReport([targets('105', '5')]))).toEqual([]);
  expect(found(aReport([targets('105,0%', 'tăng 8,6%')]))).toEqual([]);
  expect(found(aReport([targets('150', '+5')]))).toEqual(['shareDiffers']);
  expect(found(aReport([targets('105', 'giảm 5')]))).toEqual(['changeDiffers']);
  expect(messages(aReport([targets('105', '12')]))).toEqual([
    'Dòng “Kết nạp đảng viên”: tăng, giảm ghi “12”, kết quả so với năm trước chênh 5. Hãy tính lại.',
  ]);
  expect(found(aReport([targets('vượt', 'không đánh giá')]))).toEqual([]);
});

test('a task without a body that leads it, a comment without an answer', () => {
  const tasks = aTable([
    ['TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời hạn'],
    ['1', 'Ban hành kế hoạch', 'Văn phòng', '31/3/2026'],
    ['2', 'Kiểm tra', '', '30/6/2026'],
    ['3', '', '', ''],
  ]);
  const comments = aTable([
    ['TT', 'Nội dung góp ý', 'Tiếp thu, giải trình'],
    ['1', 'Bổ sung số liệu', ''],
  ]);
  expect(messages(aReport([tasks, comments]))).toEqual([
    'Dòng “Kiểm tra” chưa ghi cột “Cơ quan chủ trì”. Hãy điền cho đủ.',
    'Dòng “Bổ sung số liệu” chưa ghi cột “Tiếp thu, giải trình”. Hãy điền cho đủ.',
  ]);
});

test.each([
  'Đảng bộ có 1.986 đảng viên, trong đó có 1.921 đảng viên chính thức và 66 đảng viên dự bị.',
  'Đảng bộ có 34 tổ chức với 1.986 đảng viên (1.920 chính thức, 65 dự bị).',
  'Chi bộ có 25 đảng viên, trong đó chính thức 23, dự bị 3.',
])('members that do not add up: %s', (text) => {
  expect(found(aReport([p('paragraph', text)]))).toEqual(['membersDiffer']);
});

test.each([
  'Kết nạp 60 đảng viên, nâng tổng số lên 1.986 đảng viên, trong đó 1.921 chính thức, 65 dự bị.',
  'Chi bộ có 25 đảng viên, trong đó chính thức 23, dự bị 2.',
  'Có 1.921 đảng viên chính thức và 65 đảng viên dự bị.',
])('members that add up, or of which no total is told: %s', (text) => {
  expect(found(aReport([p('paragraph', text)]))).toEqual([]);
});

test('more answers than were asked for, more that agree than answered', () => {
  const counted = (sent: number, received: number, agreed: number) =>
    aReport([
      p(
        'paragraph',
        `Dự thảo được gửi xin ý kiến ${sent} cơ quan, đơn vị; đã nhận được ${received} văn bản góp ý, trong đó ${agreed} văn bản nhất trí hoàn toàn.`,
      ),
    ]);
  expect(found(counted(34, 31, 19))).toEqual([]);
  expect(found(counted(31, 34, 19))).toEqual(['partExceedsWhole']);
  expect(found(counted(34, 19, 31))).toEqual(['partExceedsWhole']);
});

test.each(['gần 2.000 đảng viên', 'khoảng 30% số chi bộ', 'Hơn 70.000 doanh nghiệp'])(
  'a figure that is only about right: %s',
  (words) => {
    const report = aReport([p('paragraph', `Toàn tỉnh có ${words} tham gia.`)]);
    expect(found(report)).toEqual(['figureHedged']);
    expect(found({ ...report, kind: 'bai-phat-bieu' })).not.toContain('figureHedged');
  },
);

test.each(['cao hơn 5%', 'không hơn 3 trang', 'gần 10 năm', 'hơn 95 năm', 'gần dân'])(
  'a comparison or a time is exact enough: %s',
  (words) => {
    expect(found(aReport([p('paragraph', `Kết quả ${words} qua.`)]))).toEqual([]);
  },
);

test('a decision that commends more than its list has', () => {
  const decision = (stated: string) =>
    aReport(
      [
        p('article', `Tặng Giấy khen cho ${stated} (có danh sách kèm theo).`),
        p('article', 'Văn phòng Đảng ủy thi hành.'),
        p('appendix', 'Danh sách'),
        p('paragraph', '(Kèm theo Quyết định số 05-QĐ/ĐU, ngày 05/12/2026 của Đảng ủy)'),
        aTable([
          ['TT', 'Tên', 'Thành tích'],
          ['1', 'Chi bộ 1', ''],
          ['2', 'Trần Văn B', ''],
          ['3', '', ''],
        ]),
      ],
      { kind: 'quyet-dinh' },
    );
  const awards = (draft: Draft) => found(draft).filter((kind) => kind === 'awardCount');
  expect(awards(decision('02 tập thể'))).toEqual([]);
  expect(awards(decision('01 tập thể và 01 cá nhân'))).toEqual([]);
  expect(awards(decision('07 tổ chức đảng'))).toEqual(['awardCount']);
});
