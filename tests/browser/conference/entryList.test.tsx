import { ConferenceDeskContext } from '@renderer/conference/ConferenceDesk';
import { type EntryForm, EntryList } from '@renderer/conference/fields/EntryList';
import { useOriginNotes } from '@renderer/conference/groups/useOriginNotes';
import { DatabaseContext } from '@renderer/db/DatabaseContext';
import { ToastProvider } from '@renderer/ui/Toasts';
import type { Conference } from '@shared/conference/conference';
import { toggleTag } from '@shared/conference/gathering';
import { logEntry } from '@shared/conference/logSteps';
import { emptyProfile } from '@shared/records/profile';
import { useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, onTestFinished, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { aConference } from '../../helpers/aConference';
import { aDatabase } from '../../helpers/aDatabase';

type Conclusion = Conference['conclusions'][number];

/** A form that counts how often each of its rows is drawn. */
function countingForm(): {
  readonly form: EntryForm<Conclusion>;
  readonly drawn: Map<string, number>;
} {
  const drawn = new Map<string, number>();
  const form: EntryForm<Conclusion> = {
    place: {
      read: ({ conclusions }) => conclusions,
      write: (conference, conclusions) => ({ ...conference, conclusions }),
    },
    columns: [
      {
        kind: 'text',
        label: 'Nội dung',
        span: 6,
        read: (entry) => {
          drawn.set(entry.id, (drawn.get(entry.id) ?? 0) + 1);
          return entry.text;
        },
        write: (entry, text) => ({ ...entry, text }),
      },
    ],
    create: (id) => ({ id, sort: 'direction', text: '' }),
    noun: 'kết luận',
    name: 'Kết luận',
  };
  return { form, drawn };
}

/** Three conclusions that were all taken from notes of the log. */
function gatheredConference(): Conference {
  const ids = ['1', '2', '3'];
  const log = ids.map((id) => ({ ...logEntry({ id: `n${id}`, time: '08:00' }), text: `Ý ${id}` }));
  return ids.reduce<Conference>(
    (one, id) => toggleTag(one, `n${id}`, { tag: 'conclusion', itemId: id }),
    aConference({ log }),
  );
}

test('a key typed in a row that came from a note draws that row alone', async () => {
  const { form, drawn } = countingForm();
  const db = await aDatabase();
  function Shown() {
    const [conference, change] = useState(gatheredConference);
    const desk = useMemo(
      () => ({ change, people: new Map(), profile: emptyProfile, day: '2024-01-10' }),
      [],
    );
    return (
      <ConferenceDeskContext value={desk}>
        <Rows conference={conference} form={form} />
      </ConferenceDeskContext>
    );
  }
  const place = document.createElement('div');
  document.body.append(place);
  const root = createRoot(place);
  onTestFinished(() => {
    root.unmount();
    place.remove();
  });
  root.render(
    <DatabaseContext value={db}>
      <ToastProvider>
        <Shown />
      </ToastProvider>
    </DatabaseContext>,
  );
  const second = page.getByLabelText('Nội dung').nth(1);
  await expect.element(second).toHaveValue('Ý 2');
  drawn.clear();
  await userEvent.type(second, ' mới');
  await expect.element(second).toHaveValue('Ý 2 mới');
  expect([...drawn.keys()]).toEqual(['2']);
});

function Rows({
  conference,
  form,
}: {
  readonly conference: Conference;
  readonly form: EntryForm<Conclusion>;
}) {
  const notes = useOriginNotes(conference, 'conclusion');
  return <EntryList form={form} entries={conference.conclusions} notes={notes} />;
}
