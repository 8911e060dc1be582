import { exportToast } from '@renderer/docx/exportToast';
import { expect, test } from 'vitest';
import { aDraft, p } from '../../helpers/aDraft';

const paper = aDraft({ blocks: [p('paragraph', [{ field: 'reportYear' }])] });
const name = 'Báo cáo.docx';
const noFile = () => undefined;

test('a download is told of, with the blanks left in it', () => {
  expect(exportToast({ kind: 'saved', name, fileId: null, unsaved: null }, paper, noFile)).toEqual({
    text: 'Đã tải xuống tệp “Báo cáo.docx”. Văn bản còn 1 chỗ trống chưa điền.',
    tone: 'news',
  });
});

test('a file saved by the desktop can be opened from the word about it', () => {
  const opened: string[] = [];
  const saved = { kind: 'saved', name, fileId: '7', unsaved: null } as const;
  const toast = exportToast(saved, aDraft(), (fileId) => opened.push(fileId));
  toast?.action?.run();
  expect(toast?.text).toBe('Đã lưu tệp “Báo cáo.docx”.');
  expect(opened).toEqual(['7']);
});

test('a file that has what the store has not says so, and stays until it is read', () => {
  const saved = { kind: 'saved', name, fileId: null, unsaved: { kind: 'storeFull' } } as const;
  const toast = exportToast(saved, aDraft(), noFile);
  expect(toast?.tone).toBe('fault');
  expect(toast?.text).toMatch(/^Đã tải xuống tệp.*chưa lưu được vào kho.*Ổ đĩa đã đầy/);
});

test('nothing is said when the user cancels, and a failure says why', () => {
  expect(exportToast({ kind: 'cancelled' }, paper, noFile)).toBeNull();
  expect(
    exportToast({ kind: 'failed', error: { kind: 'fileLocked', name } }, paper, noFile),
  ).toMatchObject({ tone: 'fault', text: expect.stringMatching(/đang mở trong Word/) as string });
});
