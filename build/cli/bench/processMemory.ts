import { readdirSync, readFileSync } from 'node:fs';

/** Memory of a process and all below it, in megabytes; pages that several share count once in all (PSS). */
export function sharedOutMegabytes(pid: number): number {
  const parents = new Map(runningPids().map((other) => [other, parentOf(other)]));
  const isBelow = (other: number): boolean => {
    if (other === pid) return true;
    const parent = parents.get(other);
    return parent !== undefined && parent > 1 && isBelow(parent);
  };
  const kilobytes = [...parents.keys()].filter(isBelow).map(pssKilobytes);
  return kilobytes.reduce((total, own) => total + own, 0) / 1024;
}

function runningPids(): readonly number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
}

function parentOf(pid: number): number {
  return figureIn(`/proc/${pid}/status`, /^PPid:\s+(\d+)/m);
}

function pssKilobytes(pid: number): number {
  return figureIn(`/proc/${pid}/smaps_rollup`, /^Pss:\s+(\d+) kB/m);
}

function figureIn(file: string, pattern: RegExp): number {
  try {
    return Number(pattern.exec(readFileSync(file, 'utf8'))?.[1] ?? 0);
  } catch {
    // It ended between the listing and the reading.
    return 0;
  }
}
