/** One line that the benchmark prints. */
export interface BenchRow {
  readonly name: string;
  readonly value: number;
  readonly unit: 'ms' | 'x' | 'MB' | 'pages';
  /** What the value must not pass; none for a row that only informs. */
  readonly limit?: number;
}

/** The rows of one part of the program, measured now. */
export type BenchGroup = () => Promise<readonly BenchRow[]>;

/** The middle one of some measurements. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}

/** The value that a share of all values stays under. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(Math.floor(sorted.length * share), sorted.length - 1)] ?? Number.NaN;
}

/** Medians, in milliseconds, of tasks run in turns so that a slow moment of the machine hits all. */
export async function timeInTurns<K extends string>(
  tasks: Readonly<Record<K, () => Promise<unknown>>>,
  { runs, warmUps }: { readonly runs: number; readonly warmUps: number },
): Promise<Readonly<Record<K, number>>> {
  // Object.entries loses the literal keys of the record it reads.
  const entries = Object.entries(tasks) as [K, () => Promise<unknown>][];
  const times = new Map<K, number[]>(entries.map(([name]) => [name, []]));
  for (let run = -warmUps; run < runs; run += 1) {
    // Each run begins with another task, so that none always follows the same one.
    const shift = Math.abs(run) % entries.length;
    for (const [name, task] of [...entries.slice(shift), ...entries.slice(0, shift)]) {
      const start = performance.now();
      await task();
      if (run >= 0) times.get(name)?.push(performance.now() - start);
    }
  }
  const medians = entries.map(([name]) => [name, median(times.get(name) ?? [])] as const);
  // Built from the entries of the record of tasks, so it has all of its keys.
  return Object.fromEntries(medians) as Record<K, number>;
}
