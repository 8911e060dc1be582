import type { Draft } from '../draft/draft';
import { type Family, kindsOf } from '../draft/kinds';
import { paperDateParts } from '../draft/paperDate';
import type { MachineSecrecy } from '../secrecy/machineSecrecy';
import { secrecyRefusal } from '../secrecy/secrecyRefusal';
import { addresseeLabel, printedText, unfilledBlank } from '../standards/formText';
import { hasDateLine } from '../standards/hasDateLine';
import type { RuleId, Standard } from '../standards/standard';
import { defaultStandard } from '../standards/standards';
import type { CheckRule } from './check';
import type { Findings } from './finding';

/** Checks of the head and the sign-off of a paper. */
export const headerRules: readonly CheckRule[] = [
  checkSecrecy,
  checkKind,
  checkDate,
  checkStandardByDate,
  checkSubject,
  checkLetterPrefix,
  checkCode,
  checkAddressees,
  checkRecipients,
];

/** Checks of the head and foot that a copy adds to its paper. */
export const copyRules: readonly CheckRule[] = [
  checkSecrecy,
  checkDate,
  checkCode,
  checkRecipients,
];

/** What the two families ask of the head and the foot, each with its rule. */
interface FamilyRules {
  readonly secrecy: RuleId;
  readonly kind: RuleId;
  readonly date: RuleId;
  readonly subject: RuleId;
  readonly addressees: RuleId;
  /** Only some kinds of paper may name addressees. */
  readonly limitsAddressees: boolean;
  readonly code: { readonly rule: RuleId; readonly pattern: RegExp };
  /** The last recipient is where the paper is kept. */
  readonly archive: { readonly rule: RuleId; readonly pattern: RegExp };
}

const familyRules: Readonly<Record<Family, FamilyRules>> = {
  party: {
    secrecy: 'P-SECRET-1',
    kind: 'P-TYPE-6',
    date: 'P-DATE-1',
    subject: 'P-TYPE-2',
    addressees: 'P-KINHGUI-1',
    limitsAddressees: true,
    code: {
      rule: 'P-NUM-10',
      pattern: /^[A-ZĐƯ][A-Za-zĐđƯưi]*\/[A-ZĐƯ][A-Za-zĐđƯư]*(-[A-ZĐƯ][A-Za-zĐđƯư]*)*(\/nb)?$/u,
    },
    archive: { rule: 'P-NOINHAN-5', pattern: /^Lưu [^:]/u },
  },
  state: {
    secrecy: 'S-MAT-1',
    kind: 'S-TL-1',
    date: 'S-DATE-8',
    subject: 'S-TY-1',
    addressees: 'S-KG-1',
    // A report to a superior body bears Kính gửi too (S-KG-1).
    limitsAddressees: false,
    code: { rule: 'S-SO-9', pattern: /^[\p{L}\d]+(-[\p{L}\d]+)+$/u },
    archive: { rule: 'S-NN-3', pattern: /^Lưu: ?VT/u },
  },
};

function checkSecrecy(draft: Draft, standard: Standard, machine: MachineSecrecy): Findings {
  const refusal = secrecyRefusal(draft, machine);
  if (refusal === null) return [];
  const { mark, why } = refusal;
  const rule = familyRules[standard.family].secrecy;
  const place = { kind: 'header', field: 'number' } as const;
  return [{ kind: 'secrecyMark', severity: 'error', rule, place, mark, why }];
}

function checkKind(draft: Draft, standard: Standard): Findings {
  if (kindsOf(standard.family).includes(draft.kind)) return [];
  return [
    {
      kind: 'kindForeign',
      severity: 'error',
      rule: familyRules[standard.family].kind,
      place: { kind: 'header', field: 'code' },
      standard: standard.id,
    },
  ];
}

function checkDate(draft: Draft, standard: Standard): Findings {
  const { date } = draft.header;
  const place = { kind: 'header', field: 'date' } as const;
  if (!hasDateLine(draft, standard)) return [];
  if (date === '') return [{ kind: 'dateMissing', severity: 'note', place }];
  if (paperDateParts(date) !== null) return [];
  const rule = familyRules[standard.family].date;
  return [{ kind: 'dateImpossible', severity: 'error', rule, place, date }];
}

function checkStandardByDate(draft: Draft, standard: Standard): Findings {
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

function checkSubject(draft: Draft, standard: Standard): Findings {
  const isFree = standard.kinds[draft.kind].subjectPlace.default === 'none';
  if (isFree || draft.header.subject.trim() !== '') return [];
  return [
    {
      kind: 'subjectMissing',
      severity: 'error',
      rule: familyRules[standard.family].subject,
      place: { kind: 'header', field: 'subject' },
    },
  ];
}

function checkLetterPrefix(draft: Draft, standard: Standard): Findings {
  const isLetter = standard.kinds[draft.kind].subjectPlace.default === 'underNumber';
  if (standard.family !== 'party' || !isLetter) return [];
  if (!/^v\/v\s/iu.test(draft.header.subject)) return [];
  const place = { kind: 'header', field: 'subject' } as const;
  return [{ kind: 'letterPrefixForeign', severity: 'warning', rule: 'P-TYPE-5', place }];
}

function checkCode(draft: Draft, standard: Standard): Findings {
  if (!standard.kinds[draft.kind].numberLine.default) return [];
  const code = printedText(draft.header.code, draft);
  const { rule, pattern } = familyRules[standard.family].code;
  // A blank in it is told where the blanks are, and has no form yet.
  if (code === '' || code.includes(unfilledBlank) || pattern.test(code)) return [];
  return [
    {
      kind: 'codeMalformed',
      severity: 'warning',
      rule,
      place: { kind: 'header', field: 'code' },
      code,
    },
  ];
}

function checkAddressees(draft: Draft, standard: Standard): Findings {
  const expected = standard.kinds[draft.kind].addresseeLabel.default !== null;
  const present = addresseeLabel(draft, standard) !== '';
  const place = { kind: 'header', field: 'addressees' } as const;
  const { addressees: rule, limitsAddressees } = familyRules[standard.family];
  if (expected && !present) {
    return [{ kind: 'addresseesMissing', severity: 'warning', rule, place }];
  }
  if (!limitsAddressees || expected || !present) return [];
  return [{ kind: 'addresseesUnexpected', severity: 'warning', rule, place }];
}

function checkRecipients(draft: Draft, standard: Standard): Findings {
  const place = { kind: 'signOff', field: 'recipients' } as const;
  const last = draft.signOff.recipients.at(-1);
  if (last === undefined) {
    if (!standard.kinds[draft.kind].signed.default) return [];
    return [{ kind: 'recipientsMissing', severity: 'note', place }];
  }
  const { rule, pattern } = familyRules[standard.family].archive;
  if (pattern.test(last)) return [];
  return [{ kind: 'archiveLineMalformed', severity: 'warning', rule, place, line: last }];
}
