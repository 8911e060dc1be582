import { conferenceState } from '@shared/conference/conferenceState';
import { logEntry } from '@shared/conference/logSteps';
import { expect, test } from 'vitest';
import { aConference } from '../../helpers/aConference';

const conference = aConference({
  startDay: '2024-01-10',
  startTime: '08:30',
  endTime: '11:45',
});
const stateAt = (day: string, time: string) => conferenceState(conference, [], { day, time });

test('a conference is prepared, held and then to be finished, by day and hour', () => {
  expect(stateAt('2024-01-09', '10:00')).toBe('preparing');
  expect(stateAt('2024-01-10', '08:00')).toBe('preparing');
  expect(stateAt('2024-01-10', '08:30')).toBe('held');
  expect(stateAt('2024-01-10', '11:45')).toBe('closing');
  expect(stateAt('2024-01-11', '00:00')).toBe('closing');
});

test('the log knows better than the clock: it begins and ends a conference', () => {
  const now = { day: '2024-01-09', time: '09:00' };
  const entry = logEntry({ id: '1', time: '09:00' });
  expect(conferenceState({ ...conference, log: [entry] }, [], now)).toBe('held');
  const closing = { ...entry, kind: 'closing' } as const;
  expect(conferenceState({ ...conference, log: [entry, closing] }, [], now)).toBe('closing');
});

test('it is done when every paper that records its result is issued', () => {
  const now = { day: '2024-02-01', time: '09:00' };
  const paper = { kind: 'bien-ban', state: 'issued', deletedAt: null } as const;
  const draft = { kind: 'nghi-quyet', state: 'draft', deletedAt: null } as const;
  const programme = { kind: 'chuong-trinh', state: 'draft', deletedAt: null } as const;
  expect(conferenceState(conference, [paper, programme], now)).toBe('closed');
  expect(conferenceState(conference, [paper, draft], now)).toBe('closing');
  expect(conferenceState(conference, [paper, { ...draft, deletedAt: 1 }], now)).toBe('closed');
  expect(conferenceState(conference, [programme], now)).toBe('closing');
});

test('a conference without a day is being prepared', () => {
  expect(conferenceState(aConference(), [], { day: '2024-01-10', time: '09:00' })).toBe(
    'preparing',
  );
});
