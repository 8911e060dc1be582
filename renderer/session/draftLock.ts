/** A paper that this window alone may write. */
export interface DraftLock {
  readonly release: () => void;
}

// After a reload the browser needs a moment to take the lock from the old page.
const patienceMs = 800;

/**
 * Takes the right to write a paper, across all windows of the browser; null when another one has it.
 * The right ends with the window, so a crash never leaves a paper locked.
 */
export async function lockDraft(id: string, waitMs = patienceMs): Promise<DraftLock | null> {
  const now = await requestLock(id, { ifAvailable: true });
  if (now !== null || waitMs === 0) return now;
  return requestLock(id, { signal: AbortSignal.timeout(waitMs) });
}

/** Calls back once the paper is free; the returned function stops waiting. */
export function whenDraftFree(id: string, onFree: () => void): () => void {
  const waiting = new AbortController();
  const wait = async () => {
    const lock = await requestLock(id, { signal: waiting.signal });
    lock?.release();
    if (lock !== null) onFree();
  };
  void wait();
  return () => waiting.abort();
}

async function requestLock(id: string, options: LockOptions): Promise<DraftLock | null> {
  return new Promise((resolve) => {
    const held = navigator.locks.request(`vankien:draft:${id}`, options, async (lock) => {
      if (lock === null) {
        resolve(null);
        return;
      }
      await new Promise<void>((release) => resolve({ release: () => release() }));
    });
    // The wait was given up: nobody holds a lock then.
    held.catch(() => resolve(null));
  });
}
