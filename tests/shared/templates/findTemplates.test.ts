import { blankTemplates } from '@shared/templates/blankTemplates';
import { catalogue } from '@shared/templates/catalogue';
import { findTemplates } from '@shared/templates/findTemplates';
import { expect, test } from 'vitest';
import { templateFiles } from '../../helpers/templateFiles';

const { templates } = catalogue(templateFiles());
const found = (words: string) => findTemplates(templates, words).map(({ id }) => id);

test.each([
  ['', templates.length],
  ['   ', templates.length],
  ['khong co mau nao', 0],
])('a search for %j leaves %i', (words, count) => {
  expect(found(words)).toHaveLength(count);
});

test('words are found with and without diacritics, in any order and case', () => {
  expect(found('tổng kết')).toEqual(['P01', 'P01-chi-bo']);
  expect(found('tong ket')).toEqual(found('Kết TỔNG'));
  expect(found('giay khen')).toEqual(['P17', 'P17-giay-khen', 'S08']);
});

test('a word typed with diacritics does not stand for another one', () => {
  expect(found('trình')).toContain('P13');
  expect(found('trinh')).toContain('P13');
  expect(found('trính')).toEqual([]);
});

test('letters typed decomposed are the same letters', () => {
  expect(found('biên bản'.normalize('NFD'))).toEqual(found('biên bản'));
});

test('the id of a template and the kind of a blank paper find it', () => {
  expect(found('s02')).toEqual(['S02']);
  expect(findTemplates(blankTemplates('state'), 'cong van')[0]?.kind).toBe('cong-van');
});

test('a template that is called so comes before one that only speaks of it', () => {
  expect(found('to trinh')[0]).toBe('P13');
});
