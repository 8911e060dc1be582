import { ConferenceDeskContext, type GroupProps } from '@renderer/conference/ConferenceDesk';
import { EntryList } from '@renderer/conference/fields/EntryList';
import { conclusionForm } from '@renderer/conference/groups/entryForms';
import { LeadersGroup } from '@renderer/conference/groups/LeadersGroup';
import { MembersGroup } from '@renderer/conference/groups/MembersGroup';
import { VotesPart } from '@renderer/conference/votes/VotesPart';
import { DatabaseContext } from '@renderer/db/DatabaseContext';
import { ToastProvider } from '@renderer/ui/Toasts';
import type { Conference } from '@shared/conference/conference';
import { emptyProfile } from '@shared/records/profile';
import { type ComponentType, useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, onTestFinished, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { aConference, aMember, aParticipant } from '../../helpers/aConference';
import { aDatabase } from '../../helpers/aDatabase';
import { aPerson } from '../../helpers/aPerson';

type Part = ComponentType<GroupProps>;

const people = new Map(
  [aPerson('Lê An', { id: 'an', rank: 1 }), aPerson('Trần Bình', { id: 'binh', rank: 2 })].map(
    (person) => [person.id, person],
  ),
);

/** A window with one part of a conference. */
async function aWindow(Part: Part, first: Partial<Conference> = {}) {
  const db = await aDatabase();
  function Shown() {
    const [conference, change] = useState(() => aConference(first));
    const desk = useMemo(() => ({ change, people, profile: emptyProfile, day: '2024-01-10' }), []);
    return (
      <ConferenceDeskContext value={desk}>
        <Part conference={conference} gaps={[]} />
      </ConferenceDeskContext>
    );
  }
  const frame = document.createElement('div');
  document.body.append(frame);
  const root = createRoot(frame);
  onTestFinished(() => {
    root.unmount();
    frame.remove();
  });
  root.render(
    <DatabaseContext value={db}>
      <ToastProvider>
        <Shown />
      </ToastProvider>
    </DatabaseContext>,
  );
}

const button = (name: string) => page.getByRole('button', { name });

function Conclusions({ conference }: { readonly conference: Conference }) {
  return <EntryList form={conclusionForm} entries={conference.conclusions} />;
}

test.each<[string, Part, string]>([
  ['Thêm người chủ trì', LeadersGroup, 'Họ và tên'],
  ['Thêm thư ký', LeadersGroup, 'Họ và tên'],
  ['Thêm người', MembersGroup, 'Họ và tên'],
  ['Thêm nội dung biểu quyết', VotesPart, 'Nội dung biểu quyết'],
  ['Thêm ý kết luận', Conclusions, 'Nội dung'],
])('“%s” puts the caret where the new one is named', async (name, Part, label) => {
  await aWindow(Part);
  await button(name).click();
  await expect.poll(() => document.activeElement?.matches('input, textarea')).toBe(true);
  await userEvent.keyboard('Mới');
  const field = document.activeElement;
  expect(field).toHaveProperty('value', 'Mới');
  expect(accessibleName(field)).toBe(label);
});

function accessibleName(field: Element | null): string {
  const label = field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement;
  const own = field?.getAttribute('aria-label');
  return own ?? (label ? (field.labels?.[0]?.textContent ?? '') : '');
}

test('members are moved, and take the order of the directory with a step back', async () => {
  await aWindow(MembersGroup, {
    members: [
      aMember('b', { person: aParticipant('Trần Bình', '', 'binh') }),
      aMember('x', { person: aParticipant('Xuân') }),
      aMember('a', { person: aParticipant('Lê An', '', 'an') }),
    ],
  });
  const names = () =>
    [...document.querySelectorAll('.member strong')].map((one) => one.textContent);
  await button('Đưa Lê An lên').click();
  await expect.poll(names).toEqual(['Trần Bình', 'Lê An', 'Xuân']);
  await button('Theo thứ tự danh bạ').click();
  await expect.poll(names).toEqual(['Lê An', 'Trần Bình', 'Xuân']);
  await button('Hoàn tác').click();
  await expect.poll(names).toEqual(['Trần Bình', 'Lê An', 'Xuân']);
});
