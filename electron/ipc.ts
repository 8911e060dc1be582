import { type Answer, type Events, type Request, requests } from '@shared/ipc';
import type { EventChannel, RequestChannel } from '@shared/ipcNames';
import { BrowserWindow, type IpcMainInvokeEvent, ipcMain } from 'electron';
import { log } from './log';
import { isOurs } from './origin';

/** Carries out one channel's requests; it gets only what has passed the schema, from our own page. */
export function answer<C extends RequestChannel>(
  channel: C,
  handler: (request: Request<C>, window: BrowserWindow) => Answer<C> | Promise<Answer<C>>,
): void {
  ipcMain.handle(channel, (event, request: unknown) => {
    const window = windowOf(event);
    if (window === null) throw refused(channel, 'sender');
    const parsed = requests[channel].schema.safeParse(request);
    if (!parsed.success) throw refused(channel, 'request');
    // The schema of this very channel has just accepted it.
    return handler(parsed.data as Request<C>, window);
  });
}

/** Tells the window something it did not ask for. */
export function tell<E extends EventChannel>(
  window: BrowserWindow,
  event: E,
  payload: Events[E],
): void {
  if (!window.isDestroyed()) window.webContents.send(event, payload);
}

/** Our window, if its own top page is what asks; null for a frame inside it and for strangers. */
function windowOf(event: IpcMainInvokeEvent): BrowserWindow | null {
  const frame = event.senderFrame;
  if (!frame || frame !== event.sender.mainFrame || !isOurs(frame.url)) return null;
  return BrowserWindow.fromWebContents(event.sender);
}

function refused(channel: RequestChannel, what: string): Error {
  log('ipc refused', { channel, what });
  return new Error(`Refused: ${channel} (${what})`);
}
