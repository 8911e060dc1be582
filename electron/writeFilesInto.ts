import path from 'node:path';
import { safeFileName } from '@shared/fileName';
import type { FilesSaved } from '@shared/ipc';
import { ok, type Result } from '@shared/result';
import type { SaveFileError } from '@shared/saveFileError';
import { writeNewFile } from './writeFileSafely';

/** Writes files into a folder, one after the other; nothing that is there, or comes there meanwhile, is written over. */
export async function writeFilesInto(
  folder: string,
  files: readonly { readonly name: string; readonly bytes: ArrayBuffer }[],
): Promise<FilesSaved> {
  for (const [count, { name, bytes }] of files.entries()) {
    const written = await writeUnderFreeName(folder, name, new Uint8Array(bytes));
    if (!written.ok) return { kind: 'failed', count, error: written.error };
  }
  return { kind: 'saved', folder: path.basename(folder), count: files.length };
}

/** `Giấy mời.docx`, then `Giấy mời (2).docx`. */
async function writeUnderFreeName(
  folder: string,
  name: string,
  bytes: Uint8Array,
): Promise<Result<void, SaveFileError>> {
  const bare = safeFileName(name, '.docx').replace(/\.docx$/u, '');
  for (let count = 1; ; count += 1) {
    const counter = count === 1 ? '' : ` (${count})`;
    const written = await writeNewFile(path.join(folder, `${bare}${counter}.docx`), bytes);
    if (!written.ok) return written;
    if (written.value === 'written') return ok(undefined);
  }
}
