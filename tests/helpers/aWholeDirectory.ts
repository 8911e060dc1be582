import type { Participant } from '@shared/conference/attendance';
import type { Person } from '@shared/people/person';
import { anOffice, aPerson } from './aPerson';

/** Those who are called up, in the order of the list; two of them share a name. */
export const wholeMembers = [
  'Đinh Quốc Thái',
  'Lương Thị Hạnh',
  'Hoàng Văn Trí',
  'Vũ Đức Lâm',
  'Trần Văn An',
  'Nguyễn Thị Bích',
  'Lê Văn Cường',
  'Phạm Thị Dung',
  'Đỗ Văn Đạt',
  'Bùi Thị Giang',
  'Ngô Văn Hà',
  'Trần Văn An',
  'Đặng Thị Huệ',
  'Hồ Văn Khang',
  'Dương Thị Lan',
  'Lý Văn Minh',
  'Mai Thị Nga',
  'Phan Văn Oanh',
  'Trịnh Thị Phương',
  'Cao Văn Quân',
  'Đoàn Thị Sen',
  'Tạ Văn Sơn',
  'Hà Thị Tâm',
  'Chu Văn Thắng',
  'Lưu Thị Uyên',
  'Kiều Văn Vinh',
  'Tô Thị Xuân',
  'Nghiêm Văn Ý',
  'Quách Thị Yến',
  'Thái Văn Ân',
  'Vương Thị Ánh',
  'La Văn Bảo',
  'Mạc Thị Cúc',
] as const;

const titles: Readonly<Record<number, readonly string[]>> = {
  0: ['Bí thư Đảng ủy', 'Chủ tịch Hội đồng nhân dân xã'],
  1: ['Phó Bí thư Thường trực Đảng ủy'],
  2: ['Phó Bí thư Đảng ủy', 'Chủ tịch Ủy ban nhân dân xã'],
  3: ['Ủy viên Ban Thường vụ', 'Chánh Văn phòng Đảng ủy'],
  4: ['Trưởng Ban Xây dựng Đảng'],
  11: ['Bí thư Chi bộ thôn Đông'],
};

/** The directory of the whole conference, by id. */
export const wholeDirectory: ReadonlyMap<string, Person> = new Map(
  [
    ...wholeMembers.map((name, at) =>
      aPerson(name, {
        id: `p${at}`,
        rank: at < 4 ? at + 3 : null,
        committee: at < 11 ? 'standing' : 'member',
        offices: (titles[at] ?? ['Ủy viên Ban Chấp hành']).map((title) => anOffice(title)),
      }),
    ),
    aPerson('Phan Đình Khải', { id: 'g1', rank: 1, offices: [anOffice('Phó Bí thư Tỉnh ủy')] }),
    aPerson('Tống Thị Mai', {
      id: 'g2',
      rank: 2,
      offices: [anOffice('Phó Trưởng Ban Tuyên giáo và Dân vận Tỉnh ủy')],
    }),
  ].map((person) => [person.id, person]),
);

/** A person of the directory as the conference names him. */
export function one(id: string): Participant {
  return { personId: id, name: wholeDirectory.get(id)?.name ?? '', titles: '' };
}

/** The same people, as state papers speak of them. */
export const addressedByState: ReadonlyMap<string, Person> = new Map(
  [...wholeDirectory].map(([id, person]) => [
    id,
    { ...person, address: / Thị /.test(person.name) ? 'ba' : 'ong' },
  ]),
);
