import type { Draft } from '@shared/draft/draft';
import { emptyHeader, emptyMarks } from '@shared/draft/header';
import {
  addresseeLabel,
  addresseeLines,
  dateLine,
  draftMarkText,
  numberLine,
  recipientLines,
  subjectText,
  typeName,
} from '@shared/standards/formText';
import { standards } from '@shared/standards/standards';
import { expect, test } from 'vitest';
import { aDraft } from '../../helpers/aDraft';

const party = standards['HD05-2026'];
const old = standards['HD36-2018'];
const state = standards.ND30;
const withHeader = (header: Partial<Draft['header']>, kind: Draft['kind'] = 'bao-cao') =>
  aDraft({ kind, header: { ...emptyHeader, ...header } });

test('numbers below ten bear a zero, a blank number leaves its room', () => {
  expect(numberLine(withHeader({ number: '5', code: 'NQ/ĐU' }), party)).toBe('Số 05-NQ/ĐU');
  expect(numberLine(withHeader({ number: '127', code: 'QĐ/TW' }), party)).toBe('Số 127-QĐ/TW');
  expect(numberLine(withHeader({ code: 'NQ/ĐU' }), party)).toBe('Số       -NQ/ĐU');
  expect(numberLine(withHeader({ number: '12', code: 'UBND-VX' }), state)).toBe('Số: 12/UBND-VX');
});

test.each([
  ['2026-05-27', 'Hà Nội, ngày 27 tháng 5 năm 2026'],
  ['2026-02-05', 'Hà Nội, ngày 05 tháng 02 năm 2026'],
  ['2026-12-01', 'Hà Nội, ngày 01 tháng 12 năm 2026'],
  ['2024-05', 'Hà Nội, ngày      tháng 5 năm 2024'],
])('the date line of %s is “%s”', (date, line) => {
  expect(dateLine(withHeader({ place: 'Hà Nội', date }), party)).toBe(line);
});

test('a letter has the prefix of its standard, never two of them; a form without one prints as typed', () => {
  const letter = withHeader({ subject: 'V/v chế độ hội nghị' }, 'cong-van');
  expect([party, old, state].map((standard) => subjectText(letter, standard))).toEqual([
    'về việc chế độ hội nghị',
    'V/v chế độ hội nghị',
    'V/v chế độ hội nghị',
  ]);
  expect(typeName(letter, party)).toBe('');
});

test('the last recipient ends with a full stop, the others with the standard’s separator', () => {
  const draft = aDraft({
    signOff: { ...aDraft().signOff, recipients: ['Như trên', 'Lưu Văn phòng'] },
  });
  expect(recipientLines(draft, party)).toEqual(['- Như trên;', '- Lưu Văn phòng.']);
  expect(recipientLines(draft, old)).toEqual(['- Như trên,', '- Lưu Văn phòng.']);
});

test('one addressee stands alone, several are listed', () => {
  expect(addresseeLines(withHeader({ addressees: ['Tỉnh ủy'] }), party)).toEqual(['Tỉnh ủy']);
  expect(addresseeLines(withHeader({ addressees: ['Tỉnh ủy', 'Huyện ủy'] }), party)).toEqual([
    '- Tỉnh ủy;',
    '- Huyện ủy.',
  ]);
});

test('a submission is “Kính trình” since 2026 and “Kính gửi” before', () => {
  const draft = withHeader({ addressees: ['Ban Thường vụ'] }, 'to-trinh');
  expect([addresseeLabel(draft, party), addresseeLabel(draft, old)]).toEqual([
    'Kính trình:',
    'Kính gửi:',
  ]);
});

test('the draft mark is lower case in Party papers and capitals in state papers', () => {
  const draft = aDraft({ marks: { ...emptyMarks, draftRound: 2 } });
  expect([draftMarkText(draft, party), draftMarkText(draft, state)]).toEqual([
    'Dự thảo lần 2',
    'DỰ THẢO LẦN 2',
  ]);
});
