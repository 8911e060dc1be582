import { check } from '@shared/checker/check';
import { docxFileName } from '@shared/docx/docxFileName';
import { copyRecord } from '@shared/records/copies';
import { issueRecord } from '@shared/records/lifecycle';
import { seriesKey, seriesOf } from '@shared/records/register';
import { sampleProfile } from '@shared/records/sampleProfile';
import { numberLine } from '@shared/standards/formText';
import { standards } from '@shared/standards/standards';
import { expect, test } from 'vitest';
import { aRecord } from '../../helpers/aRecord';
import { attached, threeLines } from '../../helpers/docx/formPapers';
import { valueOf } from '../../helpers/valueOf';

const stamp = { id: 'c1', now: 5, profile: sampleProfile, today: '2026-11-22' };

test('a copy is the paper to the letter, with the head and signer of the own office', () => {
  const source = aRecord({ draft: attached });
  const { draft, state, title } = copyRecord(source, 'sao-y', stamp);
  expect(draft.original).toEqual({
    kind: attached.kind,
    header: attached.header,
    signOff: attached.signOff,
    marks: attached.marks,
  });
  expect([draft.blocks, draft.facts, draft.basedOn]).toEqual([
    attached.blocks,
    attached.facts,
    source.id,
  ]);
  expect(numberLine(draft, standards['HD05-2026'])).toBe('Số       -BS/ĐU');
  expect(draft.header).toMatchObject({ number: '', date: '2026-11', place: 'An Thịnh' });
  expect(draft.signOff.signatures[0]?.authority).toBe('T/L BAN THƯỜNG VỤ');
  expect([state, title]).toEqual(['draft', 'Bản sao y của Quyết định: ban hành Quy chế làm việc']);
});

test('the state numbers copies by their form, and a copy of a copy repeats the paper', () => {
  const first = copyRecord(aRecord({ draft: threeLines }), 'sao-y', stamp);
  const second = copyRecord(first, 'trich-sao', stamp);
  expect([first.draft.header.code, second.draft.header.code]).toEqual(['SY-UBND', 'TrS-UBND']);
  expect(second.draft.original).toEqual(first.draft.original);
  expect(docxFileName(second.draft)).toBe('Bản trích sao Công văn chuẩn bị họp giao ban.docx');
});

test('copies of all forms count in one row', () => {
  const keyOf = (form: 'sao-y' | 'sao-luc' | 'trich-sao', draft: typeof attached) => {
    const copy = copyRecord(aRecord({ draft }), form, stamp).draft;
    const period = { date: '2026-11-22', terms: ['2025-08-01'] };
    return seriesKey(valueOf(seriesOf(copy, standards[copy.standard], period)));
  };
  expect(keyOf('sao-luc', attached)).toBe('party|sao-y|ĐU|from 2025-08-01');
  expect(keyOf('sao-y', threeLines)).toBe('state|sao-y|UBND|2026');
  expect(keyOf('trich-sao', threeLines)).toBe('state|sao-y|UBND|2026');
});

test('issuing a copy numbers the copy and leaves the paper as it is', () => {
  const copy = copyRecord(aRecord({ draft: attached }), 'sao-luc', stamp);
  const issuing = { series: 'party|sao-y|ĐU|from 2025-08-01', number: 24, date: '2026-11-22' };
  const issued = valueOf(issueRecord(copy, issuing, { at: 9, by: 'Lan' }));
  expect(issued.draft.header).toMatchObject({ number: '24', date: '2026-11-22' });
  expect(issued.draft.original?.header).toEqual(attached.header);
  expect(issued.draft.facts).toMatchObject({
    'paper.number': '05-QĐ/ĐU',
    'paper.date': '05/6/2026',
  });
});

test('of a copy only its own head and foot are checked', () => {
  const { draft } = copyRecord(aRecord({ draft: attached }), 'sao-y', stamp);
  expect(check(draft, standards[draft.standard])).toEqual([]);
});
