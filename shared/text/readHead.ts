import type { Draft, StandardId } from '../draft/draft';
import type { Header, Marks } from '../draft/header';
import { type KindId, kindIds } from '../draft/kinds';
import { paperDateParts } from '../draft/paperDate';
import type { Standard } from '../standards/standard';
import { defaultStandard, standards } from '../standards/standards';
import type { YamlEntries } from './frontMatter';
import { guessFamily, kindByName, standardByName } from './headNames';
import { HeadValues } from './headValues';

import { nearestWord } from './nearestWord';
import { readSignOff } from './readSignOff';
import type { FaultSink } from './textFault';
import { readCode, readListItems } from './typedPunctuation';

/** The keys of the front matter, in the order in which they are written. */
export const headKeys = [
  'standard',
  'kind',
  'template',
  'conference',
  'basedOn',
  'parentBody',
  'issuer',
  'coIssuers',
  'number',
  'code',
  'place',
  'date',
  'dateLine',
  'subject',
  'addressees',
  'signature',
  'signatures',
  'minutesSignatures',
  'certification',
  'recipients',
  'draftRound',
  'urgency',
  'circulation',
  'secrecy',
  'typist',
  'copies',
  'contact',
  'twoSided',
  'original',
  'facts',
] as const;

/** The keys of the paper that a copy repeats. */
const originalKeys = headKeys.filter(
  (key) =>
    !['standard', 'template', 'conference', 'basedOn', 'twoSided', 'original', 'facts'].includes(
      key,
    ),
);

/** All of a draft but its body. */
export type Head = Omit<Draft, 'blocks' | 'schemaVersion'>;

/** Makes the head of a draft of its front matter; `line` is told where a key is missing. */
export function readHead(entries: YamlEntries, line: number, report: FaultSink): Head | null {
  const values = new HeadValues(entries, report);
  values.checkKeys(headKeys);
  const kind = readKind(values, line, report);
  const header = readHeader(values, report);
  const standard = readStandard(values, header, report);
  const marks = readMarks(values, standards[standard], report);
  const signOff = readSignOff(values, standards[standard], { kind, report });
  const facts = readFacts(values);
  if (kind === null) return null;
  return {
    standard,
    kind,
    templateId: values.text('template'),
    conferenceId: values.text('conference'),
    basedOn: values.text('basedOn'),
    header,
    signOff,
    marks,
    page: { isTwoSided: readYes(values, 'twoSided', report) },
    original: readOriginal(values, standards[standard], report),
    facts,
    sources: {},
  };
}

/** The head and sign-off of the paper that a copy repeats; null for a paper of its own. */
function readOriginal(
  values: HeadValues,
  standard: Standard,
  report: FaultSink,
): Draft['original'] {
  const original = values.map('original', originalKeys);
  if (original === null) return null;
  const kind = readKind(original, values.line('original'), report);
  const header = readHeader(original, report);
  const marks = readMarks(original, standard, report);
  const signOff = readSignOff(original, standard, { kind, report });
  return kind && { kind, header, signOff, marks };
}

function readYes(values: HeadValues, key: string, report: FaultSink, usual = false): boolean {
  const answer = values.text(key).trim().toLowerCase();
  if (!['', 'có', 'không', 'true', 'false'].includes(answer)) {
    report({ kind: 'answerMalformed', key, answer, line: values.line(key) });
  }
  return answer === '' ? usual : answer === 'có' || answer === 'true';
}

function readKind(values: HeadValues, line: number, report: FaultSink): KindId | null {
  const name = values.text('kind').trim();
  const kind = kindByName(name);
  if (name === '') report({ kind: 'kindMissing', line });
  else if (kind === null) {
    const nearest = nearestWord(name, kindIds);
    report({ kind: 'kindUnknown', name, nearest, line: values.line('kind') });
  }
  return kind;
}

function readStandard(values: HeadValues, header: Header, report: FaultSink): StandardId {
  const name = values.text('standard').trim();
  const standard = standardByName(name);
  if (name !== '' && standard === null) {
    report({ kind: 'standardUnknown', name, line: values.line('standard') });
  }
  return standard ?? defaultStandard(guessFamily(header), header.date);
}

function readHeader(values: HeadValues, report: FaultSink): Header {
  const number = values.text('number').trim();
  const date = values.text('date').trim();
  if (!/^\d*$/.test(number)) {
    report({ kind: 'numberMalformed', number, line: values.line('number') });
  }
  if (!/^(\d{4}-\d{2}(-\d{2})?)?$/.test(date)) {
    report({ kind: 'textDateMalformed', date, line: values.line('date') });
  } else if (date !== '' && paperDateParts(date) === null) {
    report({ kind: 'textDateImpossible', date, line: values.line('date') });
  }
  return {
    parentBody: values.text('parentBody'),
    issuer: values.text('issuer'),
    coIssuers: readListItems(values.texts('coIssuers')),
    number,
    code: readCode(values.text('code')),
    place: values.text('place'),
    date,
    hasDateLine: readYes(values, 'dateLine', report, true),
    subject: values.text('subject'),
    addressees: readListItems(values.texts('addressees')),
  };
}

function readMarks(values: HeadValues, standard: Standard, report: FaultSink): Marks {
  const round = values.text('draftRound').trim();
  if (!/^\d{0,2}$/.test(round)) {
    report({ kind: 'draftRoundMalformed', round, line: values.line('draftRound') });
  }
  const copies = values.text('copies').trim();
  if (!/^\d{0,5}$/.test(copies)) {
    report({ kind: 'copiesMalformed', copies, line: values.line('copies') });
  }
  return {
    draftRound: Number(round) || 0,
    urgency: markAsSpelled(values.text('urgency'), standard.urgencies.default),
    circulation: markAsSpelled(values.text('circulation'), standard.circulations.default),
    secrecy: markAsSpelled(values.text('secrecy'), standard.secrecies.default),
    typist: values.text('typist'),
    copies: Number(copies) || 0,
    contact: values.texts('contact'),
  };
}

/** A mark as the standard spells it, whatever capitals were typed; another one as typed. */
export function markAsSpelled(typed: string, spellings: readonly string[]): string {
  const wanted = typed.trim().toUpperCase();
  return spellings.find((spelling) => spelling === wanted) ?? typed;
}

function readFacts(values: HeadValues): Draft['facts'] {
  const facts = values.openMap('facts');
  const filled = facts?.keys().filter((key) => facts.has(key)) ?? [];
  return Object.fromEntries(filled.map((key) => [key, facts?.text(key) ?? '']));
}
