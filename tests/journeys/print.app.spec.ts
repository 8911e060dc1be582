import path from 'node:path';
import { expect } from '@playwright/test';
import { pdfSheets } from '../../build/cli/proof/measure/pdfSheets';
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
  const sheets = await pdfSheets(file);
  const sizes = sheets.map(({ width, height }) => [Math.round(width), Math.round(height)]);
  expect(sizes.length).toBe(count);
  expect(new Set(sizes.map(String))).toEqual(new Set(['210,297', '297,210']));
  const text = sheets[0]?.letters.map((letter) => letter.text).join('') ?? '';
  expect(text.replace(/\s/g, '')).toContain('CỘNGHÒAXÃHỘICHỦNGHĨAVIỆTNAM');
  const fonts = new Set(sheets.flatMap(({ letters }) => letters.map(({ font }) => font)));
  expect([...fonts].filter((font) => !/Serif|Times|Tinos/.test(font))).toEqual([]);
  expect(complaints).toEqual([]);
});
