import type { Family, KindId } from '../draft/kinds';

/** In whose name a paper is signed. */
export const signingCapacities = [
  'committee',
  'standing',
  'office',
  'stateHead',
  'stateOffice',
] as const;
export type SigningCapacity = (typeof signingCapacities)[number];

/** How a capacity is called on the screen. */
export const capacityNames: Readonly<Record<SigningCapacity, string>> = {
  committee: 'Văn bản của cấp ủy',
  standing: 'Văn bản của ban thường vụ',
  office: 'Văn bản do văn phòng ký thừa lệnh',
  stateHead: 'Văn bản hành chính do người đứng đầu ký',
  stateOffice: 'Văn bản hành chính do văn phòng ký thừa lệnh',
};

/** The capacities of a family, the highest first. */
export const capacitiesOf: Readonly<Record<Family, readonly SigningCapacity[]>> = {
  party: ['committee', 'standing', 'office'],
  state: ['stateHead', 'stateOffice'],
};

const usualCapacity: Readonly<
  Record<Family, Partial<Record<KindId, SigningCapacity>> & { readonly other: SigningCapacity }>
> = {
  party: {
    'nghi-quyet': 'committee',
    'bao-cao': 'committee',
    'chuong-trinh': 'committee',
    'cong-van': 'office',
    'giay-moi': 'office',
    'giay-trieu-tap': 'office',
    other: 'standing',
  },
  state: { 'giay-moi': 'stateOffice', other: 'stateHead' },
};

/** Who usually signs a kind of paper, where no template says so. */
export function capacityForKind(kind: KindId, family: Family): SigningCapacity {
  return usualCapacity[family][kind] ?? usualCapacity[family].other;
}
