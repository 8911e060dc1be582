import { check } from '@shared/checker/check';
import { plainText } from '@shared/draft/plainText';
import { unfilledFields } from '@shared/draft/unfilledFields';
import { titleOf } from '@shared/records/draftRecord';
import { standards } from '@shared/standards/standards';
import { catalogue } from '@shared/templates/catalogue';
import { sampleDrafts } from '@shared/templates/sampleDrafts';
import { expect, test } from 'vitest';
import { templateFiles } from '../../helpers/templateFiles';

const { templates } = catalogue(templateFiles());
const drafts = sampleDrafts(templates, '2027-01-05');

test('the sample conference has its report, resolution and minutes', () => {
  expect(drafts.map(titleOf)).toEqual([
    'Báo cáo: tổng kết công tác năm 2026, phương hướng, nhiệm vụ năm 2027',
    'Nghị quyết: phương hướng, nhiệm vụ năm 2027',
    'Biên bản: hội nghị Ban Chấp hành Đảng bộ xã An Thịnh lần thứ 6',
  ]);
});

test('it is filled in from end to end, but for the number and day that are not yet given', () => {
  const open = new Set(drafts.flatMap(unfilledFields).map(({ field }) => field));
  expect([...open].toSorted()).toEqual(['paper.date', 'paper.number']);
});

test('no blank is left inside a text, and the checker finds nothing else', () => {
  for (const draft of drafts) {
    expect(plainText(draft)).not.toMatch(/\{\{|\}\}|,[:.]|undefined/);
    const found = check(draft, standards[draft.standard]).map(({ kind }) => kind);
    expect(found.filter((kind) => kind !== 'unfilledField')).toEqual([]);
  }
});
