import { partyStandard } from './party';
import { ruled } from './ruleTables';

/** Hướng dẫn 36-HD/VPTW of 03/4/2018; for papers dated before the guide of 2026. */
export const hd36 = partyStandard({
  id: 'HD36-2018',
  name: 'Văn bản của Đảng (Hướng dẫn 36, trước 27/5/2026)',
  line: ruled('P-BODY-4', { kind: 'exact', at: '18pt' }, [
    { kind: 'exact', at: '18pt' },
    { kind: 'exact', at: '30pt' },
  ]),
  listSeparator: ruled('P-NOINHAN-4', ','),
  submissionLabel: ruled('P-KINHGUI-2', 'Kính gửi:'),
  letterSubjectPrefix: ruled('P-TYPE-5', ''),
  // Quy định 66, Điều 9.4.c: a branch issued neither rules of work, notices nor conclusions.
  notIssued: ruled('P-AUTH-1', {
    grassroots: ['chi-thi', 'thong-tri', 'thong-cao'],
    branch: [
      'chi-thi',
      'thong-tri',
      'thong-cao',
      'quy-dinh',
      'huong-dan',
      'quy-che',
      'thong-bao',
      'ket-luan',
    ],
  }),
  typistMark: ruled('P-TYPIST-1', '{code}-{copies}'),
  typist: { size: '8pt', capitals: true },
  urgencies: ruled('P-URGENT-1', ['KHẨN', 'THƯỢNG KHẨN', 'HOẢ TỐC HẸN GIỜ']),
  circulations: ruled('P-CIRC-1', ['XONG HỘI NGHỊ TRẢ LẠI', 'LƯU HÀNH NỘI BỘ']),
});
