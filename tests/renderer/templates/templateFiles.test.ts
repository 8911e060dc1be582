import { programTemplates, templateById } from '@renderer/templates/templateFiles';
import { expect, test } from 'vitest';
import { templateFiles } from '../../helpers/templateFiles';

test('the window holds every template file of the program', () => {
  const { templates, broken } = programTemplates();
  expect(broken).toEqual([]);
  expect(templates).toHaveLength(Object.keys(templateFiles()).length);
});

test('papers find the template that they were made from, blank ones too', () => {
  expect(templateById('P01')?.kind).toBe('bao-cao');
  expect(templateById('TrangNhaNuoc-cong-van')?.family).toBe('state');
  expect(templateById('')).toBeNull();
  expect(templateById('reportYear')).toBeNull();
  expect(templateById('P0.')).toBeNull();
  expect(templateById('P99')).toBeNull();
});
