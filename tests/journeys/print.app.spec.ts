import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { test } from '../helpers/desktopProgram';
import { stateNotice } from '../helpers/docx/samplePapers';
import { openStoredDraft } from '../helpers/storedDraft';
import { chooseFile } from '../helpers/stubbedDialogs';

test('a PDF has the pages of the paper, their sizes, and text that can be searched', async ({
  desktop,
}, info) => {
  const { app, page, complaints } = await desktop.start();
  const file = path.join(info.outputPath(), 'Thông báo.pdf');
  await openStoredDraft(page, stateNotice);
  await expect(page.getByText(/^\d+ trang$/)).toBeVisible({ timeout: 20_000 });
  const count = Number.parseInt((await page.getByText(/^\d+ trang$/).textContent()) ?? '', 10);
  await chooseFile(app, file);
  await app.evaluate(({ Menu }) => {
    const [fileMenu] = Menu.getApplicationMenu()?.items ?? [];
    fileMenu?.submenu?.items.find(({ label }) => label.startsWith('Xuất tệp PDF'))?.click();
  });
  await expect(page.getByText('Đã lưu tệp “Thông báo.pdf”.')).toBeVisible({ timeout: 20_000 });
  expect(existsSync(file)).toBe(true);
  const facts = execFileSync('pdfinfo', ['-l', '99', file], { encoding: 'utf8' });
  const text = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
  const fonts = execFileSync('pdffonts', [file], { encoding: 'utf8' });
  expect(facts).toMatch(new RegExp(`Pages: +${count}\\b`));
  expect(facts).toContain('A4');
  expect(text).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
  expect(fonts).not.toMatch(/ no +(yes|no) +(yes|no) +\d/);
  expect(complaints).toEqual([]);
});
