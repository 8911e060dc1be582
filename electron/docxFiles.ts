import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { safeFileName } from '@shared/fileName';
import type { FileSaved, FilesSaved, Request } from '@shared/ipc';
import { messageFor } from '@shared/messages';
import type { SaveFileError } from '@shared/saveFileError';
import { app, type BrowserWindow, dialog, shell } from 'electron';
import { answer } from './ipc';
import { log } from './log';
import { pagesAsPdf, printPages } from './printing';
import { changeSettings, readSettings } from './settingsFile';
import { beforeQuit } from './unfinished';
import { words } from './words';
import { writeFileSafely } from './writeFileSafely';
import { writeFilesInto } from './writeFilesInto';

type FileType = 'docx' | 'pdf' | 'json' | 'csv' | 'xlsx' | 'template';

/** Files saved since the start, by the id that the window knows them by. */
const savedFiles = new Map<string, string>();

/** The window hands over bytes and a name; only the user, in the system's own dialog, says where. */
export function setupDocxFiles(): void {
  answer('docx:save', (request, window) => saveFile(window, 'docx', request));
  answer('pdf:save', (request, window) => savePdf(window, request));
  answer('pages:print', (request, window) => printPages(window, request));
  answer('rescue:save', (request, window) => saveFile(window, 'json', request));
  answer('list:save', (request, window) => saveFile(window, request.type, request));
  answer('template:save', (request, window) => saveFile(window, 'template', request));
  answer('merge:save', ({ files }, window) => saveFiles(window, files));
  answer('docx:show', ({ fileId, where }) => showFile(savedFiles.get(fileId), where));
}

async function saveFile(
  window: BrowserWindow,
  type: FileType,
  { suggestedName, bytes }: Request<'docx:save'>,
): Promise<FileSaved> {
  const file = await askWhere(window, type, suggestedName);
  if (file === null) return { kind: 'cancelled' };
  return beforeQuit(writeFile(window, type, file, new Uint8Array(bytes)));
}

/** The place is asked for first: making the file of a long paper takes a second or two. */
async function savePdf(
  window: BrowserWindow,
  { suggestedName }: Request<'pdf:save'>,
): Promise<FileSaved> {
  const file = await askWhere(window, 'pdf', suggestedName);
  if (file === null) return { kind: 'cancelled' };
  const bytes = await pagesAsPdf(window);
  return beforeQuit(writeFile(window, 'pdf', file, bytes));
}

async function writeFile(
  window: BrowserWindow,
  type: FileType,
  file: string,
  bytes: Uint8Array,
): Promise<FileSaved> {
  const written = await writeFileSafely(file, bytes);
  if (!written.ok) {
    await reportFailure(window, type, written.error);
    return { kind: 'failed', error: written.error };
  }
  await changeSettings({ lastFolder: path.dirname(file) });
  const fileId = randomUUID();
  savedFiles.set(fileId, file);
  return { kind: 'saved', name: path.basename(file), fileId };
}

async function askWhere(
  window: BrowserWindow,
  type: FileType,
  suggestedName: string,
): Promise<string | null> {
  const { title, files } = words.save[type];
  const extension = `.${extensionOf(type)}` as const;
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title,
    buttonLabel: words.save.button,
    defaultPath: path.join(startFolder(), safeFileName(suggestedName, extension)),
    filters: [{ name: files, extensions: [extensionOf(type)] }],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  if (canceled || !filePath) return null;
  if (path.extname(filePath).toLowerCase() === extension) return filePath;
  // The dialog has asked about the name as typed; with the extension it may be another file's.
  const file = filePath + extension;
  return !existsSync(file) || (await mayReplace(window, file)) ? file : null;
}

function extensionOf(type: FileType) {
  return type === 'template' ? 'json' : type;
}

/** Each file is whole or not there; the first that is refused ends the writing. */
async function saveFiles(
  window: BrowserWindow,
  files: Request<'merge:save'>['files'],
): Promise<FilesSaved> {
  const { title, button } = words.folder;
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title,
    buttonLabel: button,
    defaultPath: startFolder(),
    properties: ['openDirectory', 'createDirectory'],
  });
  const [folder] = filePaths;
  if (canceled || folder === undefined) return { kind: 'cancelled' };
  await changeSettings({ lastFolder: folder });
  return beforeQuit(writeFiles(window, folder, files));
}

async function writeFiles(
  window: BrowserWindow,
  folder: string,
  files: Request<'merge:save'>['files'],
): Promise<FilesSaved> {
  const written = await writeFilesInto(folder, files);
  if (written.kind === 'failed') await reportFailure(window, 'letters', written.error);
  return written;
}

async function reportFailure(
  window: BrowserWindow,
  what: FileType | 'letters',
  error: SaveFileError,
): Promise<void> {
  log(`${what} not saved`, { kind: error.kind });
  if (window.isDestroyed()) await tellWithoutWindow(error);
}

/** The window that asked was closed meanwhile, and nobody else would hear of the failure. */
async function tellWithoutWindow(error: SaveFileError): Promise<void> {
  const { notWritten, understood } = words.save;
  await dialog.showMessageBox({
    type: 'warning',
    message: notWritten,
    detail: messageFor(error),
    buttons: [understood],
  });
}

/** The folder of the last file, or the user's documents when it is gone. */
function startFolder(): string {
  const { lastFolder } = readSettings();
  return lastFolder && existsSync(lastFolder) ? lastFolder : app.getPath('documents');
}

async function mayReplace(window: BrowserWindow, file: string): Promise<boolean> {
  const { replaceQuestion, replaceDetail, replace, cancel } = words.save;
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: replaceQuestion(path.basename(file)),
    detail: replaceDetail,
    buttons: [cancel, replace],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  return response === 1;
}

/** False when the file is no longer there or has no program. */
async function showFile(file: string | undefined, where: 'program' | 'folder'): Promise<boolean> {
  if (file === undefined || !existsSync(file)) return false;
  if (where === 'program') return (await shell.openPath(file)) === '';
  shell.showItemInFolder(file);
  return true;
}
