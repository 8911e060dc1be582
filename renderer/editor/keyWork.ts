import { defineExtension } from 'lexical';
import { noteMeasure } from '../session/measured';

/**
 * Notes how long our own work takes at a change of the text: everything that listens to the editor,
 * and what React draws anew because of it. It must be the first extension, so that all others come
 * after its start.
 */
export const KeyWork = defineExtension({
  name: 'vankien/key-work',
  register: (editor) =>
    editor.registerUpdateListener(({ dirtyLeaves }) => {
      if (dirtyLeaves.size === 0) return;
      const start = performance.now();
      // React draws in a microtask that a listener asks for: the second one comes after it.
      queueMicrotask(() => queueMicrotask(() => noteMeasure('vk:key', start)));
    }),
});
