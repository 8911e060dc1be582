import { err, ok } from '@shared/result';
import { parseDeclaration } from '@shared/secrecy/declaration';
import type { NotDeclared } from '@shared/secrecy/machineSecrecy';
import { whyNotDeclared } from '@shared/secrecy/secrecyMessages';
import { expect, test } from 'vitest';
import { declaration } from '../../helpers/declaredMachine';

const today = '2026-11-22';
const textOf = (changes: object) => JSON.stringify({ ...declaration, ...changes });

test('a whole declaration is read, with the blanks around its words left out', () => {
  const text = textOf({ unit: '  Văn phòng Đảng ủy xã An Thịnh ' });
  expect(parseDeclaration(text, today)).toEqual(ok(declaration));
  expect(parseDeclaration(textOf({ declaredOn: today }), today).ok).toBe(true);
});

const { unit: _, ...withoutUnit } = declaration;
const faults: readonly (readonly [string, string, NotDeclared])[] = [
  ['an empty file', '', { kind: 'declarationBroken' }],
  ['half a file', textOf({}).slice(0, 40), { kind: 'declarationBroken' }],
  ['a list', '[]', { kind: 'declarationInvalid', path: '' }],
  ['a bare yes', 'true', { kind: 'declarationInvalid', path: '' }],
  ['nothing in it', '{}', { kind: 'declarationInvalid', path: 'schemaVersion' }],
  ['a version to come', textOf({ schemaVersion: 2 }), { kind: 'declarationVersion', version: 2 }],
  [
    'a version in words',
    textOf({ schemaVersion: '1' }),
    { kind: 'declarationInvalid', path: 'schemaVersion' },
  ],
  ['a missing unit', JSON.stringify(withoutUnit), { kind: 'declarationInvalid', path: 'unit' }],
  ['a blank name', textOf({ declaredBy: ' ' }), { kind: 'declarationInvalid', path: 'declaredBy' }],
  [
    'a ground that is a number',
    textOf({ legalBasis: 15 }),
    { kind: 'declarationInvalid', path: 'legalBasis' },
  ],
  [
    'a ground of two lines',
    textOf({ legalBasis: 'Quyết định\nsố 15' }),
    { kind: 'declarationInvalid', path: 'legalBasis' },
  ],
  [
    'an endless unit',
    textOf({ unit: 'a'.repeat(301) }),
    { kind: 'declarationInvalid', path: 'unit' },
  ],
  [
    'a day of no calendar',
    textOf({ declaredOn: '2026-02-30' }),
    { kind: 'declarationInvalid', path: 'declaredOn' },
  ],
  [
    'a month without a day',
    textOf({ declaredOn: '2026-03' }),
    { kind: 'declarationInvalid', path: 'declaredOn' },
  ],
  [
    'a word that nobody knows',
    textOf({ maySecrets: true }),
    { kind: 'declarationInvalid', path: 'maySecrets' },
  ],
  [
    'a day that is still to come',
    textOf({ declaredOn: '2026-11-23' }),
    { kind: 'declarationFuture', date: '2026-11-23' },
  ],
];

test.each(faults)('%s is no declaration, and a sentence says what to do', (_what, text, fault) => {
  expect(parseDeclaration(text, today)).toEqual(err(fault));
  expect(whyNotDeclared(fault)).toMatch(/coi như chưa khai báo\. Người quản trị máy hãy /);
});
