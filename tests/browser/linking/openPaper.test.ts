import type { Database } from '@renderer/db/database';
import { conferences, saveRecord } from '@renderer/db/records';
import type { Conference } from '@shared/conference/conference';
import { newFigure } from '@shared/conference/newResults';
import type { Block } from '@shared/draft/blocks';
import { $getRoot, UNDO_COMMAND } from 'lexical';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { aConference, aParticipant } from '../../helpers/aConference';
import { p } from '../../helpers/aDraft';
import { openPaper } from '../../helpers/openPaper';
import { valueOf } from '../../helpers/valueOf';

const sentence = p('paragraph', [{ text: 'Lần thứ ' }, { field: 'conf.ordinal' }]);

async function keep(db: Database, over: number, changes: Partial<Conference>): Promise<void> {
  const record = aConference({ id: 'c1', ordinal: 15, ...changes });
  valueOf(await saveRecord(db, conferences, { record, over, now: 1 }));
}

test('an open paper goes along when its record is changed elsewhere, as one step of undo', async () => {
  const { editor, db, draft } = await openPaper({ conferenceId: 'c1', blocks: [sentence] });
  await keep(db, 0, {});
  await expect.poll(() => draft().facts['conf.ordinal']).toBe('XV');
  await keep(db, 1, { ordinal: 16 });
  await expect.poll(() => draft().facts['conf.ordinal']).toBe('XVI');
  await expect.element(page.getByText('Lần thứ XVI')).toBeVisible();
  editor.dispatchCommand(UNDO_COMMAND);
  await expect.poll(() => draft().facts['conf.ordinal']).toBe('XV');
  await page.getByRole('button', { name: '1 chỗ chưa theo hồ sơ' }).click();
  await page.getByRole('button', { name: 'Cập nhật' }).click();
  await expect.poll(() => draft().facts['conf.ordinal']).toBe('XVI');
});

test('a fact that was typed over is asked about, and kept until the record changes again', async () => {
  const facts = { 'conf.ordinal': '15' };
  const sources = { 'conf.ordinal': 'XV' };
  const { db, draft } = await openPaper({ conferenceId: 'c1', blocks: [sentence], facts, sources });
  await keep(db, 0, { ordinal: 16 });
  await page.getByRole('button', { name: '1 chỗ cần quyết định' }).click();
  const question = page.getByRole('listitem', { name: 'Hội nghị lần thứ' });
  await expect.element(question.getByText('XVI')).toBeVisible();
  await question.getByRole('button', { name: 'Giữ như trong văn bản' }).click();
  await expect.element(page.getByText('Đã gõ khác hồ sơ (1)')).toBeVisible();
  expect(draft().facts).toEqual(facts);
  await keep(db, 1, { ordinal: 17 });
  await expect.element(page.getByRole('button', { name: '1 chỗ cần quyết định' })).toBeVisible();
});

test('a derived sentence that was edited is marked in the margin, and follows where the user wants', async () => {
  const edited: Block = {
    kind: 'text',
    role: 'paragraph',
    runs: [{ text: 'Viết lại.' }],
    link: { source: 'conclusions.directions', item: '', text: 'Như cũ' },
  };
  const { db, blocks } = await openPaper({ conferenceId: 'c1', blocks: [edited] });
  await keep(db, 0, {});
  await expect.poll(() => document.querySelector('[data-stale]')?.textContent).toBe('Viết lại.');
  await page.getByRole('button', { name: '1 chỗ cần quyết định' }).click();
  await page.getByRole('button', { name: 'Lấy theo hồ sơ' }).click();
  await expect.poll(() => JSON.stringify(blocks())).not.toContain('Viết lại.');
  expect(blocks()).toMatchObject([{ link: { source: 'conclusions.directions', item: '' } }]);
  await expect.poll(() => document.querySelector('[data-stale]')).toBeNull();
});

test('the panel says where a value comes from and leads there; a conference that is gone is told', async () => {
  const chair = p('paragraph', [{ field: 'conf.chairName' }]);
  const { db } = await openPaper({ conferenceId: 'c1', blocks: [chair] });
  await page.getByRole('button', { name: 'Hội nghị đã xóa' }).click();
  await expect.element(page.getByText(/không còn trong kho/)).toBeVisible();
  await page.getByRole('button', { name: 'Chọn hội nghị khác' }).click();
  await keep(db, 0, { chairs: [aParticipant('Phạm Đức Long')] });
  const source = page.getByRole('link', { name: 'Từ hồ sơ hội nghị · Chủ trì, thư ký' });
  await expect.element(source).toHaveAttribute('href', '#/hoi-nghi/c1/chu-tri/chairs');
});

test('a paper that gets a conference is filled from it, and keeps its facts when it leaves', async () => {
  const { db, draft } = await openPaper({ blocks: [sentence] });
  await keep(db, 0, {});
  await page.getByRole('combobox', { name: 'Hội nghị', exact: true }).selectOptions('c1');
  await expect.poll(() => draft().facts['conf.ordinal']).toBe('XV');
  await page.getByRole('combobox', { name: 'Hội nghị', exact: true }).selectOptions('');
  await expect.poll(() => draft().conferenceId).toBe('');
  expect(draft().facts['conf.ordinal']).toBe('XV');
});

test('every place is read against the record, each with the way to it', async () => {
  const link = { source: 'conclusions.directions', item: 'k1', text: 'Câu của hồ sơ.' };
  const kept: Block = { kind: 'text', role: 'clause', runs: [{ text: 'Câu viết lại' }], link };
  const { db } = await openPaper({ conferenceId: 'c1', blocks: [sentence, kept] });
  const conclusions = [{ id: 'k1', sort: 'direction' as const, text: 'Câu của hồ sơ.' }];
  await keep(db, 0, { conclusions });
  await page.getByRole('tab', { name: 'Đọc lại' }).click();
  const panel = page.getByRole('region', { name: 'Văn bản và hồ sơ' });
  await expect.element(panel.getByText('2 chỗ lấy từ hồ sơ')).toBeVisible();
  const typed = panel.getByRole('listitem', { name: 'Kết luận: chỉ đạo' });
  await expect.element(typed.getByText('Câu viết lại')).toBeVisible();
  const record = typed.getByRole('link', { name: 'Mở hồ sơ' });
  await expect.element(record).toHaveAttribute('href', '#/hoi-nghi/c1/ket-luan/k1');
  await panel.getByText('Đúng như hồ sơ (1)').click();
  await expect.element(panel.getByRole('listitem', { name: 'Hội nghị lần thứ' })).toBeVisible();
});

test('a figure that was typed over is quoted again as the paper says it', async () => {
  const field = 'fig.f1.actual';
  const blocks = [p('paragraph', [{ text: 'Kết nạp ' }, { field }])];
  const paper = await openPaper({
    conferenceId: 'c1',
    blocks,
    facts: { [field]: '30' },
    sources: { [field]: '28' },
  });
  await keep(paper.db, 0, {
    figures: [{ ...newFigure('f1'), indicator: 'Kết nạp đảng viên', actual: '28' }],
  });
  paper.editor.update(() => $getRoot().selectEnd(), { discrete: true });
  paper.editor.focus();
  await page.getByRole('button', { name: 'Số liệu của hội nghị…' }).click();
  await page.getByLabelText('Nội dung chèn').selectOptions('Kết nạp đảng viên: kết quả: 28');
  await expect.element(page.getByText(/Văn bản đang ghi “30”/)).toBeVisible();
  await page.getByRole('button', { name: 'Chèn', exact: true }).click();
  await expect.poll(() => document.querySelectorAll('.chip').length).toBe(2);
  expect([...document.querySelectorAll('.chip')].map((chip) => chip.textContent)).toEqual([
    '30',
    '30',
  ]);
  expect(paper.draft()).toMatchObject({ facts: { [field]: '30' }, sources: { [field]: '28' } });
});

test('a record that changes while letters are composed is followed once they stand', async () => {
  const { editor, db, body, draft } = await openPaper({ conferenceId: 'c1', blocks: [sentence] });
  await keep(db, 0, {});
  await expect.poll(() => draft().facts['conf.ordinal']).toBe('XV');
  editor.update(() => $getRoot().selectEnd(), { discrete: true });
  editor.focus();
  const compose = (type: string) =>
    body.dispatchEvent(new CompositionEvent(type, { data: '', bubbles: true }));
  compose('compositionstart');
  await expect.poll(() => editor.isComposing()).toBe(true);
  await keep(db, 1, { ordinal: 16 });
  await expect.element(page.getByRole('button', { name: '1 chỗ chưa theo hồ sơ' })).toBeVisible();
  expect(draft().facts['conf.ordinal']).toBe('XV');
  compose('compositionend');
  await expect.poll(() => draft().facts['conf.ordinal']).toBe('XVI');
});
