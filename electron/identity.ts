import path from 'node:path';
import { app, dialog } from 'electron';
import { makeDataFolder } from './dataFolder';
import { words } from './words';

/** The data stand in a folder of this name for ever: a product renamed must not lose them. */
const dataFolder = 'VanKien';

/** The same as in the installer, so that Windows gathers windows and notices under one icon. */
const windowsId = 'vn.vankien.app';

/**
 * Settles name and data folder; must come before anything that asks Electron for a path. False,
 * after a sentence, when the folder cannot be used: Chromium would take the lock of the single
 * program for held by another one, and nothing at all would be seen.
 */
export function setupIdentity(): boolean {
  app.setName(words.programName);
  app.setAppUserModelId(windowsId);
  const folder = testFolder() ?? path.join(app.getPath('appData'), dataFolder);
  if (!makeDataFolder(folder)) {
    dialog.showErrorBox(words.programName, words.fault.noDataFolder(folder));
    return false;
  }
  app.setPath('userData', folder);
  app.setPath('sessionData', folder);
  app.setAppLogsPath(path.join(folder, 'logs'));
  // Words that Chromium itself shows, such as those of its file fields; then those of the file
  // dialogs of Linux, which are read when the first one opens.
  app.commandLine.appendSwitch('lang', 'vi');
  process.env['LANGUAGE'] = 'vi';
  return true;
}

/** Tests give each program a folder of its own; an installed program heeds no such word. */
function testFolder(): string | undefined {
  return app.isPackaged ? undefined : process.env['VANKIEN_USER_DATA'];
}
