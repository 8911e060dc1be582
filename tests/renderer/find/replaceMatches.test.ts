import { $findMatches, type Match } from '@renderer/find/findMatches';
import { replaceMatches } from '@renderer/find/replaceMatches';
import { UNDO_COMMAND } from 'lexical';
import { expect, test } from 'vitest';
import { aDocumentEditor, type DocumentEditor } from '../../helpers/aDocumentEditor';
import { aDraft, aTable, p } from '../../helpers/aDraft';

const loose = { matchDiacritics: false, matchCase: false };

const draft = aDraft({
  header: { ...aDraft().header, subject: 'tổng kết năm {{reportYear}}, Đảng bộ' },
  facts: { reportYear: '2023', memberCount: '120' },
  blocks: [
    p('paragraph', [
      { text: 'Năm 2023, Đảng ' },
      { text: 'bộ', marks: ['bold'] },
      { text: ' có ' },
      { field: 'memberCount' },
    ]),
    aTable([['đảng bộ xã', '2023']]),
  ],
  signOff: { ...aDraft().signOff, recipients: ['Đảng bộ tỉnh'] },
});

test('matches are found in head, body, tables and recipients, in reading order', () => {
  const found = find(aDocumentEditor(draft), 'dang bo');
  expect(found.map((match) => (match.kind === 'paper' ? match.place : 'body'))).toEqual([
    'header.subject',
    'body',
    'body',
    'signOff.recipients.0',
  ]);
});

test('replacing all crosses bold, leaves fields alone, and is one step of undo', async () => {
  const paper = aDocumentEditor(draft);
  const replaced = replaceMatches(paper.editor, find(paper, 'dang bo'), 'chi bộ');
  expect(replaced).toBe(4);
  expect(paper.draft()).toMatchObject({
    header: { subject: 'tổng kết năm {{reportYear}}, chi bộ' },
    signOff: { recipients: ['chi bộ tỉnh'] },
    blocks: [
      p('paragraph', [{ text: 'Năm 2023, chi bộ có ' }, { field: 'memberCount' }]),
      aTable([['chi bộ xã', '2023']]),
    ],
  });
  paper.editor.dispatchCommand(UNDO_COMMAND);
  await Promise.resolve();
  expect(paper.draft()).toEqual(draft);
});

test('the value of a field is found but not replaced: it is a fact', () => {
  const paper = aDocumentEditor(draft);
  const found = find(paper, '120');
  expect(found).toHaveLength(1);
  expect(replaceMatches(paper.editor, found, '130')).toBe(0);
  expect(paper.draft()).toEqual(draft);
});

test('a year in the head stays a field where it is one', () => {
  const paper = aDocumentEditor(draft);
  const inHead = find(paper, '2023').filter(({ kind }) => kind === 'paper');
  expect(inHead).toHaveLength(1);
});

function find({ editor }: DocumentEditor, query: string): readonly Match[] {
  return editor.getEditorState().read(() => $findMatches({ query, ...loose }));
}
