import { partyStandard } from './party';
import { ruled } from './ruleTables';

/** Hướng dẫn 05-HD/VPTW of 27/5/2026, in force; the default for Party papers. */
export const hd05 = partyStandard({
  id: 'HD05-2026',
  name: 'Văn bản của Đảng (Hướng dẫn 05, từ 27/5/2026)',
  line: ruled('P-BODY-4', { kind: 'exact', at: '18pt' }, [
    { kind: 'exact', at: '18pt' },
    { kind: 'exact', at: '22pt' },
  ]),
  listSeparator: ruled('P-NOINHAN-4', ';'),
  submissionLabel: ruled('P-KINHGUI-2', 'Kính trình:'),
  letterSubjectPrefix: ruled('P-TYPE-5', 'về việc '),
  // Of the tier of communes (Điều 10) the regulation's own words are not known: no limits are told.
  notIssued: ruled('P-AUTH-1', {
    grassroots: ['chi-thi', 'thong-tri', 'thong-cao'],
    branch: ['chi-thi', 'thong-tri', 'thong-cao', 'quy-dinh', 'huong-dan'],
  }),
  typistMark: ruled('P-TYPIST-1', '{code}-{copies}'),
  typist: { size: '11pt', capitals: false },
  urgencies: ruled('P-URGENT-1', ['KHẨN', 'THƯỢNG KHẨN', 'HỎA TỐC']),
  circulations: ruled('P-CIRC-1', [
    'TÀI LIỆU HỘI NGHỊ',
    'LƯU HÀNH NỘI BỘ',
    'TÀI LIỆU THU HỒI',
    'XONG HỘI NGHỊ TRẢ LẠI',
  ]),
});
