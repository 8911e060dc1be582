import { kindsOf } from '../draft/kinds';
import { ruled } from './ruleTables';
import { titleBeforeName, typedAddresseeLabel, type WritingRules } from './writing';

/** What the guides of the Party ask of the words that a writer gives. */
export const partyWriting: WritingRules = {
  kinds: ruled('P-TYPE-6', kindsOf('party')),
  issueDay: ruled('P-DATE-1', true),
  place: ruled('P-DATE-1', true),
  subject: ruled('P-TYPE-2', true),
  foreignLetterPrefix: ruled('P-TYPE-5', /^v\/v\s/iu),
  subjectCapital: ruled('P-TYPE-2', /^(Về|Kết quả|Tình hình|Công tác|Nhiệm vụ|Tổng kết|Việc)\s/u),
  code: ruled(
    'P-NUM-10',
    /^[A-ZĐƯ][A-Za-zĐđƯưi]*\/[A-ZĐƯ][A-Za-zĐđƯư]*(-[A-ZĐƯ][A-Za-zĐđƯư]*)*(\/nb)?$/u,
  ),
  codeKind: ruled('P-NUM-1', true),
  symbolTypedForNone: ruled('P-NUM-1', ''),
  // Regulations of 2018 were numbered QĐi.
  formerSymbols: ruled('P-NUM-1', { 'quy-dinh': 'QĐi' }),
  addresseesLimited: ruled('P-KINHGUI-1', true),
  addresseeLabel: ruled('P-KINHGUI-2', typedAddresseeLabel),
  asAboveNeedsAddressees: ruled('P-NOINHAN-6', false),
  asAboveKinds: ruled('P-NOINHAN-6', []),
  archive: ruled('P-NOINHAN-5', /^Lưu [^:]/u),
  foreignTitle: ruled(
    'P-TITLE-1',
    /^(CỘNG H(ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM|Độc lập [-–] Tự do [-–] Hạnh phúc)$/iu,
  ),
  // Which of them is right is disputed: all are let pass.
  lastBasisEnds: ruled('P-CANCU-2', ['.', ',', ';', ':']),
  citedWhole: ruled('P-CITE-1', true),
  numberedLaw: ruled('P-CITE-1', null),
  signerTitle: ruled('P-SIGN-8', titleBeforeName),
  minutesAuthority: ruled('P-KIND-BB', 'T/M'),
  mandate: ruled('P-SIGN-2', null),
};
