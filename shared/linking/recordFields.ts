import type { Conference } from '../conference/conference';
import type { RecordContext } from '../conference/recordContext';
import type { Facts } from '../draft/draft';
import { ownValue } from '../ownValue';
import type { Template } from '../templates/template';
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
  const reads = template?.fields.find(({ id }) => id === field)?.reads;
  return recordFieldById(reads ?? field, conference);
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
  const repeated = template?.fields.filter(({ reads }) => reads && own.includes(reads)) ?? [];
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
