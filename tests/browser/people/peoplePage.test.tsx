import { DatabaseContext } from '@renderer/db/DatabaseContext';
import type { Database } from '@renderer/db/database';
import { addPeople } from '@renderer/db/directory';
import { people, readRecord } from '@renderer/db/records';
import { PeoplePage } from '@renderer/people/PeoplePage';
import { ToastProvider } from '@renderer/ui/Toasts';
import type { Person } from '@shared/people/person';
import { createRoot } from 'react-dom/client';
import { expect, onTestFinished, test } from 'vitest';
import { page } from 'vitest/browser';
import { aDatabase } from '../../helpers/aDatabase';
import { aPerson } from '../../helpers/aPerson';
import { valueOf } from '../../helpers/valueOf';

const three = ['An', 'Bình', 'Cúc'].map((name, index) =>
  aPerson(`Trần Văn ${name}`, { id: name, rank: index + 1 }),
);

/** The directory of three, with the last of them chosen. */
async function aDirectory(): Promise<Database> {
  const db = await aDatabase();
  valueOf(await addPeople(db, three, 0));
  const frame = document.createElement('div');
  document.body.append(frame);
  const root = createRoot(frame);
  root.render(
    <DatabaseContext value={db}>
      <ToastProvider>
        <PeoplePage id="Cúc" />
      </ToastProvider>
    </DatabaseContext>,
  );
  onTestFinished(() => {
    root.unmount();
    frame.remove();
  });
  await expect.element(name()).toHaveValue('Trần Văn Cúc');
  return db;
}

const name = () => page.getByLabelText('Họ và tên');
const up = () => page.getByRole('button', { name: 'Chuyển lên trong thứ tự' });

async function stored(db: Database, id: string): Promise<Person | undefined> {
  return valueOf(await readRecord(db, people, id))?.record;
}

test('somebody new is named at once: the caret stands in the name', async () => {
  await aDirectory();
  await page.getByRole('button', { name: 'Thêm người' }).click();
  await expect.element(name()).toHaveValue('');
  await expect.element(name()).toHaveFocus();
});

test('a name typed just before somebody is moved up stays, and so does that of another window', async () => {
  const db = await aDirectory();
  await name().fill('Trần Văn Cường');
  // Both before the list is read again.
  const [renamed] = three;
  const row = { id: 'An', revision: 2, updatedAt: 2, record: { ...renamed, name: 'Lê Ân' } };
  const saving = db.people.put(row);
  const [button] = up().elements();
  if (!(button instanceof HTMLElement)) throw new Error('no button');
  button.click();
  button.click();
  await saving;
  await expect.poll(async () => (await stored(db, 'An'))?.rank).toBe(2);
  expect(await stored(db, 'An')).toMatchObject({ name: 'Lê Ân', rank: 2 });
  await expect.poll(() => stored(db, 'Cúc')).toMatchObject({ name: 'Trần Văn Cường', rank: 1 });
  await expect.element(name()).toHaveValue('Trần Văn Cường');
});
