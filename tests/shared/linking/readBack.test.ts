import { sourceIds } from '@shared/derive/sources';
import type { Draft } from '@shared/draft/draft';
import { mergeRecords } from '@shared/linking/mergeRecords';
import { readBack } from '@shared/linking/readBack';
import { placeOfSource } from '@shared/linking/sourcePlaces';
import { expect, test } from 'vitest';
import { aConference } from '../../helpers/aConference';
import { aDraft, p } from '../../helpers/aDraft';
import { aRecordContext } from '../../helpers/aRecordContext';

const said = (id: string, text: string) => ({ id, sort: 'direction' as const, text });
const context = aRecordContext({
  id: 'c1',
  ordinal: 15,
  venue: 'Hội trường A',
  conclusions: [said('k1', 'Một.'), said('k2', 'Hai mới.'), said('k3', 'Ba.')],
});

function derived(item: string, words: string, given: string) {
  return { ...p('clause', words), link: { source: 'conclusions.directions', item, text: given } };
}

function statesOf(draft: Draft) {
  const places = readBack(mergeRecords(draft, context, null), context, null);
  return places.map(({ state, difference: { mine, theirs } }) => [state, mine, theirs]);
}

test('each fact says whether it follows the record, was typed over, or is open', () => {
  const fields = ['conf.ordinal', 'conf.venue', 'conf.theme'];
  const blocks = [
    p(
      'paragraph',
      fields.map((field) => ({ field })),
    ),
  ];
  const facts = { 'conf.ordinal': 'XV', 'conf.venue': 'Phòng 2', 'conf.theme': 'Tự gõ' };
  const sources = { 'conf.ordinal': 'XV', 'conf.venue': 'Hội trường A' };
  const states = [
    ['same', 'XV', 'XV'],
    ['typed', 'Phòng 2', 'Hội trường A'],
    ['unsaid', 'Tự gõ', ''],
  ];
  expect(statesOf(aDraft({ conferenceId: 'c1', blocks, facts, sources }))).toEqual(states);
  const older = { ...sources, 'conf.venue': 'Hội trường cũ' };
  expect(statesOf(aDraft({ conferenceId: 'c1', blocks, facts, sources: older }))).toContainEqual([
    'asked',
    'Phòng 2',
    'Hội trường A',
  ]);
});

test('each derived block says so too, and that the record has lost its item', () => {
  const blocks = [
    derived('k1', 'Một.', 'Một.'),
    derived('k2', 'Hai.', 'Hai.'),
    derived('k3', 'Ba, viết lại', 'Ba.'),
    derived('k9', 'Chín, viết lại', 'Chín.'),
  ];
  expect(statesOf(aDraft({ conferenceId: 'c1', blocks }))).toEqual([
    ['gone', 'Chín, viết lại', ''],
    ['behind', 'Hai.', 'Hai mới.'],
    ['same', 'Một.', 'Một.'],
    ['typed', 'Ba, viết lại', 'Ba.'],
  ]);
});

test('what was typed over can still be taken from the record', () => {
  const blocks = [derived('k3', 'Ba, viết lại', 'Ba.')];
  const draft = aDraft({ conferenceId: 'c1', blocks });
  const places = readBack(mergeRecords(draft, context, null), context, null);
  const place = places.find(({ state }) => state === 'typed');
  expect(place?.difference).toMatchObject({ block: { runs: [{ text: 'Ba.' }] } });
  expect(place?.record).toEqual({ record: 'conference', part: 'conclusions', item: 'k3' });
});

test('every source leads to a part of the conference, an item of a list to itself', () => {
  const conference = aConference({ conclusions: [said('k1', 'Một')] });
  for (const source of sourceIds) {
    expect(placeOfSource({ source, item: 'table' }, conference)).not.toBeNull();
  }
  expect(placeOfSource({ source: 'unknown.table', item: '' }, conference)).toBeNull();
});
