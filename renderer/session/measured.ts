// The browser keeps every measure until it is told otherwise; a day of typing has many.
const keptMeasures = 20_000;
let taken = 0;

/** Runs work and notes its length under a name that `performance` lists, for the benchmark. */
export function measured<T>(name: `vk:${string}`, work: () => T): T {
  const start = performance.now();
  try {
    return work();
  } finally {
    performance.measure(name, { start });
    taken += 1;
    if (taken % keptMeasures === 0) performance.clearMeasures();
  }
}
