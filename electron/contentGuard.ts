import { app, type Session } from 'electron';
import { log } from './log';
import { isOurs } from './origin';

/** Writing plain copies to the clipboard is all that a page may do beyond its own window. */
const ALLOWED_PERMISSION = 'clipboard-sanitized-write';

/** No page leaves our origin, opens a window, or embeds another, whatever created it. */
export function setupContentGuard(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(() => {
      log('window refused');
      return { action: 'deny' };
    });
    contents.on('will-navigate', (event, address) => {
      if (isReload(address, contents.getURL())) return;
      event.preventDefault();
      log('navigation refused');
    });
    contents.on('will-attach-webview', (event) => event.preventDefault());
  });
}

/** Camera, place, notices, devices, screen and the rest are refused without asking. */
export function setupPermissionGuard(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer) => {
    answer(permission === ALLOWED_PERMISSION);
  });
  session.setPermissionCheckHandler((_contents, permission) => permission === ALLOWED_PERMISSION);
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => {
    event.preventDefault();
    log('download refused');
  });
}

/** Our own page loading itself again; the program has one page, so there is nowhere else to go. */
function isReload(address: string, present: string): boolean {
  return isOurs(address) && address === present;
}
