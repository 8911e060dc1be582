/** Sends one message of the browser's debugging protocol. */
export type SendInput = (
  method: 'Input.dispatchKeyEvent' | 'Input.imeSetComposition' | 'Input.insertText',
  words: Readonly<Record<string, string | number>>,
) => Promise<unknown>;

/** What stands on the screen after each key of a syllable, as a typing tool leaves it. */
type Syllable = readonly string[];

/** A way in which syllables reach the page. */
export type TypingTool = (syllable: Syllable) => Promise<void>;

const shiftBit = 8;
const ctrlBit = 2;
// What Windows reports for characters that no key stands for.
const packet = 231;

/** Keys and Vietnamese typing tools that type into whatever page `send` speaks to. */
export class TypingDesk {
  readonly #send: SendInput;
  /** A person's pace from key to key; what a tool sends at one key comes at once. */
  #paceMs = 0;

  constructor(send: SendInput) {
    this.#send = send;
  }

  /** Types words with a tool, spaces as plain keys. */
  async words(tool: TypingTool, text: string): Promise<void> {
    for (const [index, word] of text.split(' ').entries()) {
      if (index > 0) await this.letters(' ');
      await tool(screenStates(word));
    }
  }

  /** Waits after every key of a person for as long. */
  setPace(ms: number): void {
    this.#paceMs = ms;
  }

  /** UniKey: takes back what is wrong with Backspaces and types it anew, all in one go. */
  readonly unikey: TypingTool = (syllable) =>
    this.#retype(syllable, (count, rest) => [
      ...times(count, () => this.backspace()),
      this.letters(rest),
    ]);

  /** OpenKey: an empty character first, so that no suggestion of the page takes the Backspace. */
  readonly openkey: TypingTool = (syllable) =>
    this.#retype(syllable, (count, rest) =>
      count === 0
        ? [this.letters(rest)]
        : [this.letters('\u202f'), ...times(count + 1, () => this.backspace()), this.letters(rest)],
    );

  /** Tools that select what is wrong with Shift and the arrow, and type over it. */
  readonly overwriting: TypingTool = (syllable) =>
    this.#retype(syllable, (count, rest) => [
      ...times(count, () => this.key('ArrowLeft', 37, shiftBit)),
      this.letters(rest),
    ]);

  /** Input methods that compose: IBus, macOS, the Windows keyboard. */
  readonly composing: TypingTool = async (syllable) => {
    for (const state of syllable) {
      const caret = { selectionStart: state.length, selectionEnd: state.length };
      await this.#send('Input.imeSetComposition', { text: state, ...caret });
    }
    await this.#send('Input.insertText', { text: syllable.at(-1) ?? '' });
  };

  /** Begins to compose a letter and takes it back, so that nothing is left of it. */
  async composeNothing(): Promise<void> {
    await this.#send('Input.imeSetComposition', { text: 'a', selectionStart: 1, selectionEnd: 1 });
    await this.#send('Input.imeSetComposition', { text: '', selectionStart: 0, selectionEnd: 0 });
  }

  /** Types characters one by one, as keys, without waiting between them. */
  async letters(text: string): Promise<void> {
    await Promise.all(
      [...text].flatMap((letter) => [
        this.#send('Input.dispatchKeyEvent', {
          type: 'keyDown',
          key: letter,
          text: letter,
          windowsVirtualKeyCode: letter === ' ' ? 32 : packet,
        }),
        this.#send('Input.dispatchKeyEvent', { type: 'keyUp', key: letter }),
      ]),
    );
  }

  async backspace(): Promise<void> {
    await this.key('Backspace', 8);
  }

  async enter(): Promise<void> {
    const event = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13 };
    await this.#send('Input.dispatchKeyEvent', { type: 'keyDown', text: '\r', ...event });
    await this.#send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
  }

  /** Presses a key that types nothing by itself. */
  async key(name: string, code: number, modifiers = 0): Promise<void> {
    await this.#press({ key: name, code: name, windowsVirtualKeyCode: code, modifiers });
  }

  /** Shift and a key that types nothing by itself. */
  async shift(name: string, code: number): Promise<void> {
    await this.key(name, code, shiftBit);
  }

  /** Ctrl and a letter. */
  async ctrl(letter: string): Promise<void> {
    const capital = letter.toUpperCase();
    const windowsVirtualKeyCode = capital.charCodeAt(0);
    await this.#press({
      key: letter,
      code: `Key${capital}`,
      windowsVirtualKeyCode,
      modifiers: ctrlBit,
    });
  }

  async #press(event: Readonly<Record<string, string | number>>): Promise<void> {
    await Promise.all([
      this.#send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...event }),
      this.#send('Input.dispatchKeyEvent', { type: 'keyUp', ...event }),
    ]);
  }

  async #retype(
    syllable: Syllable,
    change: (takenBack: number, rest: string) => readonly Promise<void>[],
  ): Promise<void> {
    let shown = '';
    for (const state of syllable) {
      let same = 0;
      while (same < shown.length && shown[same] === state[same]) same += 1;
      await Promise.all(change(shown.length - same, state.slice(same)));
      shown = state;
      if (this.#paceMs > 0) await new Promise((resolve) => setTimeout(resolve, this.#paceMs));
    }
  }
}

const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/g;
const shapeMarks = /[\u0302\u0306\u031b]/g;

/** `việt` in Telex: `v`, `vi`, `vie`, `viê`, `viêt`, `việt`. */
function screenStates(word: string): Syllable {
  const states: string[] = [];
  let shown = '';
  for (const letter of word) {
    const shaped = letter.normalize('NFD').replace(toneMarks, '').normalize('NFC');
    const plain = shaped
      .normalize('NFD')
      .replace(shapeMarks, '')
      .replace('đ', 'd')
      .replace('Đ', 'D');
    if (plain !== shaped) states.push(shown + plain);
    shown += shaped;
    states.push(shown);
  }
  return shown === word ? states : [...states, word];
}

function times(count: number, make: () => Promise<void>): readonly Promise<void>[] {
  return Array.from({ length: count }, make);
}
