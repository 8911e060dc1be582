import { $isRoleBlock } from '@renderer/editor/nodes/RoleBlockNode';
import { emptyMarks } from '@shared/draft/header';
import { tableGrid } from '@shared/draft/tableGrid';
import fc from 'fast-check';
import { $getRoot } from 'lexical';
import { expect, test } from 'vitest';
import { aDocumentEditor } from '../../helpers/aDocumentEditor';
import { aDraft, aSignOff, aTable, p, signedBy } from '../../helpers/aDraft';
import { someBody, someTable } from '../../helpers/arbitraries';

test('any body written to the editor and read back is unchanged', () => {
  fc.assert(
    fc.property(someBody, (blocks) => {
      expect(aDocumentEditor({ blocks }).blocks()).toEqual(blocks);
    }),
  );
});

test('the tables that the property test makes are whole', () => {
  fc.assert(fc.property(someTable, (table) => tableGrid(table).ok));
});

test('header, sign-off, marks and facts come back from the editor', () => {
  const draft = aDraft({
    standard: 'ND30',
    kind: 'cong-van',
    templateId: 'S01',
    conferenceId: 'c1',
    basedOn: 'd1',
    header: { ...aDraft().header, subject: 'về việc {{topic}}', addressees: ['Sở Nội vụ'] },
    signOff: {
      signatures: [
        signedBy('KT. CHỦ TỊCH', 'PHÓ', 'An'),
        { ...signedBy('', 'BÍ THƯ', 'Bình', 'Cường'), post: 'CHỦ TỊCH' },
      ],
      certification: signedBy('TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG', 'Dung'),
      recipients: ['Như trên'],
    },
    marks: { ...emptyMarks, draftRound: 2, urgency: 'KHẨN', typist: 'PL', copies: 300 },
    page: { isTwoSided: true },
    original: {
      kind: 'quyet-dinh',
      header: { ...aDraft().header, coIssuers: ['Sở Tài chính'] },
      signOff: aSignOff([signedBy('', 'GIÁM ĐỐC', 'Em')], 'Lưu: VT'),
      marks: emptyMarks,
    },
    facts: { topic: 'nước sạch' },
    sources: { topic: 'nước mặt' },
    blocks: [p('paragraph', 'Nội dung')],
  });
  expect(aDocumentEditor(draft).draft()).toEqual(draft);
});

test('a block keeps what it was derived from, and Enter before it takes that along', () => {
  const link = { source: 'minutes.votes', item: 'v1', text: 'Hai' };
  const second = { kind: 'text', role: 'dash', runs: [{ text: 'Hai' }], link } as const;
  const table = { ...aTable([['a']]), link: { ...link, item: '' } } as const;
  const { draft, update } = aDocumentEditor({ blocks: [p('dash', 'Một'), second, table] });
  expect(draft().blocks).toEqual([p('dash', 'Một'), second, table]);
  update(() => {
    const node = $getRoot().getChildAtIndex(1);
    if ($isRoleBlock(node)) node.selectStart().insertParagraph();
  });
  expect(draft().blocks).toEqual([p('dash', 'Một'), p('dash', ''), second, table]);
});

test('a reading hands out unchanged blocks as the same objects', () => {
  const blocks = [p('heading', 'Một'), p('paragraph', 'Hai'), aTable([['a', 'b']])];
  const { draft: read, update } = aDocumentEditor({ blocks });
  const before = read();
  update(() => {
    const second = $getRoot().getChildAtIndex(1);
    if ($isRoleBlock(second)) second.selectEnd().insertText(' thêm');
  });
  const after = read();
  expect(after.blocks[1]).toEqual(p('paragraph', 'Hai thêm'));
  expect([after.blocks[0], after.blocks[2], after.header]).toEqual([
    before.blocks[0],
    before.blocks[2],
    before.header,
  ]);
  expect(after.blocks[0]).toBe(before.blocks[0]);
  expect(after.blocks[2]).toBe(before.blocks[2]);
  expect(after.header).toBe(before.header);
  expect(read()).toBe(after);
});

test('decomposed letters and invisible characters are cleaned at reading', () => {
  const paper = aDocumentEditor({ blocks: [p('paragraph', 'x')] });
  paper.update(() => {
    $getRoot().selectEnd().insertText('e\u0302\u0301\u200b\u202fz');
  });
  expect(paper.blocks()).toEqual([p('paragraph', 'xế z')]);
});
