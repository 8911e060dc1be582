import { emptyLetterhead } from './letterhead';
import { type Profile, profileSchemaVersion } from './profile';

/** A commune that does not exist, with people who do not exist, to look at and to try out. */
export const sampleProfile: Profile = {
  schemaVersion: profileSchemaVersion,
  tier: 'commune',
  party: {
    ...emptyLetterhead,
    parentBody: 'ĐẢNG BỘ TỈNH HẢI SƠN',
    parentBodyName: 'Tỉnh ủy Hải Sơn',
    issuer: 'ĐẢNG ỦY XÃ AN THỊNH',
    issuerName: 'Đảng ủy xã An Thịnh',
    bodyName: 'Đảng bộ xã An Thịnh',
    code: 'ĐU',
    officeName: 'Văn phòng Đảng ủy',
    place: 'An Thịnh',
  },
  state: {
    ...emptyLetterhead,
    issuer: 'ỦY BAN NHÂN DÂN\nXÃ AN THỊNH',
    issuerName: 'Ủy ban nhân dân xã An Thịnh',
    bodyName: 'Ủy ban nhân dân xã An Thịnh',
    parentBodyName: 'Ủy ban nhân dân tỉnh Hải Sơn',
    code: 'UBND',
    unitCode: 'VP',
    officeName: 'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân',
    place: 'An Thịnh',
  },
  term: '2025 - 2030',
  termStart: '2025-07-26',
  congressOrdinal: 'I',
  committeeSize: 33,
  standingSize: 11,
  grassrootsCount: 34,
  memberCount: 1986,
  memberOfficial: 1921,
  memberProbation: 65,
  signers: [
    { capacity: 'committee', authority: 'T/M ĐẢNG ỦY', position: 'BÍ THƯ', name: 'Đinh Quốc Thái' },
    {
      capacity: 'standing',
      authority: 'T/M BAN THƯỜNG VỤ',
      position: 'PHÓ BÍ THƯ',
      name: 'Lương Thị Hạnh',
    },
    {
      capacity: 'office',
      authority: 'T/L BAN THƯỜNG VỤ',
      position: 'CHÁNH VĂN PHÒNG',
      name: 'Vũ Đức Lâm',
    },
    {
      capacity: 'stateHead',
      authority: 'TM. ỦY BAN NHÂN DÂN',
      position: 'CHỦ TỊCH',
      name: 'Hoàng Văn Trí',
    },
    {
      capacity: 'stateOffice',
      authority: 'TL. CHỦ TỊCH',
      position: 'CHÁNH VĂN PHÒNG',
      name: 'Tạ Thu Ngân',
    },
  ],
  recipients: {},
};
