import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import * as fs from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { err, ok, type Result } from '@shared/result';
import type { SaveFileError } from '@shared/saveFileError';

/** The file system as far as a test must be able to stand in for Windows, where open files are locked. */
export interface FilePort {
  rename(from: string, to: string): Promise<void>;
  pause(milliseconds: number): Promise<unknown>;
  readonly platform: NodeJS.Platform;
}

const realFiles: FilePort = { rename: fs.rename, pause, platform: process.platform };

/** Virus scanners and indexers hold a fresh file for a moment; two seconds in all. */
const retryAfterMs = [50, 100, 200, 350, 500, 800] as const;

/** Word opens no file whose whole path is longer. */
const windowsPathLimit = 240;

/**
 * Writes a file whole or not at all: beside it, flushed to the disk, then renamed over it. On every
 * failure what stood there before is untouched and nothing is left lying about.
 */
export async function writeFileSafely(
  file: string,
  bytes: Uint8Array,
  files: FilePort = realFiles,
): Promise<Result<void, SaveFileError>> {
  const target = await realTarget(file);
  const refused = await refusalBefore(target, files.platform);
  if (refused !== null) return err(refused);
  const beside = await writtenBeside(target, bytes);
  if (!beside.ok) return beside;
  return putInPlace(beside.value, target, files);
}

/**
 * The same under a name that must be new. What has it by then, whoever made it, is left alone, and the
 * answer is `taken`.
 */
export async function writeNewFile(
  file: string,
  bytes: Uint8Array,
  files: FilePort = realFiles,
): Promise<Result<'written' | 'taken', SaveFileError>> {
  const isTaken = (await fs.lstat(file).catch(() => null)) !== null;
  if (isTaken) return ok('taken');
  const refused = await refusalBefore(file, files.platform);
  if (refused !== null) return err(refused);
  const beside = await writtenBeside(file, bytes);
  if (!beside.ok) return beside;
  // A rename goes over whatever is there; only the making of a file says that nothing was.
  const fault = await attempt(async () => (await fs.open(file, 'wx')).close());
  if (fault !== null) await removeQuietly(beside.value);
  if (fault === 'EEXIST') return ok('taken');
  if (fault !== null) return err(writingError(fault, file));
  const placed = await putInPlace(beside.value, file, files);
  if (placed.ok) return ok('written');
  await removeQuietly(file);
  return placed;
}

/** Writes and flushes the bytes next to where they belong; gives the file that holds them there. */
async function writtenBeside(
  target: string,
  bytes: Uint8Array,
): Promise<Result<string, SaveFileError>> {
  const temporary = path.join(
    path.dirname(target),
    `.vankien-${randomBytes(6).toString('hex')}.tmp`,
  );
  const fault = await attempt(() => writeBeside(temporary, target, bytes));
  if (fault === null) return ok(temporary);
  await removeQuietly(temporary);
  return err(writingError(fault, target));
}

async function putInPlace(
  temporary: string,
  target: string,
  files: FilePort,
): Promise<Result<void, SaveFileError>> {
  const fault = await renameOver(temporary, target, files);
  if (fault !== null) {
    await removeQuietly(temporary);
    return err(await replacingError(fault, target, files.platform));
  }
  await flushFolder(path.dirname(target), files.platform);
  await removeLeftovers(path.dirname(target));
  return ok(undefined);
}

/** A link stays a link: what it leads to is replaced. */
async function realTarget(file: string): Promise<string> {
  try {
    return await fs.realpath(file);
  } catch {
    // A file that is not there yet is its own target.
    return file;
  }
}

async function refusalBefore(
  target: string,
  platform: NodeJS.Platform,
): Promise<SaveFileError | null> {
  const name = path.basename(target);
  if (platform === 'win32' && target.length > windowsPathLimit) {
    return { kind: 'pathTooLong', name };
  }
  const found = await fs.stat(target).catch(() => null);
  if (found === null) return null;
  if (!found.isFile()) return { kind: 'nameRefused', name };
  // A rename would go over a file marked as read-only without asking.
  return (found.mode & constants.S_IWUSR) === 0 ? { kind: 'fileReadOnly', name } : null;
}

async function writeBeside(temporary: string, target: string, bytes: Uint8Array): Promise<void> {
  const found = await fs.stat(target).catch(() => null);
  const handle = await fs.open(temporary, 'wx', found?.mode ?? 0o666);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** The code of the fault that stayed, or null when the file is in its place. */
async function renameOver(from: string, to: string, files: FilePort): Promise<string | null> {
  let fault = await attempt(() => files.rename(from, to));
  for (const wait of retryAfterMs) {
    if (fault === null || !isLockCode(fault, files.platform)) return fault;
    await files.pause(wait);
    fault = await attempt(() => files.rename(from, to));
  }
  return fault;
}

/** Windows says “not permitted” of a file that another program holds open. */
function isLockCode(code: string, platform: NodeJS.Platform): boolean {
  return code === 'EBUSY' || (platform === 'win32' && ['EPERM', 'EACCES'].includes(code));
}

function writingError(code: string, target: string): SaveFileError {
  const name = path.basename(target);
  const folder = path.dirname(target);
  if (['EACCES', 'EPERM', 'EROFS'].includes(code)) return { kind: 'folderReadOnly', folder };
  if (['ENOENT', 'ENOTDIR'].includes(code)) return { kind: 'folderGone', folder };
  return commonError(code, name);
}

/** The folder let a new file in, so here a refusal is about the file that is to be replaced. */
async function replacingError(
  code: string,
  target: string,
  platform: NodeJS.Platform,
): Promise<SaveFileError> {
  const name = path.basename(target);
  const isRefused = ['EBUSY', 'EPERM', 'EACCES', 'ETXTBSY'].includes(code);
  if (isRefused && (isLockCode(code, platform) || (await hasOwnerFile(target)))) {
    return { kind: 'fileLocked', name };
  }
  if (isRefused) return { kind: 'fileReadOnly', name };
  if (code === 'ENOENT') return { kind: 'folderGone', folder: path.dirname(target) };
  if (['EINVAL', 'EISDIR', 'EEXIST', 'ENOTEMPTY'].includes(code)) {
    return { kind: 'nameRefused', name };
  }
  return commonError(code, name);
}

function commonError(code: string, name: string): SaveFileError {
  if (['ENOSPC', 'EDQUOT', 'EFBIG'].includes(code)) return { kind: 'diskFull', name };
  if (code === 'ENAMETOOLONG') return { kind: 'pathTooLong', name };
  return { kind: 'writeFailed', name, code };
}

/** Word puts `~$` over the first letters of an open file's name, LibreOffice `.~lock.` before it. */
async function hasOwnerFile(target: string): Promise<boolean> {
  const folder = path.dirname(target);
  const name = path.basename(target);
  const owners = [`~$${name}`, `~$${name.slice(1)}`, `~$${name.slice(2)}`, `.~lock.${name}#`];
  const found = await Promise.all(
    owners.map((owner) => fs.stat(path.join(folder, owner)).catch(() => null)),
  );
  return found.some((owner) => owner !== null);
}

/** After a power cut the new name itself must be on the disk; Windows has no such call. */
async function flushFolder(folder: string, platform: NodeJS.Platform): Promise<void> {
  if (platform === 'win32') return;
  // The file is whole and in its place; some network drives cannot flush a folder.
  await attempt(async () => {
    const handle = await fs.open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  });
}

/** Longer than any write takes: what is older belongs to a program that was killed. */
const leftoverAfterMs = 60 * 60 * 1000;

/** A kill in the middle of a write leaves the file beside; the next one here takes it away. */
async function removeLeftovers(folder: string): Promise<void> {
  const names = await fs.readdir(folder).catch(() => []);
  for (const name of names.filter((one) => /^\.vankien-[0-9a-f]{12}\.tmp$/.test(one))) {
    const file = path.join(folder, name);
    const found = await fs.stat(file).catch(() => null);
    if (found && Date.now() - found.mtimeMs > leftoverAfterMs) await removeQuietly(file);
  }
}

async function removeQuietly(file: string): Promise<void> {
  await fs.rm(file, { force: true }).catch(() => undefined);
}

/** Runs one step on the file system; null, or the system's code of its fault. A bug is thrown on. */
async function attempt(step: () => Promise<void>): Promise<string | null> {
  try {
    await step();
    return null;
  } catch (error) {
    if (error instanceof Error && 'code' in error && typeof error.code === 'string') {
      return error.code;
    }
    throw error;
  }
}
