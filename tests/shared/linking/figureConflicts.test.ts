import type { Facts } from '@shared/draft/draft';
import { figureConflicts } from '@shared/linking/figureConflicts';
import { expect, test } from 'vitest';
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
