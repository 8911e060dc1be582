/** Something stored before it is known to be what it should be: plain JSON with a version. */
export type Stored = Readonly<Record<string, unknown>> & { readonly schemaVersion: number };

/** One change of a stored form: brings it from version `from` to `from + 1`. */
export interface Migration {
  readonly from: number;
  /** What it does, as a name that never changes after release. */
  readonly name: string;
  readonly up: (stored: Stored) => Readonly<Record<string, unknown>>;
}

/** Runs the steps that a stored form still lacks to reach `target`. */
export function migrate(stored: Stored, target: number, steps: readonly Migration[]): Stored {
  let current = stored;
  for (const step of steps) {
    if (step.from < current.schemaVersion || step.from >= target) continue;
    current = { ...step.up(current), schemaVersion: step.from + 1 };
  }
  return current;
}

/** Whether unknown data is an object that claims a version. */
export function isStored(input: unknown): input is Stored {
  return (
    typeof input === 'object' &&
    input !== null &&
    'schemaVersion' in input &&
    Number.isInteger(input.schemaVersion)
  );
}
