import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Makes the data folder and tries to write into it; false when nothing can be kept there. */
export function makeDataFolder(folder: string): boolean {
  const probe = path.join(folder, `.vankien-${process.pid}.probe`);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(probe, '');
    rmSync(probe);
    return true;
  } catch (error) {
    // On a full disk the papers can still be read, and the window says what it cannot write.
    return error instanceof Error && 'code' in error && error.code === 'ENOSPC';
  }
}
