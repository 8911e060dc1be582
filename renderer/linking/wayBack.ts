let cameFrom: string | null = null;

/** Remembers the paper from which somebody went to a record, for the way back. */
export function leavePaper(id: string): void {
  cameFrom = id;
}

/** The paper from which the record was opened; null where it was opened otherwise. */
export function paperLeft(): string | null {
  return cameFrom;
}
