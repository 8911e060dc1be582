import { exportToast } from '@renderer/docx/exportToast';
import type { MainApi } from '@shared/ipc';
import { expect, test } from 'vitest';
import { aDraft, p } from '../../helpers/aDraft';

const paper = aDraft({ blocks: [p('paragraph', [{ field: 'reportYear' }])] });
const name = 'Báo cáo.docx';

test('a download is told of, with the blanks left in it', () => {
  expect(exportToast({ kind: 'saved', name, fileId: null }, paper, null)).toEqual({
    text: 'Đã tải xuống tệp “Báo cáo.docx”. Văn bản còn 1 chỗ trống chưa điền.',
    tone: 'news',
  });
});

test('a file saved by the desktop can be opened from the word about it', () => {
  const asked: unknown[] = [];
  const mainApi = {
    ask: (...request: unknown[]) => {
      asked.push(request);
      return Promise.resolve(true);
    },
    on: () => () => undefined,
    // Only the one channel is asked here.
  } as unknown as MainApi;
  const toast = exportToast({ kind: 'saved', name, fileId: '7' }, aDraft(), mainApi);
  toast?.action?.run();
  expect(toast?.text).toBe('Đã lưu tệp “Báo cáo.docx”.');
  expect(asked).toEqual([['docx:show', { fileId: '7', where: 'program' }]]);
});

test('nothing is said when the user cancels, and a failure says why', () => {
  expect(exportToast({ kind: 'cancelled' }, paper, null)).toBeNull();
  expect(
    exportToast({ kind: 'failed', error: { kind: 'fileLocked', name } }, paper, null),
  ).toMatchObject({ tone: 'fault', text: expect.stringMatching(/đang mở trong Word/) as string });
});
