import { check } from '@shared/checker/check';
import { grid } from '@shared/derive/parts';
import type { Draft } from '@shared/draft/draft';
import { standards } from '@shared/standards/standards';
import { expect, test } from 'vitest';
import { aDraft, p } from '../../helpers/aDraft';

const found = (draft: Draft, kind: string) =>
  check(draft, standards['HD05-2026']).filter((finding) => finding.kind === kind);

function minutes(present: string): Draft {
  return aDraft({
    kind: 'bien-ban',
    blocks: [
      p('dash', 'Triệu tập: 33 đồng chí.'),
      p('dash', `Có mặt: ${present} đồng chí.`),
      p('dash', 'Vắng mặt: 02 đồng chí (đi học).'),
    ],
  });
}

test('those present and absent are those called up', () => {
  expect(found(minutes('31'), 'attendanceSum')).toEqual([]);
  expect(found(minutes('30'), 'attendanceSum')).toMatchObject([
    { summoned: 33, present: 30, absent: 2, place: { kind: 'block', index: 2 } },
  ]);
  expect(found({ ...minutes('30'), kind: 'bao-cao' }, 'attendanceSum')).toEqual([]);
});

const columns = ['TT', 'Tên tổ chức đảng'].map((title) => ({ title, width: 82 }));

function decision(count: string, names: readonly string[]): Draft {
  const list = grid(
    columns,
    names.map((name, at) => [String(at + 1), name]),
  );
  const article = p('article', `Tặng Giấy khen cho ${count} tổ chức đảng có thành tích xuất sắc.`);
  return aDraft({ kind: 'quyet-dinh', blocks: [article, p('appendix', 'Danh sách'), list] });
}

test('a decision commends as many as its list names', () => {
  expect(found(decision('02', ['Chi bộ A', 'Chi bộ B']), 'awardCount')).toEqual([]);
  expect(found(decision('03', ['Chi bộ A', 'Chi bộ B', '']), 'awardCount')).toMatchObject([
    { written: 3, listed: 2 },
  ]);
  expect(found(decision('03', ['', '']), 'awardCount')).toEqual([]);
});

function programme(times: readonly string[]): Draft {
  const steps = grid(
    columns,
    times.map((time) => [time, 'Thảo luận']),
  );
  return aDraft({ kind: 'chuong-trinh-hoi-nghi', blocks: [steps] });
}

test('a programme goes on in time', () => {
  expect(found(programme(['07h30', '08h00', '', '10 giờ 15']), 'programmeOrder')).toEqual([]);
  expect(found(programme(['08h00', '', '07h45']), 'programmeOrder')).toMatchObject([
    { before: '08h00', after: '07h45' },
  ]);
});
