import { DatabaseContext } from '@renderer/db/DatabaseContext';
import { ProfilePage } from '@renderer/profile/ProfilePage';
import { ToastProvider } from '@renderer/ui/Toasts';
import { ownId } from '@shared/organisations/organisation';
import { createRoot } from 'react-dom/client';
import { expect, onTestFinished, test } from 'vitest';
import { page } from 'vitest/browser';
import { aDatabase } from '../../helpers/aDatabase';

const fullDisk = () => {
  throw new DOMException('full', 'QuotaExceededError');
};

test('a full disk leaves the way open to begin an unreadable body anew', async () => {
  const db = await aDatabase();
  const record = { id: ownId };
  await db.organisations.put({ id: ownId, revision: 1, updatedAt: 1, record });
  const frame = document.createElement('div');
  document.body.append(frame);
  const root = createRoot(frame);
  onTestFinished(() => {
    root.unmount();
    frame.remove();
  });
  root.render(
    <ToastProvider>
      <DatabaseContext value={db}>
        <ProfilePage />
      </DatabaseContext>
    </ToastProvider>,
  );
  const begin = page.getByRole('button', { name: /^Nhập lại từ đầu/ });
  db.settings.hook('creating', fullDisk);
  await begin.click();
  await expect.element(page.getByText(/đầy/)).toBeVisible();
  await expect.element(begin).toBeVisible();
  expect((await db.organisations.get(ownId))?.record).toEqual(record);
  db.settings.hook('creating').unsubscribe(fullDisk);
  await begin.click();
  await expect.element(page.getByLabelText('Địa danh').first()).toHaveValue('');
  await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
});
