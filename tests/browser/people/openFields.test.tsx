import { ParsedInput } from '@renderer/conference/fields/ParsedInput';
import { timeForm } from '@renderer/conference/fields/parsedForms';
import { DatabaseContext } from '@renderer/db/DatabaseContext';
import { addPeople } from '@renderer/db/directory';
import { conferences, readRecord, saveRecord } from '@renderer/db/records';
import { PersonPicker } from '@renderer/people/PersonPicker';
import { RecordSession } from '@renderer/session/RecordSession';
import { useRecord } from '@renderer/session/useRecordSession';
import { ToastProvider } from '@renderer/ui/Toasts';
import type { Conference } from '@shared/conference/conference';
import { createRoot } from 'react-dom/client';
import { expect, onTestFinished, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { aConference, aParticipant } from '../../helpers/aConference';
import { aDatabase } from '../../helpers/aDatabase';
import { aPerson } from '../../helpers/aPerson';
import { valueOf } from '../../helpers/valueOf';

const anh = aPerson('Nguyễn Văn Anh', { id: 'anh' });
const trong = aPerson('Bùi Đức Trọng', { id: 'trong', rank: 1 });
const duc = aPerson('Nguyễn Hữu Đức', { id: 'duc', rank: 2 });

/** A window with a conference: who leads it, and when it begins. */
async function aWindow(first: Partial<Conference> = {}) {
  const db = await aDatabase();
  valueOf(await addPeople(db, [anh, trong, duc], 0));
  const record = aConference(first);
  valueOf(await saveRecord(db, conferences, { record, over: 0, now: 0 }));
  const session = valueOf(await RecordSession.open(db, conferences, record.id));
  if (session === null) throw new Error('no conference');
  onTestFinished(session.attach());
  const frame = document.createElement('div');
  document.body.append(frame);
  const root = createRoot(frame);
  root.render(
    <DatabaseContext value={db}>
      <ToastProvider>
        <Fields session={session} />
      </ToastProvider>
    </DatabaseContext>,
  );
  onTestFinished(() => {
    root.unmount();
    frame.remove();
  });
  return {
    session,
    stored: async () => valueOf(await readRecord(db, conferences, record.id))?.record,
  };
}

function Fields({ session }: { readonly session: RecordSession<Conference> }) {
  const { host, startTime } = useRecord(session);
  return (
    <>
      <PersonPicker
        label="Người dẫn"
        value={host}
        onChange={(next) => session.change((one) => ({ ...one, host: next }))}
      />
      <ParsedInput
        label="Giờ"
        form={timeForm}
        value={startTime}
        onChange={(next) => session.change((one) => ({ ...one, startTime: next }))}
      />
    </>
  );
}

const host = () => page.getByRole('combobox', { name: 'Người dẫn' });
const time = () => page.getByLabelText('Giờ');
const goAway = () => window.dispatchEvent(new Event('pagehide'));
const rest = { timeout: 2_000 };

test('a window that goes takes the name with it that stands in its field', async () => {
  const { stored } = await aWindow();
  await host().click();
  await userEvent.keyboard('Lê Văn Tám');
  goAway();
  await expect.poll(async () => (await stored())?.host).toEqual(aParticipant('Lê Văn Tám'));
  await expect.element(host()).toHaveFocus();
});

test('a window that goes takes the half written time with it', async () => {
  const { stored } = await aWindow();
  await time().fill('830');
  goAway();
  await expect.poll(async () => (await stored())?.startTime).toBe('08:30');
  await expect.element(time()).toHaveValue('830');
});

test('a time is kept when the typing rests, and its text stays until the field is left', async () => {
  const { stored } = await aWindow();
  await time().fill('8h');
  await expect.poll(async () => (await stored())?.startTime, rest).toBe('08:00');
  await expect.element(time()).toHaveValue('8h');
  await userEvent.keyboard('45');
  await expect.poll(async () => (await stored())?.startTime).toBe('08:45');
  await userEvent.keyboard('{Tab}');
  await expect.element(time()).toHaveValue('08:45');
});

test('a name is kept when the typing rests; the letters may still mean somebody of the directory', async () => {
  const { session, stored } = await aWindow();
  await host().click();
  await userEvent.keyboard('nvanh');
  await expect.poll(async () => (await stored())?.host.name, rest).toBe('nvanh');
  await expect.element(host()).toHaveValue('nvanh');
  await expect.element(page.getByRole('option', { name: 'Nguyễn Văn Anh' })).toBeVisible();
  await userEvent.keyboard('{Enter}');
  expect(session.record().host).toEqual(aParticipant('Nguyễn Văn Anh', '', 'anh'));
});

test('Tab takes the line that is shown as chosen: the given name before a middle one', async () => {
  const { session } = await aWindow();
  await host().click();
  await userEvent.keyboard('duc');
  const chosen = page.getByRole('option', { selected: true });
  await expect.element(chosen).toHaveAccessibleName('Nguyễn Hữu Đức');
  await userEvent.keyboard('{Tab}');
  expect(session.record().host).toEqual(aParticipant('Nguyễn Hữu Đức', '', 'duc'));
});

test('Escape brings back who stood there, also when the typing has rested', async () => {
  const before = aParticipant('Nguyễn Văn Anh', 'Trưởng ban', 'anh');
  const { session } = await aWindow({ host: before });
  await host().fill('Lê');
  await expect.poll(() => session.record().host, rest).toEqual(aParticipant('Lê', 'Trưởng ban'));
  await userEvent.keyboard('{Escape}');
  expect(session.record().host).toEqual(before);
  await expect.element(host()).toHaveValue('Nguyễn Văn Anh');
});

test('a syllable that is being composed is left to the input method', async () => {
  const { session } = await aWindow();
  await host().click();
  const compose = (type: string) =>
    document.activeElement?.dispatchEvent(new CompositionEvent(type, { bubbles: true }));
  compose('compositionstart');
  await userEvent.keyboard('Lee');
  await new Promise((resolve) => setTimeout(resolve, 2_000));
  expect(session.record().host.name).toBe('');
  compose('compositionend');
  await expect.poll(() => session.record().host.name, rest).toBe('Lee');
});
