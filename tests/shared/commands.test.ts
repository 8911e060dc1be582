import { commandRooms, fitsScope } from '@shared/commandScope';
import { commandIds, commands, shownKeys } from '@shared/commands';
import { parseShortcut } from '@shared/shortcuts';
import { expect, test } from 'vitest';

test('every shortcut of the table can be read', () => {
  const unreadable = commandIds.filter((id) => {
    const { keys } = commands[id];
    return keys !== undefined && parseShortcut(keys).key === '';
  });
  expect(unreadable).toEqual([]);
});

test('no two commands that can be used in one room share a shortcut', () => {
  const rooms = commandRooms.map((room) =>
    commandIds
      .filter((id) => fitsScope(commands[id].when, { room, isLocked: false }))
      .flatMap((id) => commands[id].keys ?? []),
  );
  const repeated = rooms.flatMap((keys) => keys.filter((key, at) => keys.indexOf(key) !== at));
  expect(repeated).toEqual([]);
});

test('the next step is noted only while minutes are taken, and a list has no part in them', () => {
  const allowed = (room: (typeof commandRooms)[number]) =>
    fitsScope('minutes', { room, isLocked: false });
  expect(commandRooms.filter(allowed)).toEqual(['minutes']);
  expect(fitsScope('library', { room: 'minutes', isLocked: false })).toBe(false);
  expect(fitsScope('always', { room: 'minutes', isLocked: false })).toBe(true);
});

test('no shortcut is a plain character, because Vietnamese typing tools send those themselves', () => {
  const plain = commandIds.filter((id) => /^(Shift\+)?.$/u.test(commands[id].keys ?? ''));
  expect(plain).toEqual([]);
});

test('no two commands of a menu carry the same label', () => {
  const names = commandIds.map((id) => `${commands[id].menu.split('/')[0]} ${commands[id].label}`);
  expect(names.length).toBe(new Set(names).size);
});

test('whatever can be put in has a button, for in the browser there is no menu', () => {
  const inserting = commandIds.filter((id) => commands[id].menu.startsWith('insert/'));
  expect(inserting.length).toBeGreaterThan(4);
  expect(inserting.filter((id) => commands[id].toolbar === undefined)).toEqual([]);
});

test('arrow keys are shown as arrows, other keys as they are', () => {
  expect(shownKeys('Alt+Shift+Right')).toBe('Alt+Shift+→');
  expect(shownKeys('Alt+Shift+Left')).toBe('Alt+Shift+←');
  expect(shownKeys('Ctrl+Alt+1')).toBe('Ctrl+Alt+1');
});
