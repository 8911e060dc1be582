import { createRecord, type DraftRecord } from '@shared/records/draftRecord';
import { aDraft } from './aDraft';

/** A stored paper from the few things a test is about. */
export function aRecord(changes: Partial<DraftRecord> = {}): DraftRecord {
  return { ...createRecord(aDraft(), { id: 'paper', now: 1_000 }), ...changes };
}
