import { $getPeerDependency } from '@lexical/extension';
import { commands } from '@shared/commands';
import { isShortcut, parseShortcut } from '@shared/shortcuts';
import { COMMAND_PRIORITY_CRITICAL, defineExtension, KEY_DOWN_COMMAND } from 'lexical';

// The browser pastes right after the key; what comes later was not asked for by it.
const pasteFollowsMs = 500;

const name = 'vankien/plain-wish';
const shortcut = parseShortcut(commands['edit.pastePlain'].keys ?? '');

/**
 * Knows whether a paste was asked for without structure. The browser itself carries that out, and
 * its paste looks like any other: only the key tells.
 */
export const PlainWish = defineExtension({
  name,
  build: () => {
    let wishedAt = Number.NEGATIVE_INFINITY;
    return {
      wish: () => {
        wishedAt = performance.now();
      },
      isWished: () => performance.now() - wishedAt < pasteFollowsMs,
    };
  },
  register: (editor, _config, state) =>
    editor.registerCommand(
      KEY_DOWN_COMMAND,
      (event) => {
        if (isShortcut(shortcut, event)) state.getOutput().wish();
        return false;
      },
      COMMAND_PRIORITY_CRITICAL,
    ),
});

/** Whether the paste that comes now is to be plain text, line by line. */
export function $isPlainWished(): boolean {
  return $getPeerDependency<typeof PlainWish>(name)?.output.isWished() ?? false;
}
