import { createForm, textRoom } from '@shared/docx/form';
import { splitLastParagraph } from '@shared/docx/lastParagraph';
import { runText } from '@shared/docx/paragraphs';
import type { Run } from '@shared/draft/blocks';
import { standards } from '@shared/standards/standards';
import { expect, test } from 'vitest';
import { aDraft } from '../../helpers/aDraft';

const words = (count: number) => Array.from({ length: count }, (_, at) => `chữ ${at}`).join(' ');
const before = `${words(260)} `;
const fact = words(200);
const standard = standards['HD05-2026'];
const form = createForm(aDraft({ facts: { result: fact } }), standard);
const room = textRoom(standard, false);

function cut(runs: readonly Run[]) {
  const parts = splitLastParagraph(
    form,
    { kind: 'text', role: 'paragraph', runs },
    { label: '', room },
  );
  if (parts === null) throw new Error('The paragraph is too short to be cut.');
  const printed = (part: readonly Run[]) => part.map((run) => runText(form, run)).join('');
  return { ...parts, lines: [printed(parts.head), printed(parts.tail)] };
}

test('a blank that goes over the cut is cut at the same word as the text that it prints', () => {
  const plain = cut([{ text: before }, { text: fact }]);
  const blank = cut([{ text: before }, { field: 'result', marks: ['bold'] }]);
  const filled = cut([{ text: before }, { text: fact, marks: ['bold'] }]);
  expect(plain.lines.join('')).toBe(`${before}${fact}`);
  expect(blank.lines).toEqual(filled.lines);
  expect(blank.head.at(-1)?.marks).toEqual(['bold']);
  expect(blank.tail).toEqual([{ text: blank.lines[1], marks: ['bold'] }]);
});

test('a blank before the cut stays a blank', () => {
  const { head } = cut([{ field: 'result' }, { text: ` ${before}` }]);
  expect(head[0]).toEqual({ field: 'result' });
});
