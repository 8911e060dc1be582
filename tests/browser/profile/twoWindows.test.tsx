import { DatabaseContext } from '@renderer/db/DatabaseContext';
import type { Database } from '@renderer/db/database';
import { readOwnProfile } from '@renderer/db/ownProfile';
import { ProfilePage } from '@renderer/profile/ProfilePage';
import { ToastProvider } from '@renderer/ui/Toasts';
import { sampleProfile } from '@shared/records/sampleProfile';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, onTestFinished, test } from 'vitest';
import { type Locator, page } from 'vitest/browser';
import { aDatabase } from '../../helpers/aDatabase';
import { storeOwnProfile } from '../../helpers/ownProfile';
import { valueOf } from '../../helpers/valueOf';

/** The profile page in a window of its own, with a connection of its own to the store. */
async function aWindow(db: Database): Promise<Locator> {
  return (await aWindowToLeave(db)).shown;
}

/** A window whose page can be left; its toasts stay. */
async function aWindowToLeave(db: Database) {
  const frame = document.createElement('div');
  document.body.append(frame);
  const root = createRoot(frame);
  const draw = (shownPage: ReactNode) =>
    root.render(
      <ToastProvider>
        <DatabaseContext value={db}>{shownPage}</DatabaseContext>
      </ToastProvider>,
    );
  draw(<ProfilePage />);
  onTestFinished(() => {
    root.unmount();
    frame.remove();
  });
  const shown = page.elementLocator(frame);
  await expect.element(placeIn(shown)).toHaveValue(sampleProfile.party?.place ?? '');
  return { shown, leave: () => draw(<p>Danh sách</p>) };
}

const placeIn = (shown: Locator) => shown.getByLabelText('Địa danh').first();
const storedPlace = async (db: Database) => valueOf(await readOwnProfile(db))?.party?.place;

/** The second of two windows in which the same field was changed. */
async function secondOfTwo(): Promise<{ readonly db: Database; readonly shown: Locator }> {
  const db = await aDatabase();
  await storeOwnProfile(db, sampleProfile);
  const first = await aWindow(db);
  const shown = await aWindow(await aDatabase(db.name));
  await placeIn(first).fill('Mường Lay');
  await expect.poll(() => storedPlace(db)).toBe('Mường Lay');
  await placeIn(shown).fill('Vĩnh Bảo');
  await expect.element(shown.getByText(/cửa sổ khác/)).toBeVisible();
  return { db, shown };
}

test('a window that did not see the save of another one says so and writes nothing', async () => {
  const { db, shown } = await secondOfTwo();
  expect(await storedPlace(db)).toBe('Mường Lay');
  await expect.element(placeIn(shown)).toHaveValue('Vĩnh Bảo');
});

test('it can show what the other one has saved, and goes on from there', async () => {
  const { db, shown } = await secondOfTwo();
  await shown.getByRole('button', { name: 'Xem bản mới' }).click();
  await expect.element(placeIn(shown)).toHaveValue('Mường Lay');
  await placeIn(shown).fill('Hải Sơn');
  await expect.poll(() => storedPlace(db)).toBe('Hải Sơn');
});

test('it can keep what it shows instead', async () => {
  const { db, shown } = await secondOfTwo();
  await shown.getByRole('button', { name: 'Ghi đè' }).click();
  await expect.poll(() => storedPlace(db)).toBe('Vĩnh Bảo');
  await expect.element(shown.getByRole('alert')).not.toBeInTheDocument();
});

test('a page that is left before its pause is over tells that the save was refused', async () => {
  const db = await aDatabase();
  await storeOwnProfile(db, sampleProfile);
  const first = await aWindow(db);
  const { shown, leave } = await aWindowToLeave(await aDatabase(db.name));
  await placeIn(first).fill('Mường Lay');
  await expect.poll(() => storedPlace(db)).toBe('Mường Lay');
  await placeIn(shown).fill('Vĩnh Bảo');
  leave();
  await expect.element(shown.getByText(/trang vừa rời chưa lưu/)).toBeVisible();
  expect(await storedPlace(db)).toBe('Mường Lay');
  await shown.getByRole('button', { name: 'Ghi đè' }).click();
  await expect.poll(() => storedPlace(db)).toBe('Vĩnh Bảo');
});

test('a page that is left before its pause is over keeps its last change without a word', async () => {
  const db = await aDatabase();
  await storeOwnProfile(db, sampleProfile);
  const { shown, leave } = await aWindowToLeave(db);
  await placeIn(shown).fill('Vĩnh Bảo');
  leave();
  await expect.poll(() => storedPlace(db)).toBe('Vĩnh Bảo');
  await expect.element(shown.getByText(/chưa lưu/)).not.toBeInTheDocument();
});
