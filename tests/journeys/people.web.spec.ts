import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { skipFirstStart } from '../helpers/firstStart';
import { pasteList } from '../helpers/pasteList';
import { xlsxRows } from '../helpers/xlsxRows';

const given = ['An', 'Bình', 'Cường', 'Dũng', 'Đạt', 'Hà', 'Hòa', 'Lan', 'Minh', 'Yến'];
/** Thirty people as an office keeps them in Excel: family names repeat, offices differ. */
const thirty = ['Nguyễn Văn', 'Trần Thị', 'Lê Đức'].flatMap((family, row) =>
  given.map((name, index) => ({
    name: `${family} ${name}`,
    office: `Bí thư Chi bộ ${row * given.length + index + 1}`,
  })),
);
const excel = `<html><body><table border=0><col width=40><tr><td>STT</td><td>Họ và tên</td>
  <td>Chức vụ đảng</td><td>Đơn vị</td><td>Quê quán</td></tr>${thirty
    .map(
      ({ name, office }, index) =>
        `<tr><td>${index + 1}</td><td class=xl65>${name}</td><td>${office}</td><td>Đảng bộ xã An Thịnh</td><td>Hải Sơn</td></tr>`,
    )
    .join('')}</table></body></html>`;

async function openPeople(page: Page): Promise<void> {
  await page.goto('/');
  await skipFirstStart(page);
  await page.getByRole('link', { name: 'Danh bạ' }).click();
}

async function pasteInto(page: Page, list: { html?: string; text?: string }): Promise<void> {
  await page.getByRole('button', { name: 'Dán danh sách' }).first().click();
  await pasteList(page.getByLabel('Dán danh sách vào đây'), list);
}

const people = (page: Page) => page.getByRole('listbox', { name: 'Danh bạ' }).getByRole('option');
const search = (page: Page) => page.getByLabel('Tìm trong danh bạ');

test('thirty people come from Excel, a namesake is told apart, and two letters find each', async ({
  page,
}) => {
  await openPeople(page);
  await pasteInto(page, { html: excel });
  await expect(page.getByRole('list', { name: 'Điều cần xem lại' })).toContainText('Quê quán');
  await page.getByRole('button', { name: 'Thêm 30 dòng' }).click();
  // Only those in sight are drawn.
  await expect(people(page).first()).toHaveAttribute('aria-setsize', '30');
  await expect(people(page).first()).toContainText('Nguyễn Văn An');

  // The same list again adds nobody; with tabs comes a namesake and somebody new.
  await pasteInto(page, { html: excel });
  await expect(page.getByText('Đã có trong danh bạ')).toHaveCount(30);
  await page.getByRole('dialog').getByRole('button', { name: 'Thôi' }).click();
  const tabs = 'Họ tên\tChức vụ\nLê Đức Hòa\tChủ tịch Hội Nông dân\nĐ/c Phạm Đức Long\tPhó Bí thư';
  await pasteInto(page, { text: tabs });
  await expect(page.getByRole('dialog')).toContainText('Trùng tên với Bí thư Chi bộ 27');
  await page.getByRole('button', { name: 'Thêm 2 dòng' }).click();

  await search(page).fill('plong');
  await expect(people(page)).toHaveText([/Phạm Đức Long.*Phó Bí thư/]);
  await search(page).fill('le duc hoa');
  await expect(people(page)).toHaveText([/Bí thư Chi bộ 27/, /Chủ tịch Hội Nông dân/]);
});

test('offices have their days; what overlaps is told, and everything is kept without asking', async ({
  page,
}) => {
  await openPeople(page);
  await page.getByRole('button', { name: 'Thêm người' }).click();
  await page.getByLabel('Họ và tên').fill('Phạm Đức Long');
  const row = (place: number) => ({
    title: page.getByLabel(`Chức vụ, dòng ${place}`),
    body: page.getByLabel(`Cơ quan, tổ chức, dòng ${place}`),
    from: page.getByLabel(`Từ ngày, dòng ${place}`),
    to: page.getByLabel(`Đến ngày, dòng ${place}`),
  });
  await page.getByRole('button', { name: 'Thêm dòng' }).click();
  await row(1).title.fill('Phó Bí thư Đảng ủy');
  await row(1).body.fill('Đảng ủy xã');
  // Enter on the last row makes the next one.
  await row(1).title.press('Enter');
  await expect(row(2).title).toBeFocused();
  await row(2).title.fill('Bí thư Đảng ủy');
  await row(2).body.fill('Đảng ủy xã');
  const remarks = page.getByRole('list', { name: 'Điều cần xem lại' });
  await expect(remarks).toContainText('Cùng một lúc giữ hai chức vụ');
  await row(1).to.fill('30/6/2023');
  await row(2).from.fill('1/7/2023');
  await expect(remarks).toBeHidden();
  await expect(people(page)).toHaveText([/Phạm Đức Long.*Bí thư Đảng ủy/]);
  await row(2).title.press('Alt+ArrowUp');
  await expect(row(1).title).toHaveValue('Bí thư Đảng ủy');
  // Leaving at once keeps the last change.
  await page.reload();
  await expect(row(1).title).toHaveValue('Bí thư Đảng ủy');
  await expect(row(2).to).toHaveValue('30/06/2023');
});

test('the directory is moved in its protocol, exported, and a deletion is taken back', async ({
  page,
}) => {
  await openPeople(page);
  await pasteInto(page, {
    text: 'Họ và tên\tChức vụ Đảng\nLê Văn An\tBí thư\nTrần Bình\tPhó Bí thư',
  });
  await page.getByRole('button', { name: 'Thêm 2 dòng' }).click();
  await people(page).nth(1).click();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(people(page)).toHaveText([/Trần Bình/, /Lê Văn An/]);
  await page.getByRole('button', { name: 'Chuyển xuống trong thứ tự' }).click();
  await expect(people(page)).toHaveText([/Lê Văn An/, /Trần Bình/]);

  const excelRows = xlsxRows(readFileSync(await exported(page, 'Tệp Excel (.xlsx)')));
  expect(excelRows.map((row) => [row[0], row[2]])).toEqual([
    ['Họ và tên', 'Chức vụ Đảng'],
    ['Lê Văn An', 'Bí thư'],
    ['Trần Bình', 'Phó Bí thư'],
  ]);
  const csv = readFileSync(await exported(page, 'Tệp CSV'), 'utf8');
  expect(csv).toMatch(/^\uFEFFHọ và tên,.*\r\nLê Văn An,Đồng chí,Bí thư,/u);

  await people(page).first().click();
  await page.getByRole('button', { name: 'Xóa', exact: true }).click();
  await expect(people(page)).toHaveText([/Trần Bình/]);
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(people(page)).toHaveText([/Lê Văn An/, /Trần Bình/]);
});

async function exported(page: Page, type: string): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Xuất danh sách' }).first().click();
  await page.getByRole('menuitem', { name: type }).click();
  return (await download).path();
}
