import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { app } from 'electron';
import { words } from './words';

/** The data stand in a folder of this name for ever: a product renamed must not lose them. */
const dataFolder = 'VanKien';

/** The same as in the installer, so that Windows gathers windows and notices under one icon. */
const windowsId = 'vn.vankien.app';

/** Settles name and data folder; must come before anything that asks Electron for a path. */
export function setupIdentity(): void {
  app.setName(words.programName);
  app.setAppUserModelId(windowsId);
  const folder = testFolder() ?? path.join(app.getPath('appData'), dataFolder);
  mkdirSync(folder, { recursive: true });
  app.setPath('userData', folder);
  app.setPath('sessionData', folder);
  app.setAppLogsPath(path.join(folder, 'logs'));
  // Words that Chromium itself shows, such as those of its file fields; then those of the file
  // dialogs of Linux, which are read when the first one opens.
  app.commandLine.appendSwitch('lang', 'vi');
  process.env['LANGUAGE'] = 'vi';
}

/** Tests give each program a folder of its own; an installed program heeds no such word. */
function testFolder(): string | undefined {
  return app.isPackaged ? undefined : process.env['VANKIEN_USER_DATA'];
}
