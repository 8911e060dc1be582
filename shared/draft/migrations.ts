/** A draft before it is known to be one: plain JSON with a version. */
export type StoredDraft = Readonly<Record<string, unknown>> & { readonly schemaVersion: number };

/** One change of the stored form: brings a draft of version `from` to `from + 1`. */
export interface Migration {
  readonly from: number;
  /** What it does, as a name that never changes after release. */
  readonly name: string;
  readonly up: (draft: StoredDraft) => Readonly<Record<string, unknown>>;
}

/** All steps in order, without gaps; none is edited after release. */
const migrations: readonly Migration[] = [];

/** Runs the steps that a stored draft still lacks to reach `target`. */
export function migrateDraft(
  stored: StoredDraft,
  target: number,
  steps: readonly Migration[] = migrations,
): StoredDraft {
  let current = stored;
  for (const step of steps) {
    if (step.from < current.schemaVersion || step.from >= target) continue;
    current = { ...step.up(current), schemaVersion: step.from + 1 };
  }
  return current;
}
