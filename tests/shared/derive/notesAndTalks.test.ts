import { nobody, type Participant } from '@shared/conference/attendance';
import type { Conference } from '@shared/conference/conference';
import { logOfStep } from '@shared/conference/logSteps';
import { deriverOf } from '@shared/derive/derivers';
import type { SourceId } from '@shared/derive/sources';
import { linkText } from '@shared/linking/linkText';
import { expect, test } from 'vitest';
import { recordsOf } from '../../fixtures/conferences/story';
import { survey2024 } from '../../fixtures/conferences/survey2024';

const { conference: told, people } = recordsOf(survey2024);
/** With everybody on the two sides as the directory has him. */
const conference: Conference = {
  ...told,
  parties: told.parties.map(({ head, members, ...side }) => ({
    ...side,
    head: known(head),
    members: members.map(known),
  })),
};
const stamp = { id: 'n', time: '14:00' };
const steps = new Map(conference.agenda.map((step) => [step.kind, step]));

function linesOf(source: SourceId, changes: Partial<Conference> = {}): readonly string[] {
  const context = {
    conference: { ...conference, ...changes },
    profile: survey2024.profile,
    people: new Map(people.map((person) => [person.id, person])),
    family: conference.family,
  };
  return (deriverOf(source)?.derive(context) ?? []).map(({ block }) => linkText(block));
}

function logOf(kind: 'report' | 'opening' | 'introduction' | 'explanation', text?: string) {
  const step = steps.get(kind);
  if (step === undefined) throw new Error(`${kind} is not in the programme`);
  const entry = logOfStep(step, stamp);
  return { log: [text === undefined ? entry : { ...entry, text }] };
}

test('the words of the programme that a note begins with are not told as what was said', () => {
  const [, report] = linesOf('minutes.log', logOf('report'));
  expect(report).toMatch(
    /^Đồng chí Phạm Đức Long trình bày Báo cáo .* \(có tài liệu kèm theo\)\.$/,
  );
  expect(linesOf('minutes.log', logOf('opening')).at(-1)).toMatch(
    /khai mạc: \{\{blank\.speech\.n\}\}/,
  );
  const spoken = 'nêu yêu cầu khảo sát.';
  expect(linesOf('minutes.log', logOf('opening', spoken)).at(-1)).toMatch(/khai mạc: nêu yêu cầu/);
});

test('behind somebody with an office whose words follow stands a colon alone', () => {
  const own = { log: logOf('introduction', 'giới thiệu hai bên.').log.map(withOffice) };
  expect(linesOf('minutes.log', own).at(-1)).toBe(
    'Đồng chí Trần Thu Hằng, Chánh Văn phòng: giới thiệu hai bên.',
  );
});

test('the minutes of talks have what was made clear, and nothing where nothing was', () => {
  expect(linesOf('minutes.explanations')).toHaveLength(1);
  expect(linesOf('minutes.explanations')[0]).toMatch(/Phạm Đức Long.* giải trình, làm rõ: đề nghị/);
  expect(linesOf('minutes.explanations', { log: [] })).toEqual([]);
});

test('the notice of talks names those of both sides, each once', () => {
  const [held = ''] = linesOf('conclusions.opening');
  const [, present = ''] = held.split('Dự họp có ');
  expect(present).toContain('đồng chí Lục Thị Minh, Vụ trưởng, Ban Tuyên giáo Trung ương; ');
  expect(present).toContain('đồng chí Phạm Đức Long');
  expect(present).toContain('đồng chí Mai Ánh Hồng');
  expect(present).not.toContain('Nguyễn Trọng Nghĩa');
});

test('only who leads the delegation is called its head', () => {
  const lines = linesOf('working.parties');
  expect(lines.filter((line) => line.includes('Trưởng đoàn'))).toEqual([
    expect.stringContaining('Nguyễn Trọng Nghĩa'),
  ]);
});

function withOffice<T extends { readonly speaker: { readonly name: string } }>(entry: T) {
  const speaker = { personId: '', name: entry.speaker.name, titles: 'Chánh Văn phòng' };
  return { ...entry, speaker };
}

function known(who: Participant): Participant {
  return { ...who, personId: people.find(({ name }) => name === who.name)?.id ?? '' };
}

test('a vote in the middle of a part ends it not: no part of the minutes has its heading twice', () => {
  const note = (id: string, kind: 'introduction' | 'vote' | 'opening' | 'report') => ({
    ...stamp,
    id,
    kind,
    speaker: nobody,
    text: 'đã ghi',
    notes: '',
    tags: [],
    agendaId: '',
  });
  const log = [note('a', 'introduction'), note('b', 'vote'), note('c', 'opening')];
  const headings = (noted: typeof log) =>
    linesOf('minutes.log', { log: noted }).filter((text) => /^(Khai mạc|Biểu quyết)$/.test(text));
  expect(headings(log)).toEqual(['Khai mạc']);
  expect(headings([...log, note('d', 'vote'), note('e', 'report')])).toEqual([
    'Khai mạc',
    'Biểu quyết',
  ]);
});
