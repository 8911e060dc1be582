import { $getPeerDependency } from '@lexical/extension';
import { HistoryExtension, type HistoryState } from '@lexical/history';
import {
  $addUpdateTag,
  BEFORE_INPUT_COMMAND,
  COMMAND_PRIORITY_BEFORE_EDITOR,
  COMMAND_PRIORITY_CRITICAL,
  COMPOSITION_END_COMMAND,
  COMPOSITION_START_COMMAND,
  CONTROLLED_TEXT_INSERTION_COMMAND,
  DELETE_CHARACTER_COMMAND,
  defineExtension,
  HISTORY_MERGE_TAG,
  INPUT_COMMAND,
  KEY_ARROW_LEFT_COMMAND,
  KEY_BACKSPACE_COMMAND,
  mergeRegister,
} from 'lexical';

// A person hardly ever turns from letters to Backspace this fast; a typing tool always does.
const toolPauseMs = 100;
// Characters without a width that tools type before they take letters back.
const emptyLetter = /^[\u200b\u200c\u202f]$/;

/** Who pauses for longer, in milliseconds, has written a phrase, which is what undo takes back. */
export const phrasePauseMs = 1000;

const name = 'vankien/phrase-history';

const typedInputs: ReadonlySet<string> = new Set(['insertText', 'deleteContentBackward']);

type Stroke = 'insert' | 'takeBack';

/**
 * Keeps undo at whole phrases under Vietnamese typing tools, which take back letters and retype
 * them with their marks. Such a turn joins the step before it; a step that the taking back began
 * when it still looked like a person's Backspace is given up again. Syllables that an input method
 * composes without a rest between them are one phrase too.
 */
export const PhraseHistory = defineExtension({
  name,
  dependencies: [HistoryExtension],
  build: (_editor, _config, state) => {
    const { historyState } = state.getDependency(HistoryExtension).output;
    return new StrokeWatch(() => historyState.peek());
  },
  register: (editor, _config, state) => {
    const watch = state.getOutput();
    const $tag = () => {
      if (watch.joins) $addUpdateTag(HISTORY_MERGE_TAG);
      return false;
    };
    const $note = (stroke: Stroke) => {
      watch.note(stroke);
      return $tag();
    };
    const $noteInput = ({ inputType, data }: InputEvent) => {
      // The history waits for the end of what is being composed.
      if (inputType === 'insertCompositionText') return false;
      if (!typedInputs.has(inputType)) watch.endPhrase();
      if (!inputType.startsWith('insert')) return $note('takeBack');
      if (data !== null && emptyLetter.test(data)) watch.expectTool();
      return $note('insert');
    };
    const first = COMMAND_PRIORITY_CRITICAL;
    return mergeRegister(
      // Backspace is handled at the key and never comes as an input event.
      editor.registerCommand(KEY_BACKSPACE_COMMAND, () => $note('takeBack'), first),
      // Some tools select what they take back, and type over it.
      editor.registerCommand(
        KEY_ARROW_LEFT_COMMAND,
        ({ shiftKey }) => shiftKey && $note('takeBack'),
        first,
      ),
      // What an input method composes is for the history a change of its own, however it was typed.
      editor.registerCommand(COMPOSITION_START_COMMAND, () => watch.beginComposition(), first),
      // In the very update that ends the composition: a tag of another one would be lost.
      editor.registerCommand(
        COMPOSITION_END_COMMAND,
        ({ data }) => {
          if (watch.endComposition(data !== '')) $addUpdateTag(HISTORY_MERGE_TAG);
          return false;
        },
        COMMAND_PRIORITY_BEFORE_EDITOR,
      ),
      editor.registerCommand(BEFORE_INPUT_COMMAND, $noteInput, first),
      editor.registerCommand(INPUT_COMMAND, $tag, first),
      editor.registerCommand(DELETE_CHARACTER_COMMAND, $tag, first),
      editor.registerCommand(CONTROLLED_TEXT_INSERTION_COMMAND, $tag, first),
    );
  },
});

/** Whether a typing tool has just taken letters back; what it now puts in joins the step before. */
export function $joinsToolTurn(): boolean {
  const watch = $getPeerDependency<typeof PhraseHistory>(name)?.output;
  watch?.note('insert');
  return watch?.joins ?? false;
}

/** Tells the strokes of a typing tool from those of a person, by their pace. */
class StrokeWatch {
  readonly #history: () => HistoryState;
  #last: { readonly stroke: Stroke | null; readonly at: number } = {
    stroke: null,
    at: Number.NEGATIVE_INFINITY,
  };
  #joins = false;
  /** After a turn the next letter is typing still, though it follows what looked like a change. */
  #joinsNext = false;
  /** When the phrase that goes on was last typed at; null where none does. */
  #typedAt: number | null = null;
  #composesOn = false;
  /** Steps of undo when the present taking back began. */
  #stepsBefore = 0;

  constructor(history: () => HistoryState) {
    this.#history = history;
  }

  /** Whether the stroke just noted belongs to the step before it. */
  get joins(): boolean {
    return this.#joins;
  }

  note(stroke: Stroke): void {
    const at = performance.now();
    const last = this.#last;
    const pause = at - last.at;
    const isTurn = last.stroke !== stroke && pause < toolPauseMs;
    if (stroke === 'takeBack' && last.stroke !== 'takeBack') {
      this.#stepsBefore = this.#history().undoStack.length;
    }
    if (stroke === 'insert' && isTurn) this.#forgetSteps();
    this.#joins = isTurn || (stroke === 'insert' && this.#joinsNext && pause < phrasePauseMs);
    this.#joinsNext = stroke === 'insert' && isTurn;
    this.#last = { stroke, at };
    this.#typedAt = at;
  }

  /** Something else than typing was done. */
  endPhrase(): void {
    this.#typedAt = null;
    this.#joinsNext = false;
  }

  beginComposition(): false {
    this.#composesOn = this.#typedAt !== null && performance.now() - this.#typedAt < phrasePauseMs;
    this.#joins = false;
    // Some input methods type what they have composed, before they say that it is over.
    this.#joinsNext = this.#composesOn;
    return false;
  }

  /**
   * Whether what was composed goes on with the phrase before it; the next letter may go on with it.
   * A composition that was taken back to nothing typed no phrase.
   */
  endComposition(leavesText: boolean): boolean {
    const goesOn = this.#composesOn;
    this.#composesOn = false;
    if (!leavesText) {
      this.#joinsNext = false;
      return goesOn;
    }
    this.#typedAt = performance.now();
    this.#last = { stroke: 'insert', at: this.#typedAt };
    this.#joinsNext = true;
    return goesOn;
  }

  /** What comes next is a tool's, whatever its pace. */
  expectTool(): void {
    this.#joinsNext = true;
  }

  /** The steps that the taking back began would stop undo in the middle of a syllable. */
  #forgetSteps(): void {
    const { undoStack } = this.#history();
    if (undoStack.length > this.#stepsBefore) undoStack.length = Math.max(this.#stepsBefore, 1);
  }
}
