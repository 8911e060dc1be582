import { expect, type Page, test } from '@playwright/test';
import { skipFirstStart } from '../helpers/firstStart';

const name = (page: Page) => page.getByLabel('Tên cơ quan ban hành').first();

test('a body has two times, and a new paper reads that of its day', async ({ page }) => {
  await page.goto('/');
  await skipFirstStart(page);
  await page.getByRole('link', { name: 'Cơ quan' }).click();
  await name(page).fill('Đảng ủy xã Cũ');
  await page.getByRole('button', { name: 'Thêm thời kỳ' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Có hiệu lực từ ngày').fill('mai');
  await dialog.getByRole('button', { name: 'Thêm thời kỳ' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Chưa hiểu ngày này');
  await dialog.getByLabel('Có hiệu lực từ ngày').fill('1/7/2025');
  await dialog.getByRole('button', { name: 'Thêm thời kỳ' }).click();
  await expect(page.getByText('Văn bản có ngày từ 01/07/2025 trở đi')).toBeVisible();
  await expect(name(page)).toHaveValue('Đảng ủy xã Cũ');
  await name(page).fill('Đảng ủy xã Mới');
  await page.getByLabel('Thời kỳ đang xem').selectOption({ label: 'Đến 30/06/2025' });
  await expect(name(page)).toHaveValue('Đảng ủy xã Cũ');
  await expect(page.getByText('Đã lưu')).toBeVisible();

  await page.reload();
  await expect(name(page)).toHaveValue('Đảng ủy xã Mới');
  await page.getByRole('link', { name: 'Văn bản' }).click();
  await page.getByRole('button', { name: 'Văn bản mới' }).first().click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /Tạo văn bản/ })
    .click();
  await expect(page.getByLabel('Cơ quan ban hành', { exact: true })).toHaveValue('ĐẢNG ỦY XÃ MỚI');
});

test('another body stands beside the own one, and its deletion is taken back', async ({ page }) => {
  await page.goto('/');
  await skipFirstStart(page);
  await page.getByRole('link', { name: 'Cơ quan' }).click();
  await name(page).fill('Đảng ủy xã An Thịnh');
  await page.getByRole('button', { name: 'Thêm cơ quan khác' }).click();
  await expect(name(page)).toHaveValue('');
  await name(page).fill('Chi bộ Văn phòng');
  await expect(page.getByText('Đã lưu')).toBeVisible();
  const chosen = page.getByLabel('Cơ quan đang xem');
  await expect(chosen.getByRole('option')).toHaveText(['Đảng ủy xã An Thịnh', 'Chi bộ Văn phòng']);
  await page.getByRole('button', { name: 'Xóa cơ quan này' }).click();
  await expect(chosen).toBeHidden();
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await chosen.selectOption({ label: 'Chi bộ Văn phòng' });
  await expect(name(page)).toHaveValue('Chi bộ Văn phòng');
});

test('a body that cannot be read is told of, and begun anew only when asked', async ({ page }) => {
  await page.goto('/');
  await skipFirstStart(page);
  await page.evaluate(async () => {
    const opening = indexedDB.open('vankien');
    await new Promise((resolve) => {
      opening.addEventListener('success', resolve);
    });
    const writing = opening.result.transaction('organisations', 'readwrite');
    const record = { schemaVersion: 1, id: 'own', periods: 'hỏng' };
    writing.objectStore('organisations').put({ id: 'own', revision: 4, updatedAt: 0, record });
    await new Promise((resolve) => {
      writing.addEventListener('complete', resolve);
    });
    opening.result.close();
  });
  await page.getByRole('link', { name: 'Cơ quan' }).click();
  await expect(page.getByRole('alert')).toContainText('có chỗ không đọc được');
  await expect(name(page)).toBeHidden();
  await page.getByRole('button', { name: /Nhập lại từ đầu/ }).click();
  await name(page).fill('Đảng ủy xã An Thịnh');
  await page.reload();
  await expect(name(page)).toHaveValue('Đảng ủy xã An Thịnh');
});
