import { nobody } from '@shared/conference/attendance';
import { logOfStep, nextStep, openSteps } from '@shared/conference/logSteps';
import type { StepKind } from '@shared/conference/proceedings';
import { retimed } from '@shared/conference/retimed';
import { readTime } from '@shared/conference/typedTime';
import { emptyStep, usualAgenda } from '@shared/conference/usualAgenda';
import { yearTheme } from '@shared/conference/yearTheme';
import { expect, test } from 'vitest';
import { aConference, aParticipant } from '../../helpers/aConference';

const chair = aParticipant('Đinh Quốc Thái');

function newIds(): () => string {
  let count = 0;
  return () => {
    count += 1;
    return String(count);
  };
}

test('the usual programme of a year-end conference has 13 steps, timed without gaps from its start', () => {
  const conference = aConference({ startTime: '08:30', chairs: [chair] });
  const agenda = usualAgenda(conference, newIds());
  expect(agenda).toHaveLength(13);
  expect(agenda.slice(0, 3).map(({ from, to }) => `${from}-${to}`)).toEqual([
    '08:15-08:30',
    '08:30-08:35',
    '08:35-08:45',
  ]);
  expect(agenda.find(({ kind }) => kind === 'opening')?.presenter).toEqual(chair);
  expect(retimed(agenda, '08:30')).toEqual(agenda);
});

test('without a start the steps are there without times', () => {
  const agenda = usualAgenda(aConference({ kind: 'branchRegular' }), newIds());
  expect(agenda.length).toBeGreaterThan(5);
  expect(agenda.every(({ from, to }) => from + to === '')).toBe(true);
});

test('a programme is put together again with the lengths that its steps have', () => {
  const step = (id: string, from: string, to: string) => ({ ...emptyStep(id), from, to });
  const agenda = [step('1', '08:30', '08:40'), step('2', '09:00', '09:30'), step('3', '', '')];
  expect(retimed(agenda, '').map(({ from, to }) => `${from}-${to}`)).toEqual([
    '08:30-08:40',
    '08:40-09:10',
    '09:10-09:10',
  ]);
});

test('times are put together from the first that is typed; where there is none, nothing is wiped', () => {
  const step = (id: string, from: string, to: string) => ({ ...emptyStep(id), from, to });
  const agenda = [step('1', '', ''), step('2', '09:00', '09:30'), step('3', '10:00', '10:15')];
  expect(retimed(agenda, '').map(({ from, to }) => `${from}-${to}`)).toEqual([
    '-',
    '09:00-09:30',
    '09:30-09:45',
  ]);
  const ends = [step('1', '', '08:30'), step('2', '', '09:00')];
  expect(retimed(ends, '')).toEqual(ends);
});

test('the next step is the one behind the last that was noted; those left out can be taken later', () => {
  const agenda = ['1', '2', '3', '4'].map(emptyStep);
  const conference = aConference({ agenda });
  expect(nextStep(conference)?.id).toBe('1');
  const third = { ...emptyStep('3'), content: 'Thảo luận', presenter: chair };
  const log = [logOfStep(third, { id: 'l', time: '09:00' })];
  expect(log[0]).toMatchObject({ agendaId: '3', time: '09:00' });
  expect(nextStep({ agenda, log })?.id).toBe('4');
  expect(openSteps({ agenda, log }).map(({ id }) => id)).toEqual(['1', '2', '4']);
});

test('a note of a step begins without words, for what was said is not what the programme calls it', () => {
  const stamp = { id: 'l', time: '09:00' };
  const note = (kind: StepKind) =>
    logOfStep({ ...emptyStep('s'), kind, content: 'Mục chương trình', presenter: chair }, stamp);
  expect(note('opening')).toMatchObject({ text: '', speaker: chair });
  expect(note('discussion')).toMatchObject({ text: '', speaker: nobody });
  expect(note('other')).toMatchObject({ text: 'Mục chương trình', speaker: chair });
});

test('times are read as people type them', () => {
  const typed = ['8h30', '8:30', '08.30', '0830', '8 giờ 30', '8h', '14g05', ''];
  expect(typed.map(readTime)).toEqual([
    '08:30',
    '08:30',
    '08:30',
    '08:30',
    '08:30',
    '08:00',
    '14:05',
    '',
  ]);
  expect(['25h', '8h75', 'sáng'].map(readTime)).toEqual([null, null, null]);
});

test('a year-end conference is about its two years', () => {
  expect(yearTheme({ reportYear: 2023, planYear: 2024 })).toBe(
    'tổng kết công tác năm 2023, triển khai nhiệm vụ năm 2024',
  );
  expect(yearTheme({ reportYear: 2023, planYear: null })).toBe('');
});
