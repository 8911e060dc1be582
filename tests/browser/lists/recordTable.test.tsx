import { DatabaseContext } from '@renderer/db/DatabaseContext';
import { addPeople } from '@renderer/db/directory';
import { RecordTable } from '@renderer/lists/RecordTable';
import { ToastProvider } from '@renderer/ui/Toasts';
import type { Participant } from '@shared/conference/attendance';
import { nobody } from '@shared/conference/attendance';
import type { ListColumn } from '@shared/lists/listColumn';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, onTestFinished, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { aDatabase } from '../../helpers/aDatabase';
import { anOffice, aPerson } from '../../helpers/aPerson';
import { valueOf } from '../../helpers/valueOf';

interface Row {
  readonly id: string;
  readonly person: Participant;
  readonly time: string;
}

const columns: readonly ListColumn<Row>[] = [
  {
    kind: 'person',
    id: 'person',
    label: 'Đại biểu',
    get: ({ person }) => person,
    set: (row, person) => ({ ...row, person }),
  },
  {
    kind: 'time',
    id: 'time',
    label: 'Giờ',
    get: ({ time }) => time,
    set: (row, time) => ({ ...row, time }),
  },
];

const newRow = (): Row => ({ id: crypto.randomUUID(), person: nobody, time: '' });

/** A table over a directory of two; what it hands on is what `rows` gives. */
async function aTable(first: readonly Row[]) {
  const db = await aDatabase();
  const long = aPerson('Phạm Đức Long', { id: 'long', offices: [anOffice('Phó Bí thư')] });
  valueOf(await addPeople(db, [long, aPerson('Nguyễn Văn Anh', { id: 'anh' })], 0));
  let shown = first;
  function Shown() {
    const [rows, setRows] = useState(first);
    return (
      <RecordTable
        label="Đại biểu"
        columns={columns}
        rows={rows}
        onChange={(next) => {
          shown = next;
          setRows(next);
        }}
        newRow={newRow}
      />
    );
  }
  const frame = document.createElement('div');
  document.body.append(frame);
  const root = createRoot(frame);
  root.render(
    <DatabaseContext value={db}>
      <ToastProvider>
        <Shown />
      </ToastProvider>
    </DatabaseContext>,
  );
  onTestFinished(() => {
    root.unmount();
    frame.remove();
  });
  return { db, rows: () => shown };
}

const person = (place: number) => page.getByLabelText(`Đại biểu, dòng ${place}`);
const time = (place: number) => page.getByLabelText(`Giờ, dòng ${place}`);

test('two letters and Enter put a person of the directory into a row', async () => {
  const { rows } = await aTable([newRow()]);
  await person(1).click();
  await userEvent.keyboard('plong');
  await expect.element(page.getByRole('option', { name: /Phó Bí thư/ })).toBeVisible();
  await userEvent.keyboard('{Enter}');
  expect(rows()[0]?.person).toEqual({ personId: 'long', name: 'Phạm Đức Long', titles: '' });
});

test('a name typed in full stays, and does not become a longer one of the directory', async () => {
  const { rows } = await aTable([newRow()]);
  await person(1).click();
  await userEvent.keyboard('Nguyễn Văn An');
  await userEvent.keyboard('{Tab}');
  expect(rows()[0]?.person).toEqual({ personId: '', name: 'Nguyễn Văn An', titles: '' });
});

test('somebody who is not found is added to the directory on the spot', async () => {
  const { db, rows } = await aTable([newRow()]);
  await person(1).click();
  await userEvent.keyboard('Lê Mới');
  await page.getByRole('option', { name: 'Thêm “Lê Mới” vào danh bạ' }).click();
  await expect.poll(() => rows()[0]?.person.personId).toMatch(/./);
  expect(await db.people.get(rows()[0]?.person.personId ?? '')).toMatchObject({
    record: { name: 'Lê Mới' },
  });
});

test('a time is read while it is typed; what is none stays with a mark and is not kept', async () => {
  const { rows } = await aTable([newRow()]);
  await time(1).fill('8h30');
  expect(rows()[0]?.time).toBe('08:30');
  await time(1).fill('8h75');
  await userEvent.keyboard('{Tab}');
  await expect.element(time(1)).toHaveValue('8h75');
  await expect.element(time(1)).toHaveAttribute('aria-invalid', 'true');
  expect(rows()[0]?.time).toBe('08:30');
});

test('Enter makes the next row, Alt moves it, and a deleted one comes back to its place', async () => {
  const { rows } = await aTable([newRow()]);
  await time(1).fill('8h');
  await userEvent.keyboard('{Enter}');
  await time(2).fill('9h');
  await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
  expect(rows().map((row) => row.time)).toEqual(['09:00', '08:00']);
  await userEvent.keyboard('{Alt>}{Delete}{/Alt}');
  expect(rows().map((row) => row.time)).toEqual(['08:00']);
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  expect(rows().map((row) => row.time)).toEqual(['09:00', '08:00']);
});
