import { fieldOfStyle } from '@renderer/preview/fieldOfStyle';
import { emptyHeader, emptyMarks } from '@shared/draft/header';
import { standards } from '@shared/standards/standards';
import { expect, test } from 'vitest';
import { aSignOff, signedBy } from '../../helpers/aDraft';

const party = standards['HD05-2026'];
const parts = {
  kind: 'ke-hoach',
  header: { ...emptyHeader, issuer: 'VĂN PHÒNG\nTỈNH ỦY', coIssuers: ['BAN DÂN VẬN'] },
  signOff: {
    ...aSignOff(
      [
        signedBy('T/L TRƯỞNG BAN\nK/T CHÁNH VĂN PHÒNG', 'PHÓ CHÁNH VĂN PHÒNG', 'Lan'),
        signedBy('T/M ĐẢNG ỦY', 'BÍ THƯ\nkiêm\nTRƯỞNG BAN', 'Minh', 'Hà', 'Hải'),
      ],
      'Tỉnh ủy',
      'Lưu',
    ),
    certification: signedBy('T/L BAN THƯỜNG VỤ', 'CHÁNH VĂN PHÒNG', 'Hòa'),
  },
  original: null,
} as const;

test.each([
  ['issuer', 1, 'header.issuer'],
  ['issuer', 2, 'header.coIssuers.0'],
  ['authority', 1, 'signOff.0.authority'],
  ['authority', 2, 'signOff.1.authority'],
  ['authority', 3, 'signOff.certification.authority'],
  ['position', 0, 'signOff.0.position'],
  ['position', 1, 'signOff.1.position'],
  ['position', 2, 'signOff.1.position'],
  ['concurrently', 0, 'signOff.1.position'],
  ['position', 3, 'signOff.certification.position'],
  ['signerName', 0, 'signOff.0.names.0'],
  ['signerName', 1, 'signOff.1.names.0'],
  ['signerName', 2, 'signOff.1.names.2'],
  ['signerName', 3, 'signOff.certification.names.0'],
  ['recipient', 1, 'signOff.recipients.1'],
  ['typeName', 0, 'header.subject'],
  ['nationalTitle', 0, null],
])('paragraph %s %i of the form is typed in %s', (style, nth, field) => {
  expect(fieldOfStyle(parts, party, { style, nth })).toBe(field);
});

test('over the places of minutes stand the words of the form, which a click may change', () => {
  const signOff = aSignOff([signedBy('', '', 'Lan'), signedBy('', '', 'Minh')]);
  const minutes = { ...parts, kind: 'bien-ban', signOff } as const;
  const at = (nth: number) => fieldOfStyle(minutes, party, { style: 'authority', nth });
  expect([at(0), at(1)]).toEqual(['signOff.0.authority', 'signOff.1.authority']);
});

test('of a copy only its own signers are typed, behind those of the paper that it repeats', () => {
  const { kind, header, signOff } = parts;
  const original = { kind, header, signOff, marks: emptyMarks };
  const copy = {
    kind: 'sao-y',
    header,
    signOff: aSignOff([signedBy('T/L X', '', 'Lan')]),
    original,
  } as const;
  const at = (nth: number) => fieldOfStyle(copy, party, { style: 'authority', nth });
  expect([at(0), at(3), at(4)]).toEqual([null, null, 'signOff.0.authority']);
});
