import { assertNever } from '@shared/result';

/** A change is in the journal at most this long after it was typed, pauses or not. */
export const journalWithinMs = 400;
/** The content is saved after this much quiet … */
export const quietMs = 800;
/** … and at the latest this long after the first unsaved change. */
export const saveWithinMs = 5_000;
/** A failed save is tried again after this time. */
export const retryAfterMs = 10_000;
/** How long a due write may wait for the window to be idle. */
export const idleWaitMs = 100;

/** What a write brings to the disk: the changes since the last write, or the whole content. */
export type Write = 'journal' | 'snapshot';

/** Changes that are not saved yet; times are milliseconds of a clock that never jumps. */
interface Unsaved {
  readonly since: number;
  readonly lastChange: number;
  /** First change that is not in the journal either; null when all are. */
  readonly unjournaledSince: number | null;
}

/** Where the saving of the open paper stands. `E` is what a failed write says. */
export type Autosave<E> =
  | { readonly kind: 'clean' }
  | ({ readonly kind: 'dirty' } & Unsaved)
  | {
      readonly kind: 'saving';
      readonly write: Write;
      readonly before: Unsaved;
      /** Changes made while the write was running; null for none. */
      readonly during: Unsaved | null;
    }
  | { readonly kind: 'saved' }
  | ({ readonly kind: 'failed'; readonly error: E; readonly retryAt: number } & Unsaved);

/** What happens to an open paper as far as saving is concerned. */
export type AutosaveEvent<E> =
  | { readonly kind: 'changed' }
  | { readonly kind: 'began'; readonly write: Write }
  | { readonly kind: 'wrote' }
  | { readonly kind: 'failed'; readonly error: E };

/** One step of the machine. An event that makes no sense in a state leaves it as it is. */
export function stepAutosave<E>(
  state: Autosave<E>,
  event: AutosaveEvent<E>,
  now: number,
): Autosave<E> {
  switch (event.kind) {
    case 'changed':
      return changed(state, now);
    case 'began':
      if (state.kind !== 'dirty' && state.kind !== 'failed') return state;
      return { kind: 'saving', write: event.write, before: unsavedOf(state), during: null };
    case 'wrote':
      return state.kind === 'saving' ? wrote(state) : state;
    case 'failed':
      return state.kind === 'saving' ? failed(state, event.error, now) : state;
    default:
      return assertNever(event);
  }
}

/** Which write comes next and when; null while there is nothing to write or a write is running. */
export function nextWrite<E>(
  state: Autosave<E>,
): { readonly write: Write; readonly at: number } | null {
  if (state.kind === 'failed') return { write: 'snapshot', at: state.retryAt };
  if (state.kind !== 'dirty') return null;
  const snapshotAt = Math.min(state.lastChange + quietMs, state.since + saveWithinMs);
  if (state.unjournaledSince === null) return { write: 'snapshot', at: snapshotAt };
  const journalAt = state.unjournaledSince + journalWithinMs - idleWaitMs;
  return journalAt < snapshotAt
    ? { write: 'journal', at: journalAt }
    : { write: 'snapshot', at: snapshotAt };
}

/** Whether something is still to be brought to the disk. */
export function isUnsaved<E>(state: Autosave<E>): boolean {
  return state.kind === 'dirty' || state.kind === 'saving' || state.kind === 'failed';
}

type Saving<E> = Extract<Autosave<E>, { kind: 'saving' }>;

function changed<E>(state: Autosave<E>, now: number): Autosave<E> {
  switch (state.kind) {
    case 'clean':
    case 'saved':
      return { kind: 'dirty', ...firstChange(now) };
    case 'dirty':
    case 'failed':
      return {
        ...state,
        lastChange: now,
        unjournaledSince: state.unjournaledSince ?? now,
      };
    case 'saving':
      return { ...state, during: { ...(state.during ?? firstChange(now)), lastChange: now } };
    default:
      return assertNever(state);
  }
}

function wrote<E>(state: Saving<E>): Autosave<E> {
  const { write, before, during } = state;
  if (write === 'snapshot') return during ? { kind: 'dirty', ...during } : { kind: 'saved' };
  return {
    kind: 'dirty',
    since: before.since,
    lastChange: during?.lastChange ?? before.lastChange,
    unjournaledSince: during?.unjournaledSince ?? null,
  };
}

function failed<E>(state: Saving<E>, error: E, now: number): Autosave<E> {
  const { before, during } = state;
  return {
    kind: 'failed',
    error,
    retryAt: now + retryAfterMs,
    since: before.since,
    lastChange: during?.lastChange ?? before.lastChange,
    unjournaledSince: before.unjournaledSince ?? during?.unjournaledSince ?? null,
  };
}

function firstChange(now: number): Unsaved {
  return { since: now, lastChange: now, unjournaledSince: now };
}

function unsavedOf({ since, lastChange, unjournaledSince }: Unsaved): Unsaved {
  return { since, lastChange, unjournaledSince };
}
