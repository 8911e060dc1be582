import { faultsOfStep, setupSteps, stepBeside } from '@renderer/setup/setupSteps';
import { emptyProfile } from '@shared/records/profile';
import { sampleProfile } from '@shared/records/sampleProfile';
import { expect, test } from 'vitest';

test('each step tells only of its own faults', () => {
  const counts = setupSteps.map((step) => faultsOfStep(emptyProfile, step).length);
  expect(counts).toEqual([5, 0, 2]);
});

test('the sample passes every step', () => {
  expect(setupSteps.flatMap((step) => faultsOfStep(sampleProfile, step))).toEqual([]);
});

test('a signer without a name does not hold anybody up', () => {
  const [first] = sampleProfile.signers;
  const signers = first ? [{ ...first, name: ' ' }] : [];
  expect(faultsOfStep({ ...sampleProfile, signers }, 'signers')).toEqual([]);
});

test('a fault is told of the line that it stands on', () => {
  const [first, second] = sampleProfile.signers;
  if (!first || !second) throw new Error('The sample has two signers.');
  const signers = [
    { ...first, name: '' },
    { ...second, authority: 'TM. ĐẢNG ỦY' },
  ];
  expect(faultsOfStep({ ...sampleProfile, signers }, 'signers')).toEqual([
    { kind: 'partyAuthorityBroken', at: 'signers.1.authority' },
  ]);
});

test('steps follow each other and end', () => {
  expect([stepBeside('organisation', -1), stepBeside('organisation', 1)]).toEqual([
    null,
    'signers',
  ]);
  expect(stepBeside('term', 1)).toBeNull();
});
