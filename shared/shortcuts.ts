/** A shortcut taken apart. `key` is what the keyboard reports: `s`, `F11`, `Enter`, `ArrowRight`. */
export interface Shortcut {
  readonly ctrl: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
  readonly key: string;
}

/** The part of a keyboard event that a shortcut is told by. */
export interface KeyStroke {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

const arrowKeys: Readonly<Record<string, string>> = {
  Left: 'ArrowLeft',
  Right: 'ArrowRight',
  Up: 'ArrowUp',
  Down: 'ArrowDown',
};

/** Reads a shortcut of `commands.ts`. Throws on a word it does not know: that is a bug in the table. */
export function parseShortcut(keys: string): Shortcut {
  const words = keys.split('+');
  const key = words.at(-1) ?? '';
  const modifiers = words.slice(0, -1);
  const unknown = modifiers.find((word) => !['Ctrl', 'Shift', 'Alt'].includes(word));
  if (unknown !== undefined || key === '') throw new Error(`Bad shortcut: ${keys}`);
  return {
    ctrl: modifiers.includes('Ctrl'),
    shift: modifiers.includes('Shift'),
    alt: modifiers.includes('Alt'),
    key: arrowKeys[key] ?? (key.length === 1 ? key.toLowerCase() : key),
  };
}

/** Whether a key stroke is the shortcut. A composing input method and AltGr must be ruled out before. */
export function isShortcut(shortcut: Shortcut, stroke: KeyStroke): boolean {
  return (
    shortcut.ctrl === stroke.ctrlKey &&
    shortcut.shift === stroke.shiftKey &&
    shortcut.alt === stroke.altKey &&
    !stroke.metaKey &&
    isKey(shortcut.key, stroke)
  );
}

/** Letters and digits by their place too: with Alt or a Vietnamese layout `key` is another character. */
function isKey(key: string, stroke: KeyStroke): boolean {
  if (stroke.key.toLowerCase() === key.toLowerCase()) return true;
  if (/^\d$/.test(key)) return stroke.code === `Digit${key}` || stroke.code === `Numpad${key}`;
  return /^[a-z]$/.test(key) && stroke.code === `Key${key.toUpperCase()}`;
}
