import type { Draft } from '../draft/draft';
import { paperDateParts } from '../draft/paperDate';
import type { MachineSecrecy } from '../secrecy/machineSecrecy';
import { secrecyRefusal } from '../secrecy/secrecyRefusal';
import { addresseeLabel, printedText, unfilledBlank } from '../standards/formText';
import { hasDateLine } from '../standards/hasDateLine';
import type { Standard } from '../standards/standard';
import { defaultStandard, standardByDate } from '../standards/standards';
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

function checkSecrecy(draft: Draft, standard: Standard, machine: MachineSecrecy): Findings {
  const refusal = secrecyRefusal(draft, machine);
  if (refusal === null) return [];
  const { mark, why } = refusal;
  const { rule } = standard.secrecies;
  const place = { kind: 'header', field: 'number' } as const;
  return [{ kind: 'secrecyMark', severity: 'error', rule, place, mark, why }];
}

function checkKind(draft: Draft, standard: Standard): Findings {
  const { default: known, rule } = standard.writing.kinds;
  if (known.includes(draft.kind)) return [];
  return [
    {
      kind: 'kindForeign',
      severity: 'error',
      rule,
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
  const { rule } = standard.writing.issueDay;
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
      rule: standardByDate.rule,
      place: { kind: 'header', field: 'date' },
      suggested,
    },
  ];
}

function checkSubject(draft: Draft, standard: Standard): Findings {
  const { default: isAsked, rule } = standard.writing.subject;
  const isFree = standard.kinds[draft.kind].subjectPlace.default === 'none';
  if (!isAsked || isFree || draft.header.subject.trim() !== '') return [];
  return [
    {
      kind: 'subjectMissing',
      severity: 'error',
      rule,
      place: { kind: 'header', field: 'subject' },
    },
  ];
}

function checkLetterPrefix(draft: Draft, standard: Standard): Findings {
  const isLetter = standard.kinds[draft.kind].subjectPlace.default === 'underNumber';
  const { default: foreign, rule } = standard.writing.foreignLetterPrefix;
  if (!isLetter || foreign?.test(draft.header.subject) !== true) return [];
  const place = { kind: 'header', field: 'subject' } as const;
  return [{ kind: 'letterPrefixForeign', severity: 'warning', rule, place }];
}

function checkCode(draft: Draft, standard: Standard): Findings {
  if (!standard.kinds[draft.kind].numberLine.default) return [];
  const code = printedText(draft.header.code, draft);
  const { default: pattern, rule } = standard.writing.code;
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
  const { default: isLimited, rule } = standard.writing.addresseesLimited;
  if (expected && !present) {
    return [{ kind: 'addresseesMissing', severity: 'warning', rule, place }];
  }
  if (!isLimited || expected || !present) return [];
  return [{ kind: 'addresseesUnexpected', severity: 'warning', rule, place }];
}

function checkRecipients(draft: Draft, standard: Standard): Findings {
  const place = { kind: 'signOff', field: 'recipients' } as const;
  const last = draft.signOff.recipients.at(-1);
  if (last === undefined) {
    if (!standard.kinds[draft.kind].signed.default) return [];
    return [{ kind: 'recipientsMissing', severity: 'note', place }];
  }
  const { default: pattern, rule } = standard.writing.archive;
  if (pattern.test(last)) return [];
  return [{ kind: 'archiveLineMalformed', severity: 'warning', rule, place, line: last }];
}
