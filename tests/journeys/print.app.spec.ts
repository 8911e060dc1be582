import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type ElectronApplication, expect } from '@playwright/test';
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
  await exportPdf(app);
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

test('a PDF that the system does not let through leaves the old file whole and says why', async ({
  desktop,
}, info) => {
  const disk = info.outputPath('disk');
  mkdirSync(disk);
  const isMounted = run('mount', ['-t', 'tmpfs', '-o', 'size=128k', 'tmpfs', disk]);
  test.skip(!isMounted, 'Only root may mount a disk of its own.');
  try {
    const { app, page } = await desktop.start();
    const file = path.join(disk, 'Thông báo.pdf');
    const ballast = path.join(disk, 'ballast');
    writeFileSync(file, 'cũ');
    writeFileSync(ballast, new Uint8Array(120 * 1024));
    await openStoredDraft(page, stateNotice);
    await expect(page.getByText(/^\d+ trang$/)).toBeVisible({ timeout: 20_000 });
    await chooseFile(app, file);
    await exportPdf(app);
    const full = page.getByText('Ổ đĩa đã đầy nên chưa ghi được tệp “Thông báo.pdf”.');
    await expect(full).toBeVisible({ timeout: 20_000 });
    expect(readFileSync(file, 'utf8')).toBe('cũ');
    expect(readdirSync(disk).toSorted()).toEqual(['Thông báo.pdf', 'ballast'].toSorted());

    // There is room now, but the system holds the file: its place is that of a mounted one.
    rmSync(ballast);
    expect(run('mount', ['-o', 'remount,size=8m', disk])).toBe(true);
    expect(run('mount', ['--bind', file, file])).toBe(true);
    await exportPdf(app);
    await expect(page.getByText('“Thông báo.pdf” đang mở trong')).toBeVisible({ timeout: 20_000 });
    expect(readFileSync(file, 'utf8')).toBe('cũ');
    expect(readdirSync(disk)).toEqual(['Thông báo.pdf']);
    run('umount', [file]);
    await exportPdf(app);
    await expect(page.getByText('Đã lưu tệp “Thông báo.pdf”.')).toBeVisible({ timeout: 20_000 });
    expect(readFileSync(file, 'latin1').startsWith('%PDF')).toBe(true);
  } finally {
    run('umount', ['-R', disk]);
  }
});

async function exportPdf(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ Menu }) => {
    const [fileMenu] = Menu.getApplicationMenu()?.items ?? [];
    fileMenu?.submenu?.items.find(({ label }) => label.startsWith('Xuất tệp PDF'))?.click();
  });
}

function run(program: string, words: readonly string[]): boolean {
  return spawnSync(program, words).status === 0;
}
