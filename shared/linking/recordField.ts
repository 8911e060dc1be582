import type { RecordContext } from '../conference/recordContext';
import type { FieldType } from '../templates/template';
import type { RecordPlace } from './recordPlace';

/** A field that reads a record: every template may use it without declaring it. */
export interface RecordField {
  /** What chip and side panel show. */
  readonly label: string;
  readonly type: FieldType;
  /** Heading of the side panel that it stands under. */
  readonly group: string;
  readonly place: RecordPlace;
  /** The value as papers print it; empty where the record does not say. */
  readonly read: (context: RecordContext) => string;
}
