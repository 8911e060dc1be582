import { aboutMachine } from '@shared/secrecy/machineWords';
import { app, type BrowserWindow, dialog, shell } from 'electron';
import { answer } from './ipc';
import { logFolder } from './log';
import { machineSecrecy } from './machineSecrecy';
import { networkAttempts } from './networkGuard';
import { words } from './words';

/** So many lines fit into a message box on an old screen. */
const shownAttempts = 12;

/** What a page may ask about the program. */
export function setupHelp(): void {
  answer('help:network', () => networkAttempts());
}

/** Says what went over the network since the start: nothing, and what was kept from it. */
export async function showNetworkLog(window: BrowserWindow): Promise<void> {
  const { none, noneDetail, refused, refusedDetail } = words.network;
  const attempts = networkAttempts();
  const lines = attempts.slice(-shownAttempts).map(({ at, address }) => {
    return `${new Date(at).toLocaleTimeString('vi-VN')}  ${address}`;
  });
  const isQuiet = attempts.length === 0;
  await tellUser(
    window,
    isQuiet ? none : refused(attempts.length),
    isQuiet ? noneDetail : refusedDetail(lines.join('\n')),
  );
}

/** Version, and where the data are, which whoever keeps the machine needs to know. */
export async function showAbout(window: BrowserWindow): Promise<void> {
  const { electron, chrome } = process.versions;
  const detail = words.about.detail(electron, chrome, app.getPath('userData'));
  const secrecy = aboutMachine(machineSecrecy());
  await tellUser(window, words.about.title(app.getVersion()), `${secrecy}\n\n${detail}`);
}

/** Opens the folder of the logs in the file manager. */
export async function showLogs(): Promise<void> {
  await shell.openPath(logFolder());
}

async function tellUser(window: BrowserWindow, message: string, detail: string): Promise<void> {
  const buttons = [words.ok];
  await dialog.showMessageBox(window, { type: 'info', message, detail, buttons, noLink: true });
}
