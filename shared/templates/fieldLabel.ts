import { blankField } from '../derive/blankFields';
import { headPartLabel } from '../linking/mergeHead';
import { recordFieldById } from '../linking/recordFields';
import { ownValue } from '../ownValue';
import { knownFields } from './knownFields';
import type { FieldType, Template } from './template';

/** What a panel needs to ask for a field. */
export interface FieldInfo {
  readonly label: string;
  readonly type: FieldType;
  readonly required: boolean;
  readonly group: string;
  readonly example: string;
  readonly options: readonly string[];
}

const otherGroup = 'Khác';
const derivedGroup = 'Chưa có trong hồ sơ hội nghị';

/** The label of a field: its template's, else the common one, else the id itself. */
export function fieldLabel(template: Template | null, fieldId: string): string {
  return fieldInfo(template, fieldId).label;
}

/** All that is known of a field; a field that nobody declared is a plain text named by its id. */
export function fieldInfo(template: Template | null, fieldId: string): FieldInfo {
  const own = template?.fields.find((field) => field.id === fieldId);
  if (own) {
    const { label, type, group, optional, example = '', options = [] } = own;
    return { label, type, group, required: !optional, example, options };
  }
  const plain: FieldInfo = {
    label: fieldId,
    type: 'text',
    required: false,
    group: otherGroup,
    example: '',
    options: [],
  };
  const blank = blankField(fieldId);
  if (blank !== null) return { ...plain, ...blank, group: derivedGroup, required: true };
  const head = headPartLabel(fieldId);
  if (head !== null) return { ...plain, label: head };
  const known = ownValue(knownFields, fieldId) ?? recordFieldById(fieldId, null);
  if (known === null) return plain;
  const { label, type, group } = known;
  return { ...plain, label, type, group };
}
