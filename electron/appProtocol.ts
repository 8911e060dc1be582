import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { contentSecurityPolicy } from '@shared/contentSecurityPolicy';
import { contentTypes } from '@shared/contentTypes';
import { app, protocol } from 'electron';
import { appHost, appScheme } from './origin';

const safetyHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** Must come before Electron is ready. Standard and secure: pages get IndexedDB, workers and a clipboard. */
export function registerAppScheme(): void {
  const privileges = {
    standard: true,
    secure: true,
    supportFetchAPI: true,
    stream: true,
    // Compiled scripts are kept between starts; an older Electron does not know the word and skips it.
    codeCache: true,
  };
  protocol.registerSchemesAsPrivileged([{ scheme: appScheme, privileges }]);
}

/** Serves the built window from the program's own folder, and nothing else. */
export function setupAppProtocol(): void {
  const folder = path.join(app.getAppPath(), 'dist/renderer');
  protocol.handle(appScheme, (request) => answerRequest(folder, request.method, request.url));
}

/** The answer to one request; a path that leads out of the folder is refused like one that does not exist. */
export async function answerRequest(
  folder: string,
  method: string,
  address: string,
): Promise<Response> {
  if (method !== 'GET') return refusal(405);
  const file = fileFor(folder, address);
  const contentType = file && contentTypes[path.extname(file)];
  if (!file || !contentType) return refusal(404);
  try {
    const headers = { ...safetyHeaders, 'Content-Type': contentType };
    return new Response(new Uint8Array(await readFile(file)), { headers });
  } catch {
    // Missing, or a folder: to the window both are the same.
    return refusal(404);
  }
}

/** The file of an address, or null when it lies outside the folder. */
function fileFor(folder: string, address: string): string | null {
  try {
    const { host, pathname } = new URL(address);
    const wanted = decodeURIComponent(pathname);
    if (host !== appHost || wanted.includes('\0') || wanted.includes('\\')) return null;
    const file = path.resolve(folder, `.${wanted === '/' ? '/index.html' : wanted}`);
    return file.startsWith(path.resolve(folder) + path.sep) ? file : null;
  } catch {
    // An address with broken escapes names no file.
    return null;
  }
}

function refusal(status: number): Response {
  return new Response(null, { status, headers: safetyHeaders });
}
