import { app } from 'electron';

/** Work on files that is going on at this moment. */
const unfinished = new Set<Promise<unknown>>();

/** Lets the program end only after this work, even where its window is closed meanwhile. */
export function beforeQuit<T>(work: Promise<T>): Promise<T> {
  const kept = work.finally(() => unfinished.delete(kept));
  unfinished.add(kept);
  return kept;
}

/** Holds the end of the program up while files are being written. */
export function setupLastWork(): void {
  app.once('will-quit', (event) => {
    event.preventDefault();
    // Electron does not hear a second `quit` while it is still busy with this event.
    void finishAll().finally(() => setImmediate(() => app.quit()));
  });
}

/** The end of one work may begin another: a written file is remembered in the settings. */
async function finishAll(): Promise<void> {
  while (unfinished.size > 0) await Promise.allSettled(unfinished);
}
