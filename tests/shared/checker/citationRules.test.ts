import type { Draft } from '@shared/draft/draft';
import { expect, test } from 'vitest';
import { p } from '../../helpers/aDraft';
import { type Fault, foundAlone } from '../../helpers/foundAlone';
import { good, goodState, kindsOf } from '../../helpers/goodPapers';

const stateFaults: readonly Fault[] = [
  [
    'lawNumbered',
    grounds('Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16/6/2025.'),
  ],
  ['citationIncomplete', grounds('Căn cứ Nghị định số 30/2020/NĐ-CP của Chính phủ.')],
  ['citationIncomplete', grounds('Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020.')],
  ['citationIncomplete', grounds('Căn cứ số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ.')],
  [
    'citationDatesDiffer',
    {
      blocks: [
        p('paragraph', 'Theo Nghị quyết số 52-NQ/TW, ngày 27/9/2019 của Bộ Chính trị.'),
        p('paragraph', 'Thực hiện Nghị quyết số 52-NQ/TW ngày 27 tháng 9 năm 2014./.'),
      ],
    },
  ],
];

function grounds(text: string): Partial<Draft> {
  return { blocks: [p('basis', text), p('paragraph', 'Hết./.')] };
}

foundAlone(goodState, stateFaults);

const statedOnce = 'Nghị quyết số 52-NQ/TW, ngày 27/9/2019 của Bộ Chính trị';

test.each([
  'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025.',
  'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư.',
  // What amends a paper is named shortly behind it; a blank is filled in later.
  'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ, sửa theo Nghị định 12/2023/NĐ-CP.',
  'Căn cứ Quyết định số 05/QĐ-UBND ngày … của Ủy ban nhân dân xã.',
  'Theo đề nghị của Văn phòng tại Tờ trình số 12/TTr-VP ngày 02/02/2026.',
])('a ground that is whole is no finding: %s', (text) => {
  expect(kindsOf({ ...goodState, ...grounds(text) })).toEqual([]);
});

test.each([
  'Nghị quyết số 52-NQ/TW.',
  'Nghị quyết số 52-NQ/TW năm 2019.',
  'Nghị quyết số 52-NQ/TW, tháng 9/2019.',
  'Nghị quyết số 50-NQ/TW, ngày 20/8/2019.',
])('a citation that contradicts none is no finding: %s', (later) => {
  const blocks = [p('paragraph', statedOnce), p('paragraph', later)];
  expect(kindsOf({ ...good, blocks })).toEqual([]);
});
