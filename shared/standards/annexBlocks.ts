import type { Block, Run } from '../draft/blocks';
import { type KindId, kinds } from '../draft/kinds';
import type { Standard } from './standard';

/** What can be put behind the sign-off of a paper. */
export type AnnexId = 'appendix' | 'attached';

/**
 * The head of an appendix or attached text, still without a title: its note names the paper, whose
 * number and day it reads (P-APPX-1, S-PL-3, S-MODEL-QĐ2).
 */
export function annexBlocks(annex: AnnexId, kind: KindId, standard: Standard): readonly Block[] {
  const note: Block = { kind: 'text', role: 'centred', runs: noteRuns(kind, standard) };
  if (annex === 'appendix') return [{ kind: 'text', role: 'appendix', runs: [] }, note, line];
  return [
    { kind: 'text', role: 'attached', runs: [] },
    { kind: 'text', role: 'centred', runs: [] },
    note,
    line,
  ];
}

const line: Block = { kind: 'text', role: 'paragraph', runs: [] };

const noteFields: Readonly<Record<string, string>> = {
  number: 'paper.number',
  date: 'paper.date',
  issuer: 'org.issuerName',
};

function noteRuns(kind: KindId, standard: Standard): readonly Run[] {
  const words = standard.words.annexNote.default.replace('{kind}', kinds[kind].name);
  return words.split(/\{(\w+)\}/).map((piece, index) => {
    const field = index % 2 === 1 ? noteFields[piece] : undefined;
    return field === undefined ? { text: piece } : { field };
  });
}
