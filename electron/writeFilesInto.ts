import { existsSync } from 'node:fs';
import path from 'node:path';
import { safeFileName } from '@shared/fileName';
import type { FilesSaved } from '@shared/ipc';
import { writeFileSafely } from './writeFileSafely';

/** Writes files into a folder, one after the other; nothing that is there is written over. */
export async function writeFilesInto(
  folder: string,
  files: readonly { readonly name: string; readonly bytes: ArrayBuffer }[],
): Promise<FilesSaved> {
  for (const [count, { name, bytes }] of files.entries()) {
    const written = await writeFileSafely(freePath(folder, name), new Uint8Array(bytes));
    if (!written.ok) return { kind: 'failed', count, error: written.error };
  }
  return { kind: 'saved', folder: path.basename(folder), count: files.length };
}

/** `Giấy mời.docx`, then `Giấy mời (2).docx`. */
function freePath(folder: string, name: string): string {
  const bare = safeFileName(name, '.docx').replace(/\.docx$/u, '');
  let file = path.join(folder, `${bare}.docx`);
  for (let count = 2; existsSync(file); count += 1) {
    file = path.join(folder, `${bare} (${count}).docx`);
  }
  return file;
}
