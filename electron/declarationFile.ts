import { randomUUID } from 'node:crypto';
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

/** The tries at writing as far as a test must be able to stand in for Windows; each throws as Node does. */
export interface WritingTries {
  openForWriting(file: string): void;
  create(file: string): void;
  remove(file: string): void;
}

const realTries: WritingTries = {
  openForWriting: (file) => closeSync(openSync(file, 'r+')),
  create: (file) => writeFileSync(file, '', { flag: 'wx' }),
  remove: (file) => rmSync(file),
};

/**
 * Reads what an administrator has declared of this machine; `today` is `YYYY-MM-DD`. Whatever is
 * odd about the file makes it count as none: it opens a door, so it is never given the benefit.
 */
export function readMachineSecrecy(
  place: DeclarationPlace,
  today: string,
  tries: WritingTries = realTries,
): MachineSecrecy {
  const text = readTrusted(place, tries);
  if (!text.ok) return text.error;
  const declaration = parseDeclaration(text.value, today);
  if (!declaration.ok) return declaration.error;
  return { kind: 'declared', declaration: declaration.value };
}

/** No declaration is longer, in bytes; what is longer is something else. */
const longest = 16_384;

/** One handle from the first look to the last byte, so that nobody can put another file in between. */
function readTrusted(place: DeclarationPlace, tries: WritingTries): Result<string, NotDeclared> {
  let handle: number | null = null;
  try {
    handle = openSync(place.file, readOnlyItself);
    const stats = fstatSync(handle);
    if (!stats.isFile()) return err({ kind: 'declarationUnread', code: 'EISDIR' });
    const fault = place.isWindows ? triedFault(place.file, tries) : ownerFault(place, stats);
    if (fault !== null) return err(fault);
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
  const code = codeOf(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'machineUndeclared' };
  // A link is written by whoever may write its folder, but leads to where anybody may write.
  if (code === 'ELOOP') return { kind: 'declarationOpen', file };
  return { kind: 'declarationUnread', code };
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'UNKNOWN';
}

function ownerFault({ file, owners }: DeclarationPlace, stats: Stats): NotDeclared | null {
  const folder = lstatSync(path.dirname(file));
  const areKept = [stats, folder].every((one) => isKept(one, owners));
  return areKept ? null : { kind: 'declarationOpen', file };
}

const writableByOthers = 0o022;

/** Who may write the folder may put another file in its place. */
function isKept({ uid, mode }: Stats, owners: readonly number[]): boolean {
  return owners.includes(uid) && (mode & writableByOthers) === 0;
}

/** What a system says of a file or folder that this user may not write. */
const refusals: ReadonlySet<string> = new Set(['EACCES', 'EPERM', 'EROFS']);

/**
 * The rights of Windows show themselves by trying: who uses the program must be refused by the file
 * and by its folder. A try that ends otherwise, as at a file that another program holds, shows nothing.
 */
function triedFault(file: string, tries: WritingTries): NotDeclared | null {
  // A name of its own each time: a probe that a killed program left behind must not be taken for a wall.
  const probe = path.join(path.dirname(file), `.vankien-${randomUUID()}.probe`);
  const codes = [
    attempt(() => tries.openForWriting(file)),
    attempt(() => tries.create(probe)),
  ] as const;
  // What was let in has shown what there is to see, whether it can be taken away again or not.
  if (codes[1] === null) attempt(() => tries.remove(probe));
  if (codes.includes(null)) return { kind: 'declarationOpen', file };
  const unclear = codes.find((code) => code !== null && !refusals.has(code)) ?? null;
  return unclear === null ? null : { kind: 'declarationUnread', code: unclear };
}

/** The system's code of what went wrong; null where nothing did. */
function attempt(step: () => void): string | null {
  try {
    step();
    return null;
  } catch (error) {
    return codeOf(error);
  }
}
