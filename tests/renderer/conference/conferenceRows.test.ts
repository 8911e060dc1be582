import {
  conferenceRows,
  filterConferences,
  noConferenceFilter,
} from '@renderer/conference/conferenceRows';
import { sampleProfile } from '@shared/records/sampleProfile';
import { expect, test } from 'vitest';
import { aConference } from '../../helpers/aConference';

const conferences = [
  aConference({ id: 'old', ordinal: 11, startDay: '2023-01-12', theme: 'tổng kết năm 2022' }),
  aConference({ id: 'new', ordinal: 15, startDay: '2024-01-10', theme: 'tổng kết năm 2023' }),
  aConference({ id: 'undated', kind: 'standing' }),
];
const rows = conferenceRows(
  { conferences, unreadable: [], papers: [], bodies: { own: sampleProfile, organisations: [] } },
  { people: new Map(), paperIds: new Set(), now: { day: '2024-01-05', time: '09:00' } },
);
const found = (changes: Partial<typeof noConferenceFilter>) =>
  filterConferences(rows, { ...noConferenceFilter, ...changes }).map(({ id }) => id);

test('the conferences to come stand first, each with its name, state and what is missing', () => {
  expect(rows.map(({ id, state }) => `${id} ${state}`)).toEqual([
    'undated preparing',
    'new preparing',
    'old closing',
  ]);
  expect(rows[1]).toMatchObject({
    title: 'Hội nghị Ban Chấp hành Đảng bộ xã An Thịnh lần thứ XV',
    gap: 'Chưa có giờ bắt đầu.',
    year: 2024,
  });
});

test('every word is sought without diacritics in name, matter, kind and day', () => {
  expect(found({ query: 'hoi nghi xv' })).toEqual(['new']);
  expect(found({ query: 'Tổng kết 2022' })).toEqual(['old']);
  expect(found({ query: '10/01/2024' })).toEqual(['new']);
  expect(found({ query: 'không có' })).toEqual([]);
});

test('the list is narrowed by year, kind and state', () => {
  expect(found({ year: 2023 })).toEqual(['old']);
  expect(found({ kind: 'standing' })).toEqual(['undated']);
  expect(found({ state: 'closing' })).toEqual(['old']);
});
