import { readFile, stat } from 'node:fs/promises';
import { err, ok, type Result } from '@shared/result';
import type { ExportFault } from './exportWords';

/** A file that is no text; `line` where one line is to blame, from 1. */
export interface FileFault {
  readonly fault: ExportFault;
  readonly line: number | null;
}

const megabyte = 2 ** 20;
/** A paper of a thousand pages has some three; more is another kind of file. */
const mostMegabytes = 20;

/** Reads a file of UTF-8 text, or says why it is none. A large one is refused unread. */
export async function readTextFile(file: string): Promise<Result<string, FileFault>> {
  try {
    const found = await stat(file);
    if (found.isDirectory()) return err({ fault: { kind: 'inputIsFolder' }, line: null });
    // A pipe or a device may never end.
    if (!found.isFile()) return err({ fault: { kind: 'inputNotFile' }, line: null });
    if (found.size > mostMegabytes * megabyte) {
      const megabytes = Math.ceil(found.size / megabyte);
      return err({ fault: { kind: 'inputTooLarge', megabytes, most: mostMegabytes }, line: null });
    }
    return decode(await readFile(file));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : null;
    if (code === null) throw error;
    const isMissing = code === 'ENOENT' || code === 'ENOTDIR';
    const fault = isMissing
      ? { kind: 'inputMissing' as const }
      : { kind: 'inputUnreadable' as const, code };
    return err({ fault, line: null });
  }
}

function decode(bytes: Uint8Array): Result<string, FileFault> {
  const nul = bytes.indexOf(0);
  if (nul >= 0) return err({ fault: { kind: 'inputHasNul' }, line: lineOf(bytes, nul) });
  const text = decoded(bytes);
  if (text !== null) return ok(text);
  return err({ fault: { kind: 'inputNotUtf8' }, line: firstBadLine(bytes) });
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // The decoder says only that something is wrong, not where.
    return null;
  }
}

/** No character of several bytes holds a line feed, so each line can be tried alone. */
function firstBadLine(bytes: Uint8Array): number {
  let start = 0;
  for (let line = 1; ; line += 1) {
    const end = bytes.indexOf(10, start);
    if (end < 0 || decoded(bytes.subarray(start, end)) === null) return line;
    start = end + 1;
  }
}

function lineOf(bytes: Uint8Array, offset: number): number {
  return bytes.subarray(0, offset).filter((byte) => byte === 10).length + 1;
}
