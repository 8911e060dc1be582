import {
  $addUpdateTag,
  BEFORE_INPUT_COMMAND,
  COMMAND_PRIORITY_CRITICAL,
  CONTROLLED_TEXT_INSERTION_COMMAND,
  DELETE_CHARACTER_COMMAND,
  defineExtension,
  HISTORY_MERGE_TAG,
  INPUT_COMMAND,
  KEY_BACKSPACE_COMMAND,
  mergeRegister,
} from 'lexical';

// A person hardly ever turns from letters to Backspace this fast; a typing tool always does.
const TOOL_PAUSE_MS = 60;

type Stroke = 'insert' | 'delete';

/**
 * Keeps undo at whole phrases under Vietnamese typing tools, which take back letters and retype
 * them with their marks: such a turn joins the step before it instead of starting one.
 */
export const PhraseHistory = defineExtension({
  name: 'vankien/phrase-history',
  register: (editor) => {
    let last: { readonly stroke: Stroke; readonly at: number } | null = null;
    let joins = false;
    const note = (stroke: Stroke) => {
      const at = performance.now();
      joins = last !== null && last.stroke !== stroke && at - last.at < TOOL_PAUSE_MS;
      last = { stroke, at };
    };
    const $tag = () => {
      if (joins) $addUpdateTag(HISTORY_MERGE_TAG);
      return false;
    };
    const first = COMMAND_PRIORITY_CRITICAL;
    return mergeRegister(
      // Backspace is handled at the key and never comes as an input event.
      editor.registerCommand(KEY_BACKSPACE_COMMAND, () => (note('delete'), $tag()), first),
      editor.registerCommand(
        BEFORE_INPUT_COMMAND,
        (event) => (note(event.inputType.startsWith('insert') ? 'insert' : 'delete'), $tag()),
        first,
      ),
      editor.registerCommand(INPUT_COMMAND, $tag, first),
      editor.registerCommand(DELETE_CHARACTER_COMMAND, $tag, first),
      editor.registerCommand(CONTROLLED_TEXT_INSERTION_COMMAND, $tag, first),
    );
  },
});
