import {
  type Autosave,
  type AutosaveEvent,
  isUnsaved,
  journalWithinMs,
  nextWrite,
  quietMs,
  retryAfterMs,
  saveWithinMs,
  stepAutosave,
} from '@renderer/session/autosave';
import { describe, expect, test } from 'vitest';

type Step = readonly [at: number, event: AutosaveEvent<string>];

const changed = { kind: 'changed' } as const;
const wrote = { kind: 'wrote' } as const;
const began = (write: 'journal' | 'snapshot') => ({ kind: 'began', write }) as const;
const failed = { kind: 'failed', error: 'disk full' } as const;

function after(...steps: readonly Step[]): Autosave<string> {
  return steps.reduce<Autosave<string>>((state, [at, event]) => stepAutosave(state, event, at), {
    kind: 'clean',
  });
}

/** Types every 100 ms and carries out each write when it is due, at once; the times of the writes. */
function writesWhileTyping(forMs: number): readonly { write: string; at: number }[] {
  const writes: { write: string; at: number }[] = [];
  let state: Autosave<string> = { kind: 'clean' };
  for (let now = 0; now <= forMs + 2 * quietMs; now += 1) {
    if (now <= forMs && now % 100 === 0) state = stepAutosave(state, changed, now);
    const next: ReturnType<typeof nextWrite> = nextWrite(state);
    if (next === null || next.at > now) continue;
    writes.push({ write: next.write, at: now });
    state = stepAutosave(stepAutosave(state, began(next.write), now), wrote, now);
  }
  expect(state.kind).toBe('saved');
  return writes;
}

describe('a paper that nobody touched', () => {
  test('has nothing to write', () => {
    expect([nextWrite(after()), isUnsaved(after())]).toEqual([null, false]);
  });
});

describe('somebody who types without a pause', () => {
  const writes = writesWhileTyping(12_000);

  test('is never more than the promised time ahead of the journal', () => {
    const times = [0, ...writes.map(({ at }) => at)];
    const gaps = times.slice(1).map((at, index) => at - (times[index] ?? 0));
    // The next key may come up to 100 ms after a write, and the wait begins with it.
    expect(Math.max(...gaps.slice(0, -1))).toBeLessThanOrEqual(journalWithinMs + 100);
  });

  test('has the whole content saved at least every five seconds', () => {
    const snapshots = writes.filter(({ write }) => write === 'snapshot').map(({ at }) => at);
    const gaps = snapshots.map((at, index) => at - (snapshots[index - 1] ?? 0));
    expect(Math.max(...gaps)).toBeLessThanOrEqual(saveWithinMs + 100);
    expect(snapshots.length).toBe(3);
  });
});

test('one key is in the journal within the promised time, and saved after the quiet', () => {
  expect(writesWhileTyping(0)).toEqual([
    { write: 'journal', at: 300 },
    { write: 'snapshot', at: quietMs },
  ]);
});

describe('a write that is running', () => {
  test('lets no other begin', () => {
    expect(nextWrite(after([0, changed], [300, began('journal')], [310, changed]))).toBeNull();
  });

  test('does not count what was typed meanwhile as saved', () => {
    const state = after([0, changed], [800, began('snapshot')], [810, changed], [820, wrote]);
    expect(state).toMatchObject({ kind: 'dirty', since: 810, unjournaledSince: 810 });
  });

  test('of the journal leaves the whole content to be saved', () => {
    const state = after([0, changed], [300, began('journal')], [310, wrote]);
    expect(state).toMatchObject({ kind: 'dirty', since: 0, unjournaledSince: null });
    expect(nextWrite(state)).toEqual({ write: 'snapshot', at: quietMs });
  });
});

describe('a write that failed', () => {
  const state = after([0, changed], [800, began('snapshot')], [805, changed], [900, failed]);

  test('is said with its reason and tried again as a whole save', () => {
    expect(state).toMatchObject({ kind: 'failed', error: 'disk full', since: 0, lastChange: 805 });
    expect(nextWrite(state)).toEqual({ write: 'snapshot', at: 900 + retryAfterMs });
  });

  test('is not hurried by more typing, and keeps it', () => {
    const more = stepAutosave(state, changed, 1_000);
    expect(more).toMatchObject({ kind: 'failed', lastChange: 1_000 });
    expect(nextWrite(more)).toEqual(nextWrite(state));
  });

  test('can be mended at once by a save that was asked for', () => {
    const saved = stepAutosave(stepAutosave(state, began('snapshot'), 950), wrote, 960);
    expect(saved).toEqual({ kind: 'saved' });
  });
});
