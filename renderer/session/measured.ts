// The browser keeps every measure until it is told otherwise; a day of typing has many.
const keptMeasures = 20_000;
let taken = 0;

type MeasureName = `vk:${string}`;

/** Runs work and notes its length under a name that `performance` lists, for the benchmark. */
export function measured<T>(name: MeasureName, work: () => T): T {
  const start = performance.now();
  try {
    return work();
  } finally {
    noteMeasure(name, start);
  }
}

/** Notes the length of work that began at `start` and ends now. */
export function noteMeasure(name: MeasureName, start: number): void {
  performance.measure(name, { start });
  taken += 1;
  if (taken % keptMeasures === 0) performance.clearMeasures();
}
