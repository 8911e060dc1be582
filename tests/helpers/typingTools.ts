/// <reference types="@vitest/browser-playwright" />
import { cdp } from 'vitest/browser';

/** What stands on the screen after each key of a syllable, as a typing tool leaves it. */
export type Syllable = readonly string[];

const telex: Readonly<Record<string, Syllable>> = {
  Đảng: ['D', 'Đ', 'Đa', 'Đan', 'Đang', 'Đảng'],
  ủy: ['u', 'uy', 'ủy'],
  xã: ['x', 'xa', 'xã'],
  nghị: ['n', 'ng', 'ngh', 'nghi', 'nghị'],
  quyết: ['q', 'qu', 'quy', 'quye', 'quyê', 'quyêt', 'quyết'],
  việt: ['v', 'vi', 'vie', 'viê', 'viêt', 'việt'],
  nước: ['n', 'nu', 'nuo', 'nươ', 'nươc', 'nước'],
};

/** A way in which syllables reach the page. */
export type TypingTool = (syllable: Syllable) => Promise<void>;

/** Types words with a tool, spaces as plain keys. */
export async function typeWords(tool: TypingTool, text: string): Promise<void> {
  for (const [index, word] of text.split(' ').entries()) {
    if (index > 0) await letters(' ');
    await tool(telex[word] ?? [...word].map((_, end) => word.slice(0, end + 1)));
  }
}

/** UniKey: takes back what is wrong with Backspaces and types it anew, all in one go. */
export const unikey: TypingTool = (syllable) =>
  retype(syllable, (count, rest) => [...times(count, () => backspace()), letters(rest)]);

/** OpenKey: an empty character first, so that no suggestion of the page takes the Backspace. */
export const openkey: TypingTool = (syllable) =>
  retype(syllable, (count, rest) =>
    count === 0
      ? [letters(rest)]
      : [letters('\u202f'), ...times(count + 1, () => backspace()), letters(rest)],
  );

/** Tools that select what is wrong with Shift and the arrow, and type over it. */
export const overwriting: TypingTool = (syllable) =>
  retype(syllable, (count, rest) => [
    ...times(count, () => key('ArrowLeft', 37, SHIFT)),
    letters(rest),
  ]);

/** Input methods that compose: IBus, macOS, the Windows keyboard. */
export const composing: TypingTool = async (syllable) => {
  for (const state of syllable) {
    await cdp().send('Input.imeSetComposition', {
      text: state,
      selectionStart: state.length,
      selectionEnd: state.length,
    });
  }
  await cdp().send('Input.insertText', { text: syllable.at(-1) ?? '' });
};

/** Every way of typing, by name. */
export const typingTools = { unikey, openkey, overwriting, composing } as const;

const SHIFT = 8;
const CTRL = 2;
// What Windows reports for characters that no key stands for.
const PACKET = 231;

/** Types characters one by one, as keys, without waiting between them. */
export async function letters(text: string): Promise<void> {
  await Promise.all(
    [...text].flatMap((letter) => [
      cdp().send('Input.dispatchKeyEvent', {
        type: 'keyDown',
        key: letter,
        text: letter,
        windowsVirtualKeyCode: letter === ' ' ? 32 : PACKET,
      }),
      cdp().send('Input.dispatchKeyEvent', { type: 'keyUp', key: letter }),
    ]),
  );
}

export async function backspace(): Promise<void> {
  await key('Backspace', 8);
}

/** Presses a key that types nothing by itself. */
export async function key(name: string, code: number, modifiers = 0): Promise<void> {
  const event = { key: name, code: name, windowsVirtualKeyCode: code, modifiers };
  await Promise.all([
    cdp().send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...event }),
    cdp().send('Input.dispatchKeyEvent', { type: 'keyUp', ...event }),
  ]);
}

export async function enter(): Promise<void> {
  const event = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13 };
  await cdp().send('Input.dispatchKeyEvent', { type: 'keyDown', text: '\r', ...event });
  await cdp().send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
}

/** Ctrl and a letter. */
export async function ctrl(letter: string): Promise<void> {
  const code = letter.toUpperCase().charCodeAt(0);
  const event = { key: letter, code: `Key${letter.toUpperCase()}`, windowsVirtualKeyCode: code };
  await cdp().send('Input.dispatchKeyEvent', { type: 'rawKeyDown', modifiers: CTRL, ...event });
  await cdp().send('Input.dispatchKeyEvent', { type: 'keyUp', modifiers: CTRL, ...event });
}

/** A person's pace from key to key; what a tool sends at one key comes at once. */
let paceMs = 0;

/** Waits after every key of a person for as long, until the returned function is called. */
export function typeAtPace(ms: number): () => void {
  paceMs = ms;
  return () => {
    paceMs = 0;
  };
}

async function retype(
  syllable: Syllable,
  change: (takenBack: number, rest: string) => readonly Promise<void>[],
): Promise<void> {
  let shown = '';
  for (const state of syllable) {
    let same = 0;
    while (same < shown.length && shown[same] === state[same]) same += 1;
    await Promise.all(change(shown.length - same, state.slice(same)));
    shown = state;
    if (paceMs > 0) await new Promise((resolve) => setTimeout(resolve, paceMs));
  }
}

function times(count: number, make: () => Promise<void>): readonly Promise<void>[] {
  return Array.from({ length: count }, make);
}
