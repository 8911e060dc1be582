import type { Draft } from '@shared/draft/draft';
import { foldText } from '@shared/draft/foldText';
import { plainText } from '@shared/draft/plainText';
import { type DraftRecord, yearOf } from '@shared/records/draftRecord';
import { numberLine } from '@shared/standards/formText';
import { standards } from '@shared/standards/standards';
import type { DraftRow, TextRow } from './rows';

/** What lists show of a paper. */
export function recordToRow(record: DraftRecord, order: number): DraftRow {
  const { draft } = record;
  return {
    ...keptOf(record),
    order,
    kind: draft.kind,
    standard: draft.standard,
    year: yearOf(draft, new Date(record.createdAt).getFullYear()),
    conferenceId: draft.conferenceId,
    templateId: draft.templateId,
    draftRound: draft.marks.draftRound,
    numberSymbol: draft.header.number === '' ? '' : numberSymbol(draft),
    date: draft.header.date,
  };
}

/** The paper again, from what its list row kept and its content. */
export function rowToRecord(row: DraftRow, draft: Draft): DraftRecord {
  return { ...keptOf(row), draft };
}

function keptOf(of: Omit<DraftRecord, 'draft'>): Omit<DraftRecord, 'draft'> {
  const { id, title, ownTitle, state, createdAt, updatedAt, deletedAt, revision } = of;
  const { issue, events } = of;
  return { id, title, ownTitle, state, createdAt, updatedAt, deletedAt, revision, issue, events };
}

/** What search reads of a paper: its title, its number and all of its text. */
export function recordToText(record: DraftRecord, fold = foldText): TextRow {
  const { id, revision, draft } = record;
  const text = [record.title, numberSymbol(draft), plainText(draft)].join('\n').normalize('NFC');
  return { id, revision, text, folded: fold(text) };
}

function numberSymbol(draft: Draft): string {
  const standard = standards[draft.standard];
  return numberLine(draft, standard).slice(standard.words.numberPrefix.default.length).trim();
}
