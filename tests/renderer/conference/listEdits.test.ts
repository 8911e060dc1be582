import { type ListPlace, listEdits } from '@renderer/conference/fields/listEdits';
import type { Member } from '@shared/conference/attendance';
import { expect, test } from 'vitest';
import { aConference, aMember } from '../../helpers/aConference';

const place: ListPlace<Member> = {
  read: (one) => one.members,
  write: (one, members) => ({ ...one, members }),
};

function open() {
  let conference = aConference({ members: ['a', 'b', 'c'].map((name) => aMember(name)) });
  const edits = listEdits<Member>((edit) => {
    conference = edit(conference);
  }, place);
  return { edits, ids: () => conference.members.map(({ id }) => id), now: () => conference };
}

test('an entry that is taken out comes back where it stood, and keeps what was added meanwhile', () => {
  const { edits, ids } = open();
  const undo = edits.remove('b');
  edits.add(aMember('d'));
  expect(ids()).toEqual(['a', 'c', 'd']);
  undo();
  expect(ids()).toEqual(['a', 'b', 'c', 'd']);
});

test('an entry moves by one place and no further than the ends', () => {
  const { edits, ids } = open();
  edits.move('c', -1);
  edits.move('a', -1);
  expect(ids()).toEqual(['a', 'c', 'b']);
});

test('a change leaves all other entries the same objects, so that only one is drawn anew', () => {
  const { edits, now } = open();
  const before = now().members;
  edits.set('b', (member) => ({ ...member, reason: 'ốm' }));
  expect(now().members.map((member, index) => member === before[index])).toEqual([
    true,
    false,
    true,
  ]);
});
