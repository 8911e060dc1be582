import { $getPeerDependency } from '@lexical/extension';
import { HistoryExtension, type HistoryState } from '@lexical/history';
import {
  $addUpdateTag,
  BEFORE_INPUT_COMMAND,
  COMMAND_PRIORITY_CRITICAL,
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
const toolPauseMs = 60;
// Characters without a width that tools type before they take letters back.
const emptyLetter = /^[\u200b\u200c\u202f]$/;

const name = 'vankien/phrase-history';

type Stroke = 'insert' | 'takeBack';

/**
 * Keeps undo at whole phrases under Vietnamese typing tools, which take back letters and retype
 * them with their marks. Such a turn joins the step before it; a step that the taking back began
 * when it still looked like a person's Backspace is given up again.
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
  #last: { readonly stroke: Stroke; readonly at: number } | null = null;
  #joins = false;
  /** After a turn the next letter is typing still, though it follows what looked like a change. */
  #joinsNext = false;
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
    const isTurn = last !== null && last.stroke !== stroke && at - last.at < toolPauseMs;
    if (stroke === 'takeBack' && last?.stroke !== 'takeBack') {
      this.#stepsBefore = this.#history().undoStack.length;
    }
    if (stroke === 'insert' && isTurn) this.#forgetSteps();
    this.#joins = isTurn || (stroke === 'insert' && this.#joinsNext);
    this.#joinsNext = stroke === 'insert' && isTurn;
    this.#last = { stroke, at };
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
