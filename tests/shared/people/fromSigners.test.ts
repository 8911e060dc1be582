import { peopleFromSigners } from '@shared/people/fromSigners';
import { sampleProfile } from '@shared/records/sampleProfile';
import { expect, test } from 'vitest';

test('each signer is one person with all the offices of the signatures, as names print them', () => {
  const [head] = sampleProfile.signers;
  if (head === undefined) throw new Error('no signer');
  const signers = [
    head,
    { ...head, capacity: 'standing' as const },
    { ...head, capacity: 'standing' as const, name: 'Lê Thị  Hạnh', position: 'PHÓ BÍ THƯ' },
    { ...head, capacity: 'office' as const, name: 'Vũ Lâm', position: 'CHÁNH VĂN PHÒNG' },
    { ...head, name: ' ' },
  ];
  let id = 0;
  const people = peopleFromSigners({ ...sampleProfile, signers }, () => String((id += 1)));
  const shown = people.map(({ name, committee, offices }) => [
    name,
    committee,
    ...offices.map(({ title, body }) => `${title}, ${body}`),
  ]);
  expect(shown).toEqual([
    ['Đinh Quốc Thái', 'standing', 'Bí thư, Đảng ủy xã An Thịnh'],
    ['Lê Thị Hạnh', 'standing', 'Phó Bí thư, Đảng ủy xã An Thịnh'],
    ['Vũ Lâm', 'none', 'Chánh Văn phòng, Đảng ủy xã An Thịnh'],
  ]);
});
