import { recordFields } from '../linking/recordFields';
import { mergeFields } from '../merge/mergeFields';
import type { FieldType } from './template';

/** A field that every template may read without declaring it. */
export interface KnownField {
  readonly label: string;
  readonly type: FieldType;
  readonly group: string;
}

/** The fields of the records, and those that the paper fills by itself, by id. */
export const knownFields: Readonly<Record<string, KnownField>> = {
  ...recordFields,
  ...mergeFields,
  'paper.number': { label: 'Số, ký hiệu của văn bản này', type: 'text', group: 'Văn bản' },
  partnerCode: { label: 'Ký hiệu của cơ quan cùng ban hành', type: 'text', group: 'Văn bản' },
  'paper.date': { label: 'Ngày ban hành văn bản này', type: 'date', group: 'Văn bản' },
};
