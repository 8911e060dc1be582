import type { Draft, StandardId } from '../draft/draft';
import {
  emptyMinutesSignatures,
  emptySignature,
  type Header,
  type Marks,
  type SignOff,
} from '../draft/header';
import { type KindId, kindIds } from '../draft/kinds';
import { paperDateParts } from '../draft/paperDate';
import type { Standard } from '../standards/standard';
import { defaultStandard, standards } from '../standards/standards';
import type { YamlEntries } from './frontMatter';
import { guessFamily, kindByName, standardByName } from './headNames';
import { HeadValues } from './headValues';

import { nearestWord } from './nearestWord';
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
  'number',
  'code',
  'place',
  'date',
  'subject',
  'addressees',
  'signature',
  'minutesSignatures',
  'recipients',
  'draftRound',
  'urgency',
  'circulation',
  'facts',
] as const;

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
    facts,
  };
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
    number,
    code: readCode(values.text('code')),
    place: values.text('place'),
    date,
    subject: values.text('subject'),
    addressees: readListItems(values.texts('addressees')),
  };
}

function readMarks(values: HeadValues, standard: Standard, report: FaultSink): Marks {
  const round = values.text('draftRound').trim();
  if (!/^\d{0,2}$/.test(round)) {
    report({ kind: 'draftRoundMalformed', round, line: values.line('draftRound') });
  }
  return {
    draftRound: Number(round) || 0,
    urgency: markAsSpelled(values.text('urgency'), standard.urgencies.default),
    circulation: markAsSpelled(values.text('circulation'), standard.circulations.default),
  };
}

/** A mark as the standard spells it, whatever capitals were typed; another one as typed. */
export function markAsSpelled(typed: string, spellings: readonly string[]): string {
  const wanted = typed.trim().toUpperCase();
  return spellings.find((spelling) => spelling === wanted) ?? typed;
}

interface SignOffContext {
  readonly kind: KindId | null;
  readonly report: FaultSink;
}

function readSignOff(
  values: HeadValues,
  standard: Standard,
  { kind, report }: SignOffContext,
): SignOff {
  const recipients = readListItems(values.texts('recipients'));
  const one = values.map('signature', ['authority', 'position', 'name']);
  const two = values.map('minutesSignatures', ['secretary', 'chair']);
  if (one !== null && two !== null) {
    report({ kind: 'signaturesBoth', line: values.line('minutesSignatures') });
  }
  const usual = kind === null ? 'signature' : standard.kinds[kind].signature.default;
  if (two !== null || (one === null && usual === 'minutesSignatures')) {
    return { signature: readMinutesSignatures(two), recipients };
  }
  return { signature: readSignature(one), recipients };
}

function readSignature(values: HeadValues | null): SignOff['signature'] {
  if (values === null) return emptySignature;
  return {
    kind: 'signature',
    authority: values.text('authority'),
    position: values.text('position'),
    name: values.text('name'),
  };
}

function readMinutesSignatures(values: HeadValues | null): SignOff['signature'] {
  const signer = (key: 'secretary' | 'chair') => {
    const labelled = values?.mapWith(key, ['label', 'name']);
    if (!labelled) return { label: '', name: values?.text(key) ?? '' };
    return { label: labelled.text('label'), name: labelled.text('name') };
  };
  return { ...emptyMinutesSignatures, secretary: signer('secretary'), chair: signer('chair') };
}

function readFacts(values: HeadValues): Draft['facts'] {
  const facts = values.openMap('facts');
  const filled = facts?.keys().filter((key) => facts.has(key)) ?? [];
  return Object.fromEntries(filled.map((key) => [key, facts?.text(key) ?? '']));
}
