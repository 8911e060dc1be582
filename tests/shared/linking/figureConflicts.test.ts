import { newFigure } from '@shared/conference/newResults';
import type { Facts } from '@shared/draft/draft';
import { figureConflicts } from '@shared/linking/figureConflicts';
import { describe, expect, test } from 'vitest';
import { aDraft, p } from '../../helpers/aDraft';
import { aRecordContext } from '../../helpers/aRecordContext';
import { memberFigure } from '../../helpers/memberFigure';

const members = memberFigure('f-1');
const context = aRecordContext({ figures: [members] });

function conflictsIn(text: string) {
  return figureConflicts(aDraft({ blocks: [p('paragraph', text)] }), context);
}

test('a sentence that names the indicator with another number is found', () => {
  const sentence = 'Số đảng viên của toàn Đảng bộ năm 2023 là 1.968 đảng viên.';
  expect(conflictsIn(`Mở đầu. ${sentence} Kết thúc.`)).toEqual([
    {
      figureId: 'f-1',
      indicator: 'Số đảng viên',
      place: { kind: 'block', index: 0 },
      mine: '1.968',
      theirs: '1.986',
      sentence,
    },
  ]);
});

test.each([
  ['says what the record says', 'Số đảng viên là 1.986.'],
  [
    'says the plan or the year before',
    'Số đảng viên năm trước là 1.921; số đảng viên theo kế hoạch là 1.900.',
  ],
  ['says how much more it is', 'Số đảng viên tăng 3,4% so với năm 2022.'],
  ['names years, days and laws', 'Số đảng viên năm 2023, ngày 31/12, theo Quy định số 66-QĐ/TW.'],
  ['names the indicator in another sentence', 'Số đảng viên tăng. Đã kết nạp 60 đồng chí.'],
  ['names no number', 'Số đảng viên tăng đều.'],
])('a sentence that %s is no conflict', (_, text) => {
  expect(conflictsIn(text)).toEqual([]);
});

test('the name of an indicator is known without its marks and capitals', () => {
  expect(conflictsIn('SỐ ĐẢNG VIÊN: 2.000')).toMatchObject([{ mine: '2.000' }]);
});

test('a quoted figure that was typed over is found once', () => {
  const field = 'fig.f_1.actual';
  const quoted = (facts: Facts) =>
    figureConflicts(
      aDraft({ blocks: [p('paragraph', [{ text: 'Số đảng viên: ' }, { field }])], facts }),
      context,
    );
  expect(quoted({ [field]: '1.986' })).toEqual([]);
  expect(quoted({})).toEqual([]);
  expect(quoted({ [field]: '1.968' })).toMatchObject([
    { place: { kind: 'fact', field }, mine: '1.968', theirs: '1.986' },
  ]);
});

describe('an indicator of one syllable', () => {
  const income = { ...newFigure('f-2'), indicator: 'Thu', unit: 'tỷ đồng', actual: '43,5' };
  const local = { ...income, id: 'f-3', indicator: 'Thu nội địa', actual: '12' };
  const found = (text: string) =>
    figureConflicts(
      aDraft({ blocks: [p('paragraph', text)] }),
      aRecordContext({ figures: [income, local] }),
    ).map(({ indicator, mine }) => `${indicator} ${mine}`);

  test.each([
    ['is not found in a word with other marks', 'Bí thư chi bộ dự 12 cuộc.'],
    ['is not found in another expression', 'Xã thu hút 3 dự án.'],
    ['is not found before another unit', 'Đã thu 12 hồ sơ.'],
    ['is not found in a longer word', 'Doanh thuê 7 nhà.'],
    ['is not found in the name of another figure', 'Thu nội địa 12 tỷ đồng.'],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  test('is found where the number stands beside it', () => {
    expect(found('Thu đạt 40 tỷ đồng.')).toEqual(['Thu 40']);
    expect(found('Thu: 40.')).toEqual(['Thu 40']);
    expect(found('Thu nội địa 13 tỷ đồng.')).toEqual(['Thu nội địa 13']);
  });
});

test('a figure that was typed over in one place is still found in another', () => {
  const field = 'fig.f_1.actual';
  const blocks = [
    p('paragraph', [{ text: 'Số đảng viên: ' }, { field }]),
    p('paragraph', 'Số đảng viên là 1.955.'),
  ];
  expect(figureConflicts(aDraft({ blocks, facts: { [field]: '1.968' } }), context)).toMatchObject([
    { place: { kind: 'fact', field }, mine: '1.968' },
    { place: { kind: 'block', index: 1 }, mine: '1.955' },
  ]);
});

test('a sentence that was read once follows what its fields say', () => {
  const blocks = [p('paragraph', [{ text: 'Số đảng viên là ' }, { field: 'said' }])];
  const saying = (said: string) =>
    figureConflicts(aDraft({ blocks, facts: { said } }), context).map(({ mine }) => mine);
  expect([saying('1.900'), saying('1.955'), saying('1.944')]).toEqual([[], ['1.955'], ['1.944']]);
});
