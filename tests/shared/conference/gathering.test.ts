import type { Conference } from '@shared/conference/conference';
import { conferenceForm } from '@shared/conference/conference';
import {
  changeEntry,
  gather,
  originsOf,
  settleOrigin,
  toggleTag,
} from '@shared/conference/gathering';
import { logEntry } from '@shared/conference/logSteps';
import {
  type GatheredTag,
  gatheredTags,
  type LogEntry,
  logTags,
} from '@shared/conference/proceedings';
import { parseStored } from '@shared/storedForm';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aConference, aParticipant } from '../../helpers/aConference';
import { someConference } from '../../helpers/arbitraryConferences';

const said: LogEntry = {
  ...logEntry({ id: 'l1', time: '09:15' }),
  speaker: aParticipant('Lương Thị Hạnh'),
  text: 'đề nghị bố trí vốn',
};

const noted = (changes: Partial<Conference> = {}) => aConference({ log: [said], ...changes });
const tag = (conference: Conference, one: (typeof logTags)[number], itemId = `${one}1`) =>
  toggleTag(conference, 'l1', { tag: one, itemId });
const write = (conference: Conference, text: string) =>
  changeEntry(conference, 'l1', (entry) => ({ ...entry, text }));
const reword = (conference: Conference, content: string): Conference => ({
  ...conference,
  recommendations: conference.recommendations.map((one) => ({ ...one, content })),
});

test('a note tagged as a recommendation stands in their table, with who said it and where', () => {
  expect(tag(noted(), 'recommendation').recommendations).toEqual([
    {
      id: 'recommendation1',
      content: 'đề nghị bố trí vốn',
      by: 'Lương Thị Hạnh',
      source: 'Biên bản, 09:15',
      level: '',
      proposal: '',
      state: '',
    },
  ]);
});

test('each tag that has a table feeds that one alone', () => {
  const tagged = (['comment', 'conclusion', 'task'] as const).reduce((one, next) => {
    return tag(one, next);
  }, noted());
  expect(tagged.comments.map(({ content, by }) => [content, by])).toEqual([
    [said.text, 'Lương Thị Hạnh'],
  ]);
  expect(tagged.conclusions).toEqual([{ id: 'conclusion1', sort: 'direction', text: said.text }]);
  expect(tagged.tasks.map(({ content, state }) => [content, state])).toEqual([[said.text, 'open']]);
  expect(tagged.recommendations).toEqual([]);
});

test('guidance and a reserved opinion are marks alone', () => {
  const tagged = tag(tag(noted(), 'guidance'), 'reserved');
  expect(tagged).toEqual(noted({ log: [{ ...said, tags: ['guidance', 'reserved'] }] }));
});

test('what a unit says in its paper is recommended by the unit', () => {
  const paper = {
    id: 'c1',
    unit: 'Chi bộ thôn Đông',
    topic: '',
    speaker: said.speaker,
    isReceived: true,
  };
  const log = [{ ...said, kind: 'contribution' as const }];
  const tagged = tag(noted({ log, contributions: [paper] }), 'recommendation');
  expect(tagged.recommendations[0]?.by).toBe('Chi bộ thôn Đông');
});

test('an item that nobody touched follows the words and the time of its note', () => {
  const tagged = tag(noted(), 'recommendation');
  const changed = changeEntry(write(tagged, 'đề nghị bố trí 2 tỷ'), 'l1', (entry) => ({
    ...entry,
    time: '09:20',
  }));
  expect(changed.recommendations[0]).toMatchObject({
    content: 'đề nghị bố trí 2 tỷ',
    source: 'Biên bản, 09:20',
  });
  expect(originsOf(changed, 'recommendation').get('recommendation1')?.isStale).toBe(false);
});

test('words of the user stay when the note changes, and are marked as stale', () => {
  const worded = reword(tag(noted(), 'recommendation'), 'Bố trí vốn trung hạn');
  expect(originsOf(worded, 'recommendation').get('recommendation1')?.isStale).toBe(false);
  const changed = write(worded, 'đề nghị bố trí 2 tỷ');
  expect(changed.recommendations[0]?.content).toBe('Bố trí vốn trung hạn');
  expect(originsOf(changed, 'recommendation').get('recommendation1')?.isStale).toBe(true);
});

test('a stale item is settled with its own words or with those of the note', () => {
  const worded = reword(tag(noted(), 'recommendation'), 'Bố trí vốn trung hạn');
  const stale = write(worded, 'đề nghị bố trí 2 tỷ');
  const settled = (take: 'note' | 'own') =>
    settleOrigin(stale, 'recommendation1', { tag: 'recommendation', take });
  for (const [take, content] of [
    ['own', 'Bố trí vốn trung hạn'],
    ['note', 'đề nghị bố trí 2 tỷ'],
  ] as const) {
    expect(settled(take).recommendations[0]?.content).toBe(content);
    expect(originsOf(settled(take), 'recommendation').get('recommendation1')?.isStale).toBe(false);
  }
});

test('a tag taken off takes the untouched item along, and leaves one that was worked on', () => {
  const tagged = tag(noted(), 'task');
  const off = tag(tagged, 'task');
  expect([off.tasks, off.gathered, off.log[0]?.tags]).toEqual([[], [], []]);
  const given = { ...tagged, tasks: tagged.tasks.map((one) => ({ ...one, lead: 'Văn phòng' })) };
  expect(tag(given, 'task').tasks).toEqual(given.tasks);
});

test('no note stands twice in a table, whatever is pressed', () => {
  const tagged = tag(noted(), 'task');
  const given = { ...tagged, tasks: tagged.tasks.map((one) => ({ ...one, lead: 'Văn phòng' })) };
  const again = tag(tag(given, 'task'), 'task', 'task2');
  expect(again.tasks).toEqual(given.tasks);
  expect(gather(again, 'l1', { tag: 'task', itemId: 'task3' })).toEqual(again);
});

test('an item that was deleted comes back only when it is asked for', () => {
  const emptied = { ...tag(noted(), 'comment'), comments: [] };
  expect(write(emptied, 'khác').comments).toEqual([]);
  const back = gather(emptied, 'l1', { tag: 'comment', itemId: 'comment2' });
  expect(back.comments.map(({ id }) => id)).toEqual(['comment2']);
  expect(back.gathered).toHaveLength(1);
});

test('an item stays when its note is deleted, and says that the note is gone', () => {
  const left = { ...tag(noted(), 'comment'), log: [] };
  expect(originsOf(left, 'comment').get('comment1')).toMatchObject({ entry: null, isStale: false });
});

test('any presses and changes keep a record that can be stored, with one item for a note and tag', () => {
  const press = fc.record({
    entry: fc.constantFrom('a', 'b', 'c'),
    tag: fc.constantFrom(...logTags),
    text: fc.option(fc.string({ maxLength: 8 })),
  });
  fc.assert(
    fc.property(someConference, fc.array(press, { maxLength: 12 }), (conference, presses) => {
      const start = { ...conference, gathered: [], log: distinct(conference.log) };
      const end = presses.reduce<Conference>(
        (one, { entry, tag: pressed, text }, at) =>
          text === null
            ? toggleTag(one, entry, { tag: pressed, itemId: `new${at}` })
            : changeEntry(one, entry, (note) => ({ ...note, text })),
        start,
      );
      expect(parseStored(conferenceForm, end).ok).toBe(true);
      const keys = end.gathered.map(({ entryId, tag: kept }) => `${entryId} ${kept}`);
      expect(new Set(keys).size).toBe(keys.length);
      for (const kept of gatheredTags) expect(newItems(end, kept)).toBe(linked(end, kept));
    }),
  );
});

function distinct(log: readonly LogEntry[]): readonly LogEntry[] {
  return log.filter(({ id }, at) => log.findIndex((one) => one.id === id) === at);
}

function newItems(conference: Conference, kept: GatheredTag): number {
  const lists = {
    comment: conference.comments,
    recommendation: conference.recommendations,
    conclusion: conference.conclusions,
    task: conference.tasks,
  };
  return lists[kept].filter(({ id }) => id.startsWith('new')).length;
}

function linked(conference: Conference, kept: GatheredTag): number {
  return conference.gathered.filter(({ tag: one }) => one === kept).length;
}
