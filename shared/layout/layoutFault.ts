/** The docx library threw at something that it was to lay out: a fault of that block, not of ours. */
export class LayoutFault extends Error {}

/** What a step gives; null where the library throws in it. A fault of our own goes on to whoever asked. */
export function unlessFault<T>(step: () => T): T | null {
  try {
    return step();
  } catch (error) {
    if (error instanceof LayoutFault) return null;
    throw error;
  }
}
