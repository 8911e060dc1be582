import { fillFieldText, retypeFieldText, splitFieldText } from '@shared/draft/fieldText';
import { expect, test } from 'vitest';

const subject = 'tổng kết công tác năm {{reportYear}}, nhiệm vụ năm {{planYear}}';
const facts = { reportYear: '2023' };
const shown = (field: string) => (field === 'reportYear' ? '2023' : '[Năm kế hoạch]');

test('known facts are filled in, unknown ones become a blank', () => {
  expect(fillFieldText(subject, facts, () => '……')).toBe(
    'tổng kết công tác năm 2023, nhiệm vụ năm ……',
  );
});

test('text without blanks is one piece', () => {
  expect(splitFieldText('về công tác')).toEqual([{ kind: 'text', text: 'về công tác' }]);
});

test('typing between two blanks leaves both blanks', () => {
  const after = 'tổng kết công tác năm 2023 và nhiệm vụ năm [Năm kế hoạch]';
  expect(retypeFieldText(subject, after, shown)).toBe(
    'tổng kết công tác năm {{reportYear}} và nhiệm vụ năm {{planYear}}',
  );
});

test('typing over a blank makes it plain text and leaves the other', () => {
  const after = 'tổng kết công tác năm 2022, nhiệm vụ năm [Năm kế hoạch]';
  expect(retypeFieldText(subject, after, shown)).toBe(
    'tổng kết công tác năm 2022, nhiệm vụ năm {{planYear}}',
  );
});

test('typing before the first and behind the last blank leaves both', () => {
  const before = subject
    .replace('{{reportYear}}', '2023')
    .replace('{{planYear}}', '[Năm kế hoạch]');
  expect(retypeFieldText(subject, `về ${before}`, shown)).toBe(`về ${subject}`);
  expect(retypeFieldText(subject, `${before} và 2025`, shown)).toBe(`${subject} và 2025`);
});

test('deleting everything leaves nothing', () => {
  expect(retypeFieldText(subject, '', shown)).toBe('');
});
