import { expect, type Page } from '@playwright/test';
import type { StoryPerson } from '../fixtures/conferences/story';
import { pasteTable } from './conferenceDesk';

/** Pastes the people of a conference into the directory, as an office keeps them in Excel or Word. */
export async function enterDirectory(
  page: Page,
  people: readonly StoryPerson[],
  from: 'excel' | 'word' = 'excel',
): Promise<void> {
  await page.getByRole('link', { name: 'Danh bạ' }).click();
  const rows = [
    ['Họ và tên', 'Chức vụ Đảng', 'Chức vụ chính quyền', 'Đơn vị', 'Cấp ủy'],
    ...people.map(({ name, party, state, address, isMember }) => [
      `${address === undefined ? 'Đ/c' : written[address]} ${name}`,
      party?.[0] ?? '',
      state?.[0] ?? '',
      party?.[1] ?? state?.[1] ?? '',
      isMember === true ? 'BCH' : '',
    ]),
  ];
  await pasteTable(page, rows, from);
  const listed = page.getByRole('listbox', { name: 'Danh bạ' }).getByRole('option');
  // Only rows in sight are on the page; each says how many there are.
  await expect(listed.first()).toHaveAttribute('aria-setsize', String(people.length));
}

const written = { ong: 'Ông', ba: 'Bà' } as const;
