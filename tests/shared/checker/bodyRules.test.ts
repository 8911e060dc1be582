import { check } from '@shared/checker/check';
import type { Draft } from '@shared/draft/draft';
import { standards } from '@shared/standards/standards';
import { expect, test } from 'vitest';
import { p } from '../../helpers/aDraft';
import { type Fault, foundAlone } from '../../helpers/foundAlone';
import { good, goodState, kindsOf } from '../../helpers/goodPapers';

const partyFaults: readonly Fault[] = [
  ['labelDiffers', { blocks: [p('heading', 'A', 'III-'), p('paragraph', 'Hết.')] }],
  ['bodyEmpty', { blocks: [] }],
  ['bodyEmpty', { blocks: [p('paragraph', ' '), { kind: 'pageBreak' }] }],
  ['bodyEnd', { blocks: [p('paragraph', 'Hết./.')] }],
  ['bodyEnd', { blocks: [p('paragraph', 'Hết')] }],
  ['unfilledField', { blocks: [p('paragraph', [{ field: 'goal' }, { text: '.' }])] }],
  [
    'annexWithoutNote',
    { blocks: [...good.blocks, p('appendix', 'Danh sách'), p('paragraph', 'Một.')] },
  ],
];

const stateFaults: readonly Fault[] = [
  ['labelForm', { blocks: [p('article', 'Thành lập.', 'Điều 1:'), p('paragraph', 'Hết./.')] }],
  ['labelForm', { blocks: [p('chapter', 'QUY ĐỊNH', 'Chương 1'), p('paragraph', 'Hết./.')] }],
  ['labelForm', withAppendices('PHỤ LỤC I', 'Phụ lục II')],
  ['labelForm', withAppendices('Phụ lục I', 'Phụ lục 2')],
];

function withAppendices(one: string, two: string): Partial<Draft> {
  const note = p('centred', '(Kèm theo Quyết định số 5/QĐ-UBND)');
  const appendices = [p('appendix', 'DANH MỤC', one), note, p('appendix', 'BIỂU MẪU', two), note];
  return { blocks: [p('paragraph', 'Hết./.'), ...appendices] };
}

foundAlone(good, partyFaults);
foundAlone(goodState, stateFaults);

test('a wrong number of an appendix is told with the rule of its own form', () => {
  const blocks = [p('appendix', 'Danh sách', 'Phụ lục 7')];
  const rules = [good, goodState].map(
    (draft) =>
      check({ ...draft, blocks }, standards[draft.standard]).find(
        ({ kind }) => kind === 'labelDiffers',
      )?.rule,
  );
  expect(rules).toEqual(['P-APPX-1', 'S-PL-1']);
});

test('the same number written another way is no finding', () => {
  expect(kindsOf({ ...good, blocks: [p('part', 'A', 'Phần I'), p('paragraph', 'Hết.')] })).toEqual(
    [],
  );
});
