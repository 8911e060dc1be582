import path from 'node:path';
import { app, BrowserWindow, screen } from 'electron';
import { startAddress } from './origin';
import { changeSettings, readSettings } from './settingsFile';
import { startPlace, startsMaximized } from './windowPlace';
import { words } from './words';

/** Makes the one window; it appears with its first picture, not empty. */
export function createWindow(): BrowserWindow {
  const last = readSettings().window;
  const firstArea = screen.getPrimaryDisplay().workArea;
  const areas = screen.getAllDisplays().map(({ workArea }) => workArea);
  const window = new BrowserWindow({
    ...startPlace(last, firstArea, areas),
    // An old office screen at 150 % has no more than 910 x 480 of these pixels.
    minWidth: 720,
    minHeight: 440,
    show: false,
    title: words.programName,
    // The ground of the library (theme.css), so that nothing flashes before the styles are there.
    backgroundColor: '#f3f4f6',
    webPreferences: {
      preload: path.join(app.getAppPath(), 'dist/preload/preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      devTools: !app.isPackaged,
      // Saving goes on behind other windows.
      backgroundThrottling: false,
    },
  });
  window.once('ready-to-show', () => {
    if (startsMaximized(last, firstArea)) window.maximize();
    window.show();
  });
  window.on('close', () => void rememberPlace(window));
  return window;
}

/** Loads the program into the window. Rejects when its files are missing. */
export async function loadProgram(window: BrowserWindow): Promise<void> {
  await window.loadURL(startAddress);
}

/** Brings the window of the running program forward when the program is started a second time. */
export function showAgain(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

function rememberPlace(window: BrowserWindow): Promise<void> {
  const isMaximized = window.isMaximized();
  return changeSettings({ window: { ...window.getNormalBounds(), isMaximized } });
}
