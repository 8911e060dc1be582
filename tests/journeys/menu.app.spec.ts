import { type ElectronApplication, expect, type Page } from '@playwright/test';
import type { CommandId } from '@shared/commands';
import { aDraft, p } from '../helpers/aDraft';
import { test } from '../helpers/desktopProgram';
import { openStoredDraft } from '../helpers/storedDraft';

test('the menu works on the open paper: bold, a role, undo', async ({ desktop }, info) => {
  const { app, page, complaints } = await desktop.start();
  await openStoredDraft(page, aDraft({ blocks: [p('paragraph', 'Kết quả đạt được')] }));
  await page.getByText('Kết quả đạt được').dblclick();
  await choose(app, 'edit.selectAll');
  await choose(app, 'format.bold');
  const bold = bodyOf(page).locator('strong, b, .bold, [class*="bold"]');
  await expect(bold).toHaveText('Kết quả đạt được');
  await choose(app, 'role.heading');
  await expect(bodyOf(page).locator('[data-role="heading"], .role-heading')).toHaveCount(1);
  await choose(app, 'edit.undo');
  await expect(bodyOf(page).locator('[data-role="heading"], .role-heading')).toHaveCount(0);
  await page.screenshot({ path: info.outputPath('bold.png') });
  expect(complaints).toEqual([]);
});

test('the menu offers what the place of the caret allows', async ({ desktop }) => {
  const { app, page } = await desktop.start();
  expect(await offered(app)).toEqual({ 'draft.save': false, 'table.removeRow': false });
  await openStoredDraft(page, aDraft({ blocks: [p('paragraph', 'Trước bảng'), table()] }));
  await page.getByText('Trước bảng').click();
  await expect.poll(() => offered(app)).toEqual({ 'draft.save': true, 'table.removeRow': false });
  await page.getByText('Chỉ tiêu').click();
  await expect.poll(() => offered(app)).toEqual({ 'draft.save': true, 'table.removeRow': true });
  await choose(app, 'table.addRowBelow');
  await expect(bodyOf(page).locator('tr')).toHaveCount(2);
});

test('cut and paste from the menu go by the system clipboard, and plain paste drops the form', async ({
  desktop,
}) => {
  const { app, page } = await desktop.start();
  const runs = [{ text: 'chỉ tiêu', marks: ['bold'] as const }];
  await openStoredDraft(page, aDraft({ blocks: [p('paragraph', runs), p('paragraph', 'đạt ')] }));
  await page.getByText('chỉ tiêu').dblclick();
  await page.getByText('chỉ tiêu').click({ clickCount: 3 });
  await choose(app, 'edit.cut');
  await expect.poll(() => app.evaluate(({ clipboard }) => clipboard.readText())).toBe('chỉ tiêu');
  await page.getByText('đạt').click();
  await page.keyboard.press('End');
  await choose(app, 'edit.pastePlain');
  await expect(bodyOf(page)).toContainText('đạt chỉ tiêu');
});

function table() {
  const cell = (text: string) => ({
    paragraphs: [[{ text }]],
    colSpan: 1,
    rowSpan: 1,
    align: 'left' as const,
  });
  const rows = [[cell('TT'), cell('Chỉ tiêu')]];
  return { kind: 'table' as const, columns: [15, 150], headerRows: 0, rows };
}

function bodyOf(page: Page) {
  return page.getByRole('textbox', { name: 'Nội dung văn bản' });
}

/** Chooses an entry of the menu bar. */
async function choose(app: ElectronApplication, id: CommandId): Promise<void> {
  await app.evaluate(({ Menu }, wanted) => {
    Menu.getApplicationMenu()?.getMenuItemById(wanted)?.click();
  }, id);
}

function offered(app: ElectronApplication): Promise<Record<string, boolean | undefined>> {
  return app.evaluate(({ Menu }) => {
    const menu = Menu.getApplicationMenu();
    const ids = ['draft.save', 'table.removeRow'];
    return Object.fromEntries(ids.map((id) => [id, menu?.getMenuItemById(id)?.enabled]));
  });
}
