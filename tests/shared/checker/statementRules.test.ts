import { check } from '@shared/checker/check';
import { grid } from '@shared/derive/parts';
import type { Draft } from '@shared/draft/draft';
import { standards } from '@shared/standards/standards';
import { expect, test } from 'vitest';
import { aDraft, aTable, p } from '../../helpers/aDraft';
import { aReport, found } from '../../helpers/aReport';

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

const columns = ['TT', 'Tên tổ chức đảng'].map((title) => ({ title, width: 82 }));
const counts = (draft: Draft) =>
  check(draft, standards['HD05-2026']).filter(({ kind }) => kind === 'awardCount');

function commended(count: string, names: readonly string[]): Draft {
  const list = grid(
    columns,
    names.map((name, at) => [String(at + 1), name]),
  );
  const article = p('article', `Tặng Giấy khen cho ${count} tổ chức đảng có thành tích xuất sắc.`);
  return aDraft({ kind: 'quyet-dinh', blocks: [article, p('appendix', 'Danh sách'), list] });
}

test('a decision commends as many as its list names', () => {
  expect(counts(commended('02', ['Chi bộ A', 'Chi bộ B']))).toEqual([]);
  expect(counts(commended('03', ['Chi bộ A', 'Chi bộ B', '']))).toMatchObject([
    { severity: 'warning', written: 3, listed: 2 },
  ]);
  expect(counts(commended('03', ['', '']))).toEqual([]);
});

const people = (count: number) => Array.from({ length: count }, (_none, at) => `Ông ${at + 1}`);

test.each([
  ['05 cá nhân, trong đó có 3 đảng viên', 5],
  ['02 tập thể (gồm 2 chi bộ) và 03 cá nhân', 5],
  ['05 tập thể, cá nhân, gồm 2 tập thể và 3 cá nhân', 5],
  ['các tập thể, cá nhân gồm: 2 tập thể và 3 cá nhân', 5],
  ['2 tập thể, trong đó 1 đảng bộ, và 3 cá nhân', 5],
  ['các tập thể, cá nhân (2 tập thể, 3 cá nhân)', 5],
])('awards of which a part is told are counted once: %s', (words, listed) => {
  const article = p('article', `Tặng Giấy khen cho ${words} có thành tích xuất sắc.`);
  const paper = (size: number) =>
    aDraft({
      kind: 'quyet-dinh',
      blocks: [
        article,
        p('appendix', 'Danh sách'),
        grid(
          columns,
          people(size).map((name, at) => [String(at + 1), name]),
        ),
      ],
    });
  expect(counts(paper(listed))).toEqual([]);
  expect(counts(paper(listed + 4))).toMatchObject([{ listed: listed + 4 }]);
});

test('a count in thousands is one number', () => {
  expect(counts(commended('1.250', ['A', 'B']))).toMatchObject([{ written: 1250, listed: 2 }]);
});
