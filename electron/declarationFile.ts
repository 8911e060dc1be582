import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readSync,
  rmSync,
  type Stats,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { err, ok, type Result } from '@shared/result';
import { parseDeclaration } from '@shared/secrecy/declaration';
import type { MachineSecrecy, NotDeclared } from '@shared/secrecy/machineSecrecy';

/** What the reading of a declaration depends on. */
export interface DeclarationPlace {
  readonly file: string;
  /** User ids, on systems that have them, that count as an administrator's. */
  readonly owners: readonly number[];
  /** Windows has neither owners nor modes that Node could show. */
  readonly isWindows: boolean;
}

/**
 * Reads what an administrator has declared of this machine; `today` is `YYYY-MM-DD`. Whatever is
 * odd about the file makes it count as none: it opens a door, so it is never given the benefit.
 */
export function readMachineSecrecy(place: DeclarationPlace, today: string): MachineSecrecy {
  const text = readTrusted(place);
  if (!text.ok) return text.error;
  const declaration = parseDeclaration(text.value, today);
  if (!declaration.ok) return declaration.error;
  return { kind: 'declared', declaration: declaration.value };
}

/** No declaration is longer, in bytes; what is longer is something else. */
const longest = 16_384;

/** One handle from the first look to the last byte, so that nobody can put another file in between. */
function readTrusted(place: DeclarationPlace): Result<string, NotDeclared> {
  let handle: number | null = null;
  try {
    handle = openSync(place.file, readOnlyItself);
    const stats = fstatSync(handle);
    if (!stats.isFile()) return err({ kind: 'declarationUnread', code: 'EISDIR' });
    if (isOpenToOthers(place, stats)) return err({ kind: 'declarationOpen', file: place.file });
    return decoded(readUpTo(handle, longest + 1));
  } catch (error) {
    return err(readingFault(error, place.file));
  } finally {
    if (handle !== null) closeSync(handle);
  }
}

// No link to a file elsewhere, and no waiting for the other end of a pipe; Windows has neither flag.
const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = constants as Partial<typeof constants>;
const readOnlyItself = (O_RDONLY ?? 0) | (O_NOFOLLOW ?? 0) | (O_NONBLOCK ?? 0);

function readUpTo(handle: number, most: number): Uint8Array {
  const bytes = new Uint8Array(most);
  return bytes.subarray(0, readSync(handle, bytes, 0, most, 0));
}

/** The editor of Windows may put a mark of byte order in front, which the decoder drops. */
function decoded(bytes: Uint8Array): Result<string, NotDeclared> {
  if (bytes.byteLength > longest) return err({ kind: 'declarationBroken' });
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return err({ kind: 'declarationBroken' });
  }
}

function readingFault(error: unknown, file: string): NotDeclared {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'UNKNOWN';
  if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'machineUndeclared' };
  // A link is written by whoever may write its folder, but leads to where anybody may write.
  if (code === 'ELOOP') return { kind: 'declarationOpen', file };
  return { kind: 'declarationUnread', code };
}

function isOpenToOthers(place: DeclarationPlace, stats: Stats): boolean {
  if (place.isWindows) return canWriteHere(place.file);
  const folder = lstatSync(path.dirname(place.file));
  return [stats, folder].some((one) => !isKept(one, place.owners));
}

const writableByOthers = 0o022;

/** Who may write the folder may put another file in its place. */
function isKept({ uid, mode }: Stats, owners: readonly number[]): boolean {
  return owners.includes(uid) && (mode & writableByOthers) === 0;
}

/** The rights of Windows show themselves by trying: who uses the program must not get through. */
function canWriteHere(file: string): boolean {
  const probe = path.join(path.dirname(file), `.vankien-${process.pid}.probe`);
  return succeeds(() => closeSync(openSync(file, 'r+'))) || succeeds(() => tryFile(probe));
}

function tryFile(file: string): void {
  writeFileSync(file, '', { flag: 'wx' });
  rmSync(file);
}

function succeeds(attempt: () => void): boolean {
  try {
    attempt();
    return true;
  } catch {
    return false;
  }
}
