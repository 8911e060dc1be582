import { kindsOf } from '../draft/kinds';
import { ruled } from './ruleTables';
import { titleBeforeName, typedAddresseeLabel, type WritingRules } from './writing';

/** What the decree asks of the words that a writer gives. */
export const nd30Writing: WritingRules = {
  kinds: ruled('S-TL-1', kindsOf('state')),
  issueDay: ruled('S-DATE-8', true),
  place: ruled('S-DATE-1', true),
  subject: ruled('S-TY-1', true),
  foreignLetterPrefix: ruled('S-TY-4', null),
  subjectCapital: ruled('S-TY-1', null),
  code: ruled('S-SO-9', /^[\p{L}\d]+(-[\p{L}\d]+)+$/u),
  codeKind: ruled('S-SO-5', true),
  symbolTypedForNone: ruled('S-SO-2', 'CV'),
  // Regulations of 2018 were numbered QĐi.
  formerSymbols: ruled('S-SO-5', { 'quy-dinh': 'QĐi' }),
  // A report to a superior body bears Kính gửi too.
  addresseesLimited: ruled('S-KG-1', false),
  addresseeLabel: ruled('S-KG-2', typedAddresseeLabel),
  asAboveNeedsAddressees: ruled('S-NN-5', true),
  asAboveKinds: ruled('S-NN-5', ['cong-van']),
  archive: ruled('S-NN-3', /^Lưu: ?VT/u),
  foreignTitle: ruled('S-QH-1', /^ĐẢNG CỘNG SẢN VIỆT NAM$/u),
  lastBasisEnds: ruled('S-CC-2', ['.']),
  citedWhole: ruled('S-CC-4', true),
  // A law is cited by its name alone.
  numberedLaw: ruled(
    'S-CC-4',
    /(?:^|[^\p{L}])(?:Bộ luật|Luật|Pháp lệnh)[^;]*?số\s+\d+\/\d{4}\/(?:QH|UBTVQH)\d+/u,
  ),
  signerTitle: ruled('S-SIGN-8', titleBeforeName),
  minutesAuthority: ruled('S-SIGN-1', null),
  mandate: ruled('S-SIGN-5', { given: 'TUQ.', passedOn: 'KT.' }),
};
