import { docxFileName } from '@shared/docx/docxFileName';
import { emptyHeader } from '@shared/draft/header';
import { expect, test } from 'vitest';
import { aDraft } from '../../helpers/aDraft';

const named = (header: Partial<typeof emptyHeader>, facts = {}) =>
  docxFileName(aDraft({ kind: 'nghi-quyet', header: { ...emptyHeader, ...header }, facts }));

test('a file is named after number, kind and summary, without slashes', () => {
  expect(named({ number: '5', code: 'NQ/ĐU', subject: 'về nhiệm vụ năm 2027' })).toBe(
    '05-NQ-ĐU Nghị quyết về nhiệm vụ năm 2027.docx',
  );
});

test('a paper without a number is named after its kind', () => {
  expect(named({ code: 'NQ/ĐU' })).toBe('Nghị quyết.docx');
});

test('blanks are filled in or left out', () => {
  const subject = 'năm {{reportYear}} của {{unit}}';
  expect(named({ subject }, { reportYear: '2026' })).toBe('Nghị quyết năm 2026 của.docx');
});

test('a summary of any length gives a name that every file system takes', () => {
  const name = named({ subject: 'tiếp tục đẩy mạnh '.repeat(40) });
  expect(name.length).toBeLessThanOrEqual(125);
  expect(name).toBe(name.normalize('NFC'));
});
