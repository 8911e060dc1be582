import type { Conference } from './conference';

/** Whether a conference is noted down: what it then lacks did not happen. */
export function wasHeld({ log, conclusions }: Conference): boolean {
  return log.length > 0 || conclusions.length > 0;
}
