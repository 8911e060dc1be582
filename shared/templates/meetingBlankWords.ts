import type { BlankForm, BlankForms } from './blankWords';

/** Neither signer nor recipients, until somebody adds them (P-LIST-5, S-TL-1). */
const unsigned: BlankForm = { signature: { places: [] }, recipients: [] };

/** The blank papers that only a meeting uses, alike in both families. */
export const meetingBlanks: BlankForms = {
  'giay-khen': unsigned,
  'chuong-trinh-hoi-nghi': unsigned,
  'kich-ban': unsigned,
  'bai-phat-bieu': unsigned,
  'tham-luan': unsigned,
  'danh-sach': unsigned,
  'phieu-lay-y-kien': unsigned,
  'phieu-bau': unsigned,
  'bang-tong-hop': unsigned,
  'bang-theo-doi': unsigned,
};
