import { docxFileName } from '@shared/docx/docxFileName';
import { emptyHeader } from '@shared/draft/header';
import { titleOf } from '@shared/records/draftRecord';
import { kindBeforeSubject } from '@shared/records/kindBeforeSubject';
import { expect, test } from 'vitest';
import { aDraft } from '../../helpers/aDraft';

test('a programme of a conference says the word conference once in list and file', () => {
  const header = { ...emptyHeader, subject: '{{conf.title}}' };
  const facts = { 'conf.title': 'Hội nghị lần thứ XV' };
  const programme = aDraft({ kind: 'chuong-trinh-hoi-nghi', header, facts });
  expect(titleOf(programme)).toBe('Chương trình: Hội nghị lần thứ XV');
  expect(docxFileName(programme)).toBe('Chương trình Hội nghị lần thứ XV.docx');
});

test.each([
  ['Chương trình hội nghị', 'buổi làm việc', 'Chương trình hội nghị'],
  ['Báo cáo', 'báo cáo năm', 'Báo cáo'],
  ['Quyết định', 'định mức', 'Quyết định'],
])('%s before “%s” is %s', (kind, subject, shown) => {
  expect(kindBeforeSubject(kind, subject)).toBe(shown);
});
