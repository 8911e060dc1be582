import type { Conference } from '../conference/conference';
import type { RecordContext } from '../conference/recordContext';
import type { Facts } from '../draft/draft';
import { splitFieldText } from '../draft/fieldText';
import { ownValue } from '../ownValue';
import { fillWhole } from '../templates/fillWhole';
import type { Template, TemplateField } from '../templates/template';
import { attendanceFields, conferenceFields } from './conferenceFields';
import { itemField } from './itemFields';
import { organisationFields } from './organisationFields';
import { isOfNoConference } from './ownBodyContext';
import { peopleFields } from './peopleFields';
import { proceedingsFields } from './proceedingsFields';
import type { RecordField } from './recordField';

/** Every field that reads a record and has a name of its own, by id. */
export const recordFields: Readonly<Record<string, RecordField>> = {
  ...organisationFields,
  ...conferenceFields,
  ...peopleFields,
  ...attendanceFields,
  ...proceedingsFields,
};

/** Present ids of fields that papers may still hold under an earlier one. */
const renamedFields: Readonly<Record<string, string>> = {
  'org.superiorName': 'org.parentBodyName',
};

/** What an id reads; of an item of a list the conference gives the name. Null for no record field. */
export function recordFieldById(id: string, conference: Conference | null): RecordField | null {
  const present = ownValue(renamedFields, id) ?? id;
  return ownValue(recordFields, present) ?? itemField(present, conference);
}

/** The record field that a field of a paper stands for: itself, or what its template says it reads. */
function recordFieldOf(
  field: string,
  template: Template | null,
  conference: Conference | null,
): RecordField | null {
  const own = template?.fields.find(({ id }) => id === field);
  const named = recordFieldById(own?.reads ?? field, conference);
  return named ?? (own === undefined ? null : fieldOfDefault(own));
}

/**
 * A default such as `đồng chí {{conf.chairName}}` stands for the conference as long as nobody types over
 * it. One that reads the body alone is a proposal: another office may well be meant.
 */
function fieldOfDefault(own: TemplateField): RecordField | null {
  const { default: text = '', rule, label, type, group } = own;
  const parts = fieldsOfText(text).map((id) => [id, ownValue(recordFields, id)] as const);
  const place = parts.map(([, part]) => part?.place).find((one) => one?.record === 'conference');
  const isWhole = parts.every(([, part]) => part !== undefined);
  if (rule !== undefined || place === undefined || !isWhole) return null;
  const read = (context: RecordContext) =>
    fillWhole(text, Object.fromEntries(parts.map(([id, part]) => [id, part?.read(context) ?? ''])));
  return { label, type, group, place, read };
}

function fieldsOfText(text: string): readonly string[] {
  return splitFieldText(text).flatMap((part) => (part.kind === 'field' ? [part.field] : []));
}

/** All ids under which papers of a template may hold one of the fields: its own, an earlier one, the template's. */
export function idsInPapers(
  fields: ReadonlySet<string>,
  template: Template | null,
): readonly string[] {
  const earlier = Object.entries(renamedFields).flatMap(([id, present]) =>
    fields.has(present) ? [id] : [],
  );
  const own = [...fields, ...earlier];
  const repeated =
    template?.fields.filter(({ reads, default: text = '' }) =>
      [reads ?? '', ...fieldsOfText(text)].some((id) => own.includes(id)),
    ) ?? [];
  return [...own, ...repeated.map(({ id }) => id)];
}

/** The record field that a field reads in these records; a paper of no conference reads its body alone. */
export function readFieldOf(
  field: string,
  context: RecordContext,
  template: Template | null,
): RecordField | null {
  const source = recordFieldOf(field, template, context.conference);
  return isOfNoConference(context) && source?.place.record === 'conference' ? null : source;
}

/** What the record says for a field of a paper; null where the field reads none. */
export function readRecordField(
  field: string,
  context: RecordContext,
  template: Template | null,
): string | null {
  return readFieldOf(field, context, template)?.read(context) ?? null;
}

/** All that the records say, by the fields that have a name of their own. */
export function recordFacts(context: RecordContext): Facts {
  const values = Object.entries(recordFields).map(([id, { read }]) => [id, read(context)] as const);
  return Object.fromEntries(values.filter(([, value]) => value !== ''));
}
