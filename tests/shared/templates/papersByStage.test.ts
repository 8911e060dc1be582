import { readSet, setsFor } from '@shared/templates/paperSet';
import { papersByStage } from '@shared/templates/papersByStage';
import { expect, test } from 'vitest';
import { setFiles } from '../../helpers/templateFiles';
import { valueOf } from '../../helpers/valueOf';

const all = Object.entries(setFiles()).map(([file, text]) => valueOf(readSet(file, text)));
const sets = setsFor(all, { family: 'party', kind: 'committee' });
const rows = (...ids: readonly string[]) => ids.map((templateId) => ({ templateId }));

test('papers of a conference stand in the order of its set, whichever was saved last', () => {
  expect(papersByStage(rows('P25', 'P04', 'P18-ket-luan', 'P10', 'P01'), sets)).toEqual([
    { stage: 'before', papers: rows('P01', 'P10') },
    { stage: 'during', papers: rows('P18-ket-luan') },
    { stage: 'after', papers: rows('P04', 'P25') },
  ]);
});

test('a paper of another sort of conference has the place of its own set, one of none comes last', () => {
  expect(papersByStage(rows('P16-tra-loi', 'P07', ''), sets)).toEqual([
    { stage: 'after', papers: rows('P07') },
    { stage: null, papers: rows('P16-tra-loi', '') },
  ]);
});
