import type { Conference } from '@shared/conference/conference';
import { gapMessage } from '@shared/conference/gapMessages';
import { conferenceGaps } from '@shared/conference/gaps';
import { logEntry } from '@shared/conference/logSteps';
import { newTask } from '@shared/conference/newResults';
import { emptyStep } from '@shared/conference/usualAgenda';
import { newPerson } from '@shared/people/person';
import { emptyProfile } from '@shared/records/profile';
import { newElection, newVote } from '@shared/votes/newVote';
import { expect, test } from 'vitest';
import { aConference, aMember, aParticipant } from '../../helpers/aConference';

const long = aParticipant('Đinh Quốc Thái', '', 'thai');

/** A conference in which nothing is missing before its day. */
const whole = aConference({
  ordinal: 15,
  startDay: '2024-01-10',
  startTime: '08:30',
  venue: 'Hội trường tầng 2',
  chairs: [long],
  secretaries: [aParticipant('Vũ Đức Lâm')],
  members: [aMember('Đinh Quốc Thái', { presence: 'expected' })],
  agenda: [{ ...emptyStep('1'), from: '08:30', to: '08:45' }],
});

const before = { day: '2024-01-05', time: '09:00' };
const after = { day: '2024-01-11', time: '09:00' };

function gapsOf(changes: Partial<Conference>, now = before, people = new Map()) {
  const conference = { ...whole, ...changes };
  const paperIds = new Set(['paper']);
  return conferenceGaps({ conference, profile: emptyProfile, people, paperIds, now });
}

const kindsOf = (...given: Parameters<typeof gapsOf>) => gapsOf(...given).map(({ kind }) => kind);

test('a prepared conference lacks nothing before its day', () => {
  expect(gapsOf({})).toEqual([]);
});

test('a new conference lacks its day, place, ordinal, those who lead and those called up', () => {
  const conference = aConference();
  const profile = emptyProfile;
  const gaps = conferenceGaps({
    conference,
    profile,
    people: new Map(),
    paperIds: new Set(),
    now: before,
  });
  expect(gaps.map(({ kind }) => kind)).toEqual([
    'noStartDay',
    'noVenue',
    'noOrdinal',
    'noChair',
    'noSecretary',
    'noMembers',
  ]);
  expect(gaps.map(gapMessage)).toContain('Chưa có người chủ trì.');
});

test('after the day the end, the attendance, the log and the conclusions are missing', () => {
  expect(kindsOf({}, after)).toEqual(['noEndTime', 'notTicked', 'noLog', 'noConclusions']);
});

test('times that run backwards and years that do not follow are told at their fields', () => {
  expect(gapsOf({ endTime: '08:00' })).toMatchObject([{ kind: 'endBeforeStart', item: 'endTime' }]);
  expect(kindsOf({ reportYear: 2023, planYear: 2025 })).toEqual(['yearsApart']);
  expect(gapsOf({ startDay: '2024-01-13' })).toMatchObject([
    { kind: 'weekendDay', weekday: 'thứ Bảy' },
  ]);
});

test('the programme is told where its times overlap, leave a gap or run backwards', () => {
  const step = (id: string, from: string, to: string) => ({ ...emptyStep(id), from, to });
  const agenda = [
    step('1', '08:30', '08:45'),
    step('2', '08:40', '09:00'),
    step('3', '09:10', '09:05'),
    step('4', '', ''),
    { ...step('5', '09:05', '09:10'), kind: 'opening' as const },
  ];
  expect(gapsOf({ agenda }).map(({ kind, item }) => `${kind} ${item}`)).toEqual([
    'stepsOverlap 2',
    'stepEndsBeforeStart 3',
    'stepsGap 3',
    'stepWithoutTime 4',
    'stepWithoutPresenter 5',
  ]);
});

test('nobody is called up twice, and nobody is called up and invited', () => {
  const guest = (id: string, person = aParticipant('Mai Thu An')) => ({
    id,
    person,
    replaces: '',
    hasReplied: false,
    isPresent: false,
  });
  const twice = { ...aMember('ĐINH QUỐC THÁI', { presence: 'expected' }), id: 'again' };
  expect(gapsOf({ members: [...whole.members, twice] })).toMatchObject([
    { kind: 'memberTwice', item: 'again' },
  ]);
  expect(
    kindsOf({ guests: [guest('1'), guest('2'), guest('3', aParticipant('Đinh Quốc Thái'))] }),
  ).toEqual(['guestTwice', 'guestIsMember']);
});

test('somebody whose offices ended before the day is told', () => {
  const office = {
    id: 'o',
    sort: 'party',
    title: 'Ủy viên',
    body: '',
    from: '2020-08-18',
    to: '2023-12-31',
  } as const;
  const people = new Map([['thai', { ...newPerson('thai', long.name), offices: [office] }]]);
  const members = [aMember('Đinh Quốc Thái', { person: long, presence: 'expected' })];
  expect(gapsOf({ members }, before, people)).toMatchObject([
    { kind: 'notInOffice', group: 'members', item: 'Đinh Quốc Thái' },
  ]);
});

test('absences need their reason, late arrivals their time, and too few are no quorum', () => {
  const members = [
    aMember('Có mặt'),
    aMember('Vắng', { presence: 'excused' }),
    aMember('Muộn', { presence: 'late' }),
    aMember('Thay', { presence: 'represented' }),
  ];
  const gaps = gapsOf({ members });
  expect(gaps.map(({ kind }) => kind)).toEqual([
    'noQuorum',
    'absentWithoutReason',
    'noTimeOfPresence',
    'noDeputy',
  ]);
  expect(gaps[0]).toMatchObject({ present: 2, needed: 3 });
});

test('a task needs a lead and a deadline after the conference', () => {
  const task = { ...newTask('t'), content: 'Hoàn thiện nghị quyết' };
  expect(kindsOf({ tasks: [task] })).toEqual(['taskWithoutLead', 'taskWithoutDeadline']);
  expect(kindsOf({ tasks: [{ ...task, lead: 'Văn phòng', deadline: '2024-01-02' }] })).toEqual([
    'taskDueBefore',
  ]);
});

test('a document without presenter, and one whose paper is gone, are told', () => {
  const document = { id: 'd', title: 'Báo cáo', draftId: 'gone', presenter: aParticipant('') };
  expect(kindsOf({ documents: [document] })).toEqual(['documentWithoutPresenter', 'paperDeleted']);
});

test('a vote that does not add up is told at the vote, once the conference takes place', () => {
  const vote = { ...newVote('v', 'committee'), subject: 'dự thảo Báo cáo', for: 5 };
  const held = { votes: [vote], members: [aMember('Một'), aMember('Hai')] };
  expect(kindsOf(held)).toEqual([]);
  const log = [{ ...logEntry({ id: 'l', time: '09:00' }), speaker: aParticipant('Người lạ') }];
  const gaps = gapsOf({ ...held, log });
  expect(gaps).toMatchObject([
    { kind: 'speakerUnknown', group: 'log' },
    { kind: 'voteFault', group: 'votes', item: 'v' },
    { kind: 'noConclusions' },
  ]);
  expect(gaps.map(gapMessage)[1]).toContain('Biểu quyết “dự thảo Báo cáo”');
});

test('a speaker typed by name is known where the list has him from the directory, and the other way', () => {
  const picked = aParticipant('Lê Minh', '', 'p1');
  const log = [{ ...logEntry({ id: 'l', time: '09:00' }), speaker: aParticipant('lê minh') }];
  const speaks = (person: typeof picked, entries: typeof log) =>
    kindsOf({ members: [{ ...aMember('m'), person }], log: entries }).includes('speakerUnknown');
  expect(speaks(picked, log)).toBe(false);
  const byId = log.map((entry) => ({ ...entry, speaker: picked }));
  expect(speaks(aParticipant('Lê Minh'), byId)).toBe(false);
  expect(speaks(aParticipant('Vũ An'), log)).toBe(true);
});

test('a quorum of more than all is told, however it came into the records', () => {
  const gaps = gapsOf({ quorum: { numerator: 5, denominator: 3 } });
  expect(gaps).toMatchObject([{ kind: 'quorumOverWhole', group: 'facts', item: 'quorum' }]);
  expect(gaps.map(gapMessage)[0]).toContain('5/3');
  expect(gapsOf({ quorum: { numerator: 1, denominator: 1 } })).toEqual([]);
});

test('a secret vote lacks its tellers until the head and somebody else are named', () => {
  const tellers = [aParticipant('Một'), aParticipant('Hai')];
  const told = (count: number) => {
    const vote = { ...newElection('v', 'committee'), tellers: tellers.slice(0, count) };
    return gapsOf({ votes: [vote] }, after)
      .filter(({ kind }) => kind === 'tellersMissing')
      .map(gapMessage);
  };
  expect(told(0)).toEqual([expect.stringContaining('chưa ghi ban kiểm phiếu')]);
  expect(told(1)).toEqual([expect.stringContaining('mới ghi trưởng ban')]);
  expect(told(2)).toEqual([]);
});
