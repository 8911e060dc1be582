import { check } from '@shared/checker/check';
import { findingMessage } from '@shared/checker/findingMessages';
import type { MachineSecrecy } from '@shared/secrecy/machineSecrecy';
import { standards } from '@shared/standards/standards';
import { expect, test } from 'vitest';
import { p } from '../../helpers/aDraft';
import { declaredMachine } from '../../helpers/declaredMachine';
import { type Fault, foundAlone } from '../../helpers/foundAlone';
import { good, kindsOf } from '../../helpers/goodPapers';

const partyFaults: readonly Fault[] = [
  ['dateImpossible', { header: { ...good.header, date: '2026-02-31' } }],
  ['dateMissing', { header: { ...good.header, date: '' } }],
  ['standardByDate', { header: { ...good.header, date: '2024-01-10' } }],
  ['subjectMissing', { header: { ...good.header, subject: '' } }],
  ['codeMalformed', { header: { ...good.header, code: 'NQ - ĐU' } }],
  ['addresseesUnexpected', { header: { ...good.header, addressees: ['Tỉnh ủy'] } }],
  ['addresseesMissing', { kind: 'to-trinh', header: { ...good.header, code: 'TTr/ĐU' } }],
  [
    'letterPrefixForeign',
    {
      kind: 'cong-van',
      header: { ...good.header, code: 'CV/ĐU', subject: 'V/v họp', addressees: ['Tỉnh ủy'] },
    },
  ],
  ['secrecyMark', { marks: { ...good.marks, circulation: 'TỐI MẬT' } }],
  ['secrecyMark', { blocks: [p('centred', 'Mật'), p('paragraph', 'Hết.')] }],
  ['dateImpossible', { header: { ...good.header, date: '0000-01-05' } }],
  ['recipientsMissing', { signOff: { ...good.signOff, recipients: [] } }],
  ['archiveLineMalformed', { signOff: { ...good.signOff, recipients: ['Lưu: VT'] } }],
];

foundAlone(good, partyFaults);

test('a symbol with a blank in it is no wrong symbol yet', () => {
  const header = { ...good.header, code: 'NQ/ĐU-{{partnerCode}}' };
  expect(kindsOf({ ...good, header })).not.toContain('codeMalformed');
});

test('a conclusion is no kind of state paper', () => {
  expect(kindsOf({ ...good, kind: 'ket-luan', standard: 'ND30' })).toContain('kindForeign');
});

test('a chosen mark is a finding only where the machine does not take it', () => {
  const draft = { ...good, marks: { ...good.marks, secrecy: 'MẬT' } };
  const found = (machine: MachineSecrecy) => check(draft, standards[draft.standard], machine);
  const [finding] = found({ kind: 'machineBrowser' });
  expect(finding && findingMessage(finding)).toMatch(/“MẬT”.*trong trình duyệt/);
  expect(finding?.rule).toBe('P-SECRET-1');
  expect(found(declaredMachine)).toEqual([]);
});
