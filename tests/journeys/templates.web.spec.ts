import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { putRows } from '../../build/cli/bench/pageRows';
import { readDocx } from '../../build/cli/proof/docx/readDocx';
import { aConference, aParticipant } from '../helpers/aConference';
import { aDraft, p } from '../helpers/aDraft';
import { chooseFromToolbar } from '../helpers/paperMenu';
import { openPaper } from '../helpers/storedDraft';
import { openLibrary, rowOf } from '../helpers/storedLibrary';
import { templateFiles } from '../helpers/templateFiles';

const invitation = aDraft({
  kind: 'giay-moi',
  conferenceId: 'hn',
  header: { ...aDraft().header, subject: 'dự hội nghị tổng kết' },
  blocks: [
    p('paragraph', [
      { text: 'Trân trọng mời đồng chí ' },
      { field: 'merge.name' },
      { text: ' tới hội trường A.' },
    ]),
  ],
});

const guests = Array.from({ length: 33 }, (_, index) => ({
  id: `g${index}`,
  person: aParticipant(`Khách-${index + 1}.`, 'Bí thư Đảng ủy'),
  replaces: '',
  hasReplied: false,
  isPresent: true,
}));

async function openWithConference(page: Page): Promise<void> {
  await openLibrary(page, [invitation]);
  const record = aConference({ id: 'hn', startDay: '2024-01-10', ordinal: 15, guests });
  await page.evaluate(putRows, { conferences: { id: 'hn', revision: 1, updatedAt: 1, record } });
  await page.reload();
}

test('a paper that is saved as a template makes new papers', async ({ page }) => {
  await openLibrary(page, [invitation]);
  await openPaper(page, 'paper-0');
  await chooseFromToolbar(page, 'Lưu làm mẫu');
  const dialog = page.getByRole('dialog', { name: 'Lưu làm mẫu' });
  await dialog.getByLabel('Tên mẫu').fill('Giấy mời của xã');
  await dialog.getByLabel('Nhóm').fill('Hội nghị');
  await dialog.getByRole('button', { name: 'Lưu mẫu' }).click();
  await expect(page.getByText('Đã lưu mẫu “Giấy mời của xã”.')).toBeVisible();
  await page.goto('/#/mau');
  await expect(page.getByRole('region', { name: 'Mẫu của cơ quan: Hội nghị' })).toBeVisible();
  await page.getByRole('button', { name: 'Tạo văn bản từ mẫu Giấy mời của xã' }).click();
  await expect(page.getByRole('textbox', { name: 'Nội dung văn bản' })).toContainText(
    'tới hội trường A.',
  );
});

test('a template file of the first form comes in; a broken one is told and changes nothing', async ({
  page,
}) => {
  await openLibrary(page, []);
  await page.goto('/#/mau');
  const letter = templateFiles()['party/P16-cong-van.json'] ?? '';
  const old = letter.replace('"schemaVersion": 2', '"schemaVersion": 1');
  const input = page.locator('input[type="file"]');
  const fileOf = (text: string) => ({
    name: 'cũ.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
  await input.setInputFiles(fileOf('{"schemaVersion": 2,'));
  await expect(page.getByText(/“cũ.json” sai cú pháp JSON/)).toBeVisible();
  await input.setInputFiles(
    fileOf(
      old.replace('"id": "P16"', '"id": "XaCu"').replace(/"name": "[^"]*"/, '"name": "Thư zxq"'),
    ),
  );
  await expect(page.getByText('Đã nhận 1 mẫu.')).toBeVisible();
  await page.getByLabel(/Tìm mẫu/).fill('ZXQ');
  await page.getByRole('button', { name: 'Chi tiết mẫu Thư zxq' }).click();
  await page.getByRole('button', { name: 'Xóa mẫu' }).click();
  await expect(page.getByText('Không có mẫu nào khớp.')).toBeVisible();
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(page.getByRole('heading', { name: /Thư zxq/ })).toBeVisible();
});

test('a template of the program is changed, used, and brought back', async ({ page }) => {
  const name = 'Giấy mời dự hội nghị';
  const body = page.getByRole('textbox', { name: 'Nội dung văn bản' });
  const exactly = (label: string) => page.getByRole('button', { name: label, exact: true });
  await openLibrary(page, []);
  await page.goto('/#/mau');
  await exactly(`Chi tiết mẫu ${name}`).click();
  await page.getByRole('button', { name: 'Sửa mẫu' }).click();
  await body.getByText('Nội dung gồm:').click();
  await page.keyboard.press('Home');
  await page.keyboard.type('Theo lệ của xã. ');
  await chooseFromToolbar(page, 'Lưu làm mẫu');
  await page.getByRole('button', { name: 'Lưu vào mẫu' }).click();
  await expect(page.getByText(`Đã lưu mẫu “${name}”.`)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Văn bản', level: 1 })).toBeVisible();
  await expect(rowOf(page, /Sửa mẫu/)).toHaveCount(0);
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(rowOf(page, /Sửa mẫu/)).toBeVisible();

  await page.goto('/#/mau');
  await exactly(`Tạo văn bản từ mẫu ${name}`).click();
  await expect(body).toContainText('Theo lệ của xã. Nội dung gồm:');
  await page.goto('/#/mau');
  await exactly(`Chi tiết mẫu ${name}`).click();
  await page.getByRole('button', { name: 'Trở lại mẫu gốc' }).click();
  await exactly(`Tạo văn bản từ mẫu ${name}`).click();
  await expect(body).toContainText('Nội dung gồm:');
  await expect(body).not.toContainText('Theo lệ của xã.');
});

test('the set of a conference is made in one go', async ({ page }) => {
  await openWithConference(page);
  await page.goto('/#/hoi-nghi/hn/van-ban');
  await page.getByRole('button', { name: 'Tạo bộ văn bản' }).click();
  const dialog = page.getByRole('dialog', { name: 'Tạo bộ văn bản' });
  const make = dialog.getByRole('button', { name: /^Tạo \d+ văn bản$/ });
  await expect(make).toBeVisible();
  const count = Number(/\d+/.exec((await make.textContent()) ?? '')?.[0]);
  await make.click();
  await expect(page.getByText(`Đã tạo ${count} văn bản`)).toBeVisible();
  // The invitation was there before.
  await expect(
    page.getByRole('region', { name: 'Văn bản của hội nghị' }).getByRole('listitem'),
  ).toHaveCount(count + 1);
});

test('33 invitations come out as one file', async ({ page }) => {
  await openWithConference(page);
  await openPaper(page, 'paper-0');
  await chooseFromToolbar(page, 'Trộn thư');
  const dialog = page.getByRole('dialog', { name: 'Trộn thư' });
  await expect(dialog.getByText('1/33: Khách-1.')).toBeVisible();
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Xuất 33 bản' }).click();
  const bytes = readFileSync(await (await download).path());
  const { paragraphs } = readDocx(
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength),
  );
  const invited = paragraphs.filter(({ text }) => text.startsWith('Trân trọng mời'));
  expect(invited).toHaveLength(33);
  expect(invited[32]?.text).toContain('Khách-33.');
});
