import { kindsOf } from '../draft/kinds';
import { paperDateParts } from '../draft/paperDate';
import { addresseeLabel, printedText } from '../standards/formText';
import { defaultStandard } from '../standards/standards';
import type { CheckRule } from './check';
import { secrecyMark } from './secrecyMark';

const partyCode = /^[A-ZĐƯ][A-Za-zĐđƯưi]*\/[A-ZĐƯ][A-Za-zĐđƯư]*(-[A-ZĐƯ][A-Za-zĐđƯư]*)*(\/nb)?$/u;
const stateCode = /^[\p{L}\d]+(-[\p{L}\d]+)+$/u;

/** Checks of the head and the sign-off of a paper. */
export const headerRules: readonly CheckRule[] = [
  checkSecrecy,
  checkKind,
  checkDate,
  checkStandardByDate,
  checkSubject,
  checkCode,
  checkAddressees,
  checkAuthority,
  checkRecipients,
];

function checkSecrecy(...[draft, standard]: Parameters<CheckRule>): ReturnType<CheckRule> {
  const mark = secrecyMark(draft);
  if (mark === '') return [];
  const rule = standard.family === 'party' ? 'P-SECRET-1' : 'S-MAT-1';
  const place = { kind: 'header', field: 'number' } as const;
  return [{ kind: 'secrecyMark', severity: 'error', rule, place, mark }];
}

function checkKind(...[draft, standard]: Parameters<CheckRule>): ReturnType<CheckRule> {
  if (kindsOf(standard.family).includes(draft.kind)) return [];
  return [
    {
      kind: 'kindForeign',
      severity: 'error',
      rule: standard.family === 'state' ? 'S-TL-1' : 'P-TYPE-6',
      place: { kind: 'header', field: 'code' },
      standard: standard.id,
    },
  ];
}

function checkDate(...[draft, standard]: Parameters<CheckRule>): ReturnType<CheckRule> {
  const { date } = draft.header;
  const place = { kind: 'header', field: 'date' } as const;
  if (!standard.kinds[draft.kind].dateLine.default) return [];
  if (date === '') return [{ kind: 'dateMissing', severity: 'note', place }];
  if (paperDateParts(date) !== null) return [];
  return [{ kind: 'dateImpossible', severity: 'error', rule: dateRule(standard), place, date }];
}

function checkStandardByDate(...[draft, standard]: Parameters<CheckRule>): ReturnType<CheckRule> {
  if (paperDateParts(draft.header.date) === null) return [];
  const suggested = defaultStandard(standard.family, draft.header.date);
  if (suggested === draft.standard) return [];
  return [
    {
      kind: 'standardByDate',
      severity: 'warning',
      rule: 'P-LAW-8',
      place: { kind: 'header', field: 'date' },
      suggested,
    },
  ];
}

function checkSubject(...[draft, standard]: Parameters<CheckRule>): ReturnType<CheckRule> {
  if (draft.header.subject.trim() !== '') return [];
  return [
    {
      kind: 'subjectMissing',
      severity: 'warning',
      rule: standard.family === 'party' ? 'P-TYPE-2' : 'S-TY-1',
      place: { kind: 'header', field: 'subject' },
    },
  ];
}

function checkCode(...[draft, standard]: Parameters<CheckRule>): ReturnType<CheckRule> {
  const code = printedText(draft.header.code, draft);
  const pattern = standard.family === 'party' ? partyCode : stateCode;
  if (code === '' || pattern.test(code)) return [];
  return [
    {
      kind: 'codeMalformed',
      severity: 'warning',
      rule: standard.family === 'party' ? 'P-NUM-10' : 'S-SO-9',
      place: { kind: 'header', field: 'code' },
      code,
    },
  ];
}

function checkAddressees(...[draft, standard]: Parameters<CheckRule>): ReturnType<CheckRule> {
  const expected = standard.kinds[draft.kind].addresseeLabel.default !== null;
  const present = addresseeLabel(draft, standard) !== '';
  const place = { kind: 'header', field: 'addressees' } as const;
  const party = standard.family === 'party';
  if (expected && !present) {
    const rule = party ? 'P-KINHGUI-1' : 'S-KG-1';
    return [{ kind: 'addresseesMissing', severity: 'warning', rule, place }];
  }
  // A state report to a superior body bears Kính gửi too (S-KG-1), so only the Party form is strict.
  if (!party || expected || !present) return [];
  return [{ kind: 'addresseesUnexpected', severity: 'warning', rule: 'P-KINHGUI-1', place }];
}

function checkAuthority(...[draft, standard]: Parameters<CheckRule>): ReturnType<CheckRule> {
  const { signature } = draft.signOff;
  if (signature.kind !== 'signature' || signature.authority === '') return [];
  const { authority } = signature;
  if (!/^(T\/M|K\/T|T\/L|TM\.|KT\.|TL\.|TUQ\.|TUQ|Q\.)/u.test(authority)) return [];
  if (standard.authorities.default.some((word) => authority.startsWith(`${word} `))) return [];
  return [
    {
      kind: 'authorityForeign',
      severity: 'error',
      rule: standard.authorities.rule,
      place: { kind: 'signOff', field: 'authority' },
      authority,
    },
  ];
}

function checkRecipients(...[draft, standard]: Parameters<CheckRule>): ReturnType<CheckRule> {
  const place = { kind: 'signOff', field: 'recipients' } as const;
  const last = draft.signOff.recipients.at(-1);
  if (last === undefined) return [{ kind: 'recipientsMissing', severity: 'note', place }];
  const isKept = standard.family === 'party' ? /^Lưu [^:]/u : /^Lưu: ?VT/u;
  if (isKept.test(last)) return [];
  const rule = standard.family === 'party' ? 'P-NOINHAN-5' : 'S-NN-3';
  return [{ kind: 'archiveLineMalformed', severity: 'warning', rule, place, line: last }];
}

function dateRule(standard: Parameters<CheckRule>[1]) {
  return standard.family === 'party' ? 'P-DATE-1' : 'S-DATE-8';
}
