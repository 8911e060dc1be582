import { fileURLToPath } from 'node:url';

/** Absolute path of a file or folder named from the top of the repository. */
export function fromTop(relativePath: string): string {
  return fileURLToPath(new URL(`../${relativePath}`, import.meta.url));
}

/** The import aliases of `build/tsconfig/base.json`, for every Vite and Vitest configuration. */
export const aliases = {
  '@shared': fromTop('shared'),
  '@templates': fromTop('templates'),
  '@renderer': fromTop('renderer'),
  '@electron': fromTop('electron'),
} as const;
