import { isShortcut, type KeyStroke, parseShortcut } from '@shared/shortcuts';
import { expect, test } from 'vitest';

test('a shortcut is its key with exactly its modifiers', () => {
  const bold = parseShortcut('Ctrl+B');
  expect([
    isShortcut(bold, stroke({ key: 'b', ctrlKey: true })),
    isShortcut(bold, stroke({ key: 'b' })),
    isShortcut(bold, stroke({ key: 'b', ctrlKey: true, shiftKey: true })),
    isShortcut(bold, stroke({ key: 'i', ctrlKey: true })),
  ]).toEqual([true, false, false, false]);
});

test('a letter counts by its place when the layout makes another letter of it', () => {
  const bold = parseShortcut('Ctrl+B');
  expect(isShortcut(bold, stroke({ key: 'и', code: 'KeyB', ctrlKey: true }))).toBe(true);
});

test('a digit counts by its place, because Alt makes another character of it', () => {
  const level = parseShortcut('Ctrl+Alt+1');
  const pressed = stroke({ key: '¡', code: 'Digit1', ctrlKey: true, altKey: true });
  expect(isShortcut(level, pressed)).toBe(true);
});

test('arrows and function keys go by the names that the keyboard reports', () => {
  expect([parseShortcut('Alt+Shift+Right').key, parseShortcut('F7').key]).toEqual([
    'ArrowRight',
    'F7',
  ]);
});

test('a word that is no modifier is a bug of the table', () => {
  expect(() => parseShortcut('CmdOrCtrl+B')).toThrow('CmdOrCtrl+B');
});

function stroke(changes: Partial<KeyStroke>): KeyStroke {
  const still = { key: '', code: '', ctrlKey: false, shiftKey: false, altKey: false };
  return { ...still, metaKey: false, ...changes };
}
