import { nobody, type Participant } from '@shared/conference/attendance';
import type { Conference } from '@shared/conference/conference';
import { toggleTag } from '@shared/conference/gathering';
import { logOfStep } from '@shared/conference/logSteps';
import { deriverOf } from '@shared/derive/derivers';
import type { SourceId } from '@shared/derive/sources';
import { linkText } from '@shared/linking/linkText';
import { expect, test } from 'vitest';
import { recordsOf } from '../../fixtures/conferences/story';
import { survey2024 } from '../../fixtures/conferences/survey2024';
import { aMember } from '../../helpers/aConference';

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

test('what the chair concluded stands among the conclusions alone, unless somebody else said it', () => {
  const note = (id: string, kind: 'discussion' | 'explanation', speaker = nobody) => ({
    ...stamp,
    id,
    kind,
    speaker,
    text: `giao việc ${id}`,
    notes: '',
    tags: [],
    agendaId: steps.get('report')?.id ?? '',
  });
  const speaker = { personId: '', name: 'Mai Ánh Hồng', titles: '' };
  const noted = {
    ...conference,
    conclusions: [],
    gathered: [],
    log: [note('a', 'discussion'), note('b', 'explanation'), note('c', 'discussion', speaker)],
  };
  const tagged = noted.log.reduce<Conference>(
    (one, { id }) => toggleTag(one, id, { tag: 'conclusion', itemId: `i${id}` }),
    noted,
  );
  const told = (source: SourceId, of: Conference) =>
    ['a', 'b', 'c'].filter((id) => linesOf(source, of).join().includes(`giao việc ${id}`));
  expect(told('conclusions.all', tagged)).toEqual(['a', 'b', 'c']);
  for (const [source, ids] of [
    ['minutes.log', ['a', 'b', 'c']],
    ['minutes.items', ['a', 'b', 'c']],
    ['minutes.discussion', ['a', 'c']],
    ['minutes.explanations', ['b']],
  ] as const) {
    expect(told(source, noted)).toEqual(ids);
    expect(told(source, tagged)).toEqual(ids.filter((id) => id === 'c'));
  }
  // Taken out of the conclusions again, it is told where it was noted.
  expect(told('minutes.log', { ...tagged, conclusions: [] })).toEqual(['a', 'b', 'c']);
});

test('a notice asks how many took part until everybody is ticked', () => {
  const members = ['An', 'Bình'].map((name) => aMember(name));
  const told = (presence: 'expected' | 'present', at: number) =>
    linesOf('conclusions.participants', { members: members.with(at, aMember('C', { presence })) });
  const none = members.map((member) => ({ ...member, presence: 'expected' as const }));
  expect(linesOf('conclusions.participants', { members: none })[0]).toContain('{{blank.present.');
  expect(told('expected', 1)[0]).toContain('{{blank.present.');
  expect(told('present', 1)[0]).toContain('; 02 ');
});
