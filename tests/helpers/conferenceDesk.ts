import { expect, type Page } from '@playwright/test';
import { pasteList } from './pasteList';

/** What is known of a conference before its page stands. */
interface Begun {
  readonly kind: string;
  /** As it is typed: `10/01/2024`. */
  readonly day: string;
  readonly ordinal?: string;
}

/** The page of one conference, worked on with keyboard, mouse and clipboard. */
export class ConferenceDesk {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Opens a new conference from the list of conferences. */
  async begin({ kind, day, ordinal }: Begun): Promise<void> {
    const { page } = this;
    await page.getByRole('link', { name: 'Hội nghị', exact: true }).click();
    await page.getByRole('button', { name: 'Tạo hội nghị' }).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Loại hội nghị').selectOption(kind);
    await dialog.getByLabel('Ngày họp').fill(day);
    if (ordinal !== undefined) await dialog.getByLabel('Lần thứ').fill(ordinal);
    await dialog.getByRole('button', { name: 'Tạo hội nghị' }).click();
    await expect(this.#heading('Thông tin chung')).toBeVisible();
  }

  /** Turns to a part of the record. */
  async turnTo(group: string): Promise<void> {
    const parts = this.page.getByRole('navigation', { name: 'Các phần của hội nghị' });
    const link = parts.getByRole('link', { name: group });
    // Parts that such a conference seldom has lie folded away.
    if (!(await link.isVisible())) await parts.getByText('Khác', { exact: true }).click();
    await link.click();
    await expect(this.#heading(group)).toBeVisible();
  }

  /** Fills fields of the part that is shown, by their labels. */
  async write(values: Readonly<Record<string, string>>): Promise<void> {
    for (const [label, value] of Object.entries(values)) {
      // A label may go on with a remark in brackets.
      await this.page.getByLabel(new RegExp(`^${label}(\\s*\\(.*)?$`)).fill(value);
    }
  }

  /** Types some letters of somebody's name into the picker at a place, and goes on with Tab. */
  async pick(place: string, letters: string, name: string): Promise<void> {
    const field = this.page.locator(place).locator('.person-field');
    const last = field.last();
    // The picker comes with the focus.
    await last.locator('input').first().focus();
    await last.getByRole('combobox').fill(letters);
    await this.page.keyboard.press('Tab');
    await expect(last.locator('input').first()).toHaveValue(name);
  }

  /** Pastes a table as it is copied from Excel or Word, headings first. */
  async paste(rows: readonly (readonly string[])[], from: 'excel' | 'word'): Promise<void> {
    await pasteTable(this.page, rows, from);
  }

  /** Makes the papers that the program proposes for the conference. */
  async makeSet(): Promise<void> {
    const { page } = this;
    await page.getByRole('button', { name: 'Tạo bộ văn bản' }).click();
    await page.getByRole('button', { name: /^Tạo \d+ văn bản$/ }).click();
    await expect(page.getByRole('dialog')).toBeHidden();
  }

  /** Waits until what was entered is on the disk. */
  async isSaved(): Promise<void> {
    await expect(this.page.getByText(/^Đã lưu \d/)).toBeVisible();
  }

  #heading(group: string) {
    return this.page.getByRole('heading', { name: group, level: 2 });
  }
}

/** Pastes rows into the list that is shown: with tabs from Excel, as a table from Word. */
export async function pasteTable(
  page: Page,
  rows: readonly (readonly string[])[],
  from: 'excel' | 'word' = 'excel',
): Promise<void> {
  await page.getByRole('button', { name: 'Dán danh sách' }).first().click();
  const text = rows.map((cells) => cells.join('\t')).join('\n');
  const list = from === 'word' ? { text, html: wordTable(rows) } : { text };
  await pasteList(page.getByLabel('Dán danh sách vào đây'), list);
  await page.getByRole('button', { name: `Thêm ${rows.length - 1} dòng` }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
}

/** What Word puts on the clipboard: each cell a paragraph in a font, lines broken where they like. */
function wordTable(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) =>
    `<td width=99 valign=top style='border:solid windowtext 1.0pt'><p class=MsoNormal
     style='margin-top:6.0pt'><span lang=VI style='font-family:"Times New Roman",serif'>${text.replaceAll(' ', '\n  ')}<o:p></o:p></span></p></td>`;
  const lines = rows.map((cells) => `<tr style='height:14.2pt'>${cells.map(cell).join('')}</tr>`);
  return `<html xmlns:o="urn:schemas-microsoft-com:office:office"><body lang=EN-US><!--StartFragment-->
    <table class=MsoTableGrid border=1 cellspacing=0>${lines.join('')}</table><!--EndFragment--></body></html>`;
}
