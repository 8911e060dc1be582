import { fieldRun } from '@shared/draft/runs';
import { withPaperFacts } from '@shared/records/paperFacts';
import { expect, test } from 'vitest';
import { aDraft, p } from '../../helpers/aDraft';

const header = {
  ...aDraft().header,
  number: '5',
  code: 'QĐ/ĐU',
  date: '2026-02-05',
};
const note = p('paragraph', [fieldRun('paper.number'), fieldRun('paper.date')]);

test('the note of an appendix learns number and day of its paper', () => {
  expect(withPaperFacts(aDraft({ header, blocks: [note] })).facts).toEqual({
    'paper.number': '05-QĐ/ĐU',
    'paper.date': '05/02/2026',
  });
});

test('a state paper writes the day out (S-PL-3)', () => {
  const draft = aDraft({
    standard: 'ND30',
    header: { ...header, code: 'QĐ-UBND' },
    blocks: [note],
  });
  expect(withPaperFacts(draft).facts).toEqual({
    'paper.number': '05/QĐ-UBND',
    'paper.date': '05 tháng 02 năm 2026',
  });
});

test('what the user wrote there stays', () => {
  const draft = aDraft({ header, blocks: [note], facts: { 'paper.number': '07-QĐ/ĐU' } });
  expect(withPaperFacts(draft).facts['paper.number']).toBe('07-QĐ/ĐU');
});

test('a paper that does not name itself is left as it is', () => {
  const draft = aDraft({ header });
  expect(withPaperFacts(draft)).toBe(draft);
});
