import { DatabaseContext } from '@renderer/db/DatabaseContext';
import type { Database } from '@renderer/db/database';
import { readOwnProfile } from '@renderer/db/ownProfile';
import { ProfilePage } from '@renderer/profile/ProfilePage';
import { ToastProvider } from '@renderer/ui/Toasts';
import { newOrganisation, ownId } from '@shared/organisations/organisation';
import { sampleProfile } from '@shared/records/sampleProfile';
import { Dexie } from 'dexie';
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

/** Another window saves its place while this one is being typed into. */
async function savedMeanwhile(db: Database, place: string, type: () => Promise<void>) {
  const record = newOrganisation(ownId, {
    ...sampleProfile,
    party: sampleProfile.party && { ...sampleProfile.party, place },
  });
  await db.transaction('rw', db.organisations, async () => {
    const row = await db.organisations.get(ownId);
    await Dexie.waitFor(type());
    await db.organisations.put({ ...row, id: ownId, revision: 2, updatedAt: 2_000, record });
  });
}

/** A window in which was changed what another one has saved meanwhile. */
async function aWindowTooLate(): Promise<{ readonly db: Database; readonly shown: Locator }> {
  const db = await aDatabase();
  await storeOwnProfile(db, sampleProfile);
  const shown = await aWindow(await aDatabase(db.name));
  await savedMeanwhile(db, 'Mường Lay', () => placeIn(shown).fill('Vĩnh Bảo'));
  await expect.element(shown.getByText(/cửa sổ khác/)).toBeVisible();
  return { db, shown };
}

test('a window in which nothing is being typed follows the save of another one', async () => {
  const db = await aDatabase();
  await storeOwnProfile(db, sampleProfile);
  const first = await aWindow(db);
  const shown = await aWindow(await aDatabase(db.name));
  await placeIn(first).fill('Mường Lay');
  await expect.element(placeIn(shown)).toHaveValue('Mường Lay');
  await placeIn(shown).fill('Vĩnh Bảo');
  await expect.poll(() => storedPlace(db)).toBe('Vĩnh Bảo');
  await expect.element(placeIn(first)).toHaveValue('Vĩnh Bảo');
});

test('a window that did not see the save of another one says so and writes nothing', async () => {
  const { db, shown } = await aWindowTooLate();
  expect(await storedPlace(db)).toBe('Mường Lay');
  await expect.element(placeIn(shown)).toHaveValue('Vĩnh Bảo');
});

test('it can show what the other one has saved, and goes on from there', async () => {
  const { db, shown } = await aWindowTooLate();
  await shown.getByRole('button', { name: 'Xem bản mới' }).click();
  await expect.element(placeIn(shown)).toHaveValue('Mường Lay');
  await placeIn(shown).fill('Hải Sơn');
  await expect.poll(() => storedPlace(db)).toBe('Hải Sơn');
});

test('it can keep what it shows instead', async () => {
  const { db, shown } = await aWindowTooLate();
  await shown.getByRole('button', { name: 'Ghi đè' }).click();
  await expect.poll(() => storedPlace(db)).toBe('Vĩnh Bảo');
  await expect.element(shown.getByRole('alert')).not.toBeInTheDocument();
});

test('a page that is left before its pause is over tells that the save was refused', async () => {
  const db = await aDatabase();
  await storeOwnProfile(db, sampleProfile);
  const { shown, leave } = await aWindowToLeave(await aDatabase(db.name));
  await savedMeanwhile(db, 'Mường Lay', async () => {
    await placeIn(shown).fill('Vĩnh Bảo');
    leave();
  });
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
