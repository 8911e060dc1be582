import { app, type Session } from 'electron';
import { log } from './log';
import { isOurs } from './origin';

/** All that a page may do beyond its own window: copy plain text, and keep its database when the disk fills up. */
const allowed: ReadonlySet<string> = new Set(['clipboard-sanitized-write', 'persistent-storage']);

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
    answer(allowed.has(permission));
  });
  session.setPermissionCheckHandler((_contents, permission) => allowed.has(permission));
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
