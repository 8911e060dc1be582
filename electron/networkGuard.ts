import type { NetworkAttempt } from '@shared/ipc';
import { app, type Session } from 'electron';
import { log } from './log';
import { isOurs } from './origin';

/** Chromium's own traffic: update checks, reports, field trials, translation, casting, proxy search. */
const silencingSwitches: readonly (readonly [string, string?])[] = [
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['disable-sync'],
  ['disable-breakpad'],
  ['no-pings'],
  ['no-proxy-server'],
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
  ['force-webrtc-ip-handling-policy', 'disable_non_proxied_udp'],
  [
    'disable-features',
    [
      'AutofillServerCommunication',
      'CertificateTransparencyComponentUpdater',
      'DialMediaRouteProvider',
      'MediaRouter',
      'NetworkTimeServiceQuerying',
      'OptimizationHints',
      'Translate',
    ].join(','),
  ],
];

/** More than this is a loop: the first ones tell the story. */
const keptAttempts = 500;

const attempts: NetworkAttempt[] = [];

/** Must come before Electron is ready. */
export function silenceNetwork(): void {
  for (const [name, value] of silencingSwitches) app.commandLine.appendSwitch(name, value);
}

/** Lets through our own pages and what a page holds itself; everything else is refused and written down. */
export async function setupNetworkGuard(session: Session): Promise<void> {
  session.setSpellCheckerEnabled(false);
  session.webRequest.onBeforeRequest(({ url }, answer) => {
    const isAllowed = staysInside(url, app.isPackaged);
    if (!isAllowed) writeDown(url);
    answer({ cancel: !isAllowed });
  });
  await session.setProxy({ mode: 'direct' });
}

/** Every refused request since the start, the oldest first. */
export function networkAttempts(): readonly NetworkAttempt[] {
  return attempts;
}

/** Whether a request stays on this machine. Developer tools are only for a program that is not packaged. */
export function staysInside(address: string, isPackaged: boolean): boolean {
  if (isOurs(address)) return true;
  const scheme = address.slice(0, address.indexOf(':') + 1);
  return ['blob:', 'data:'].includes(scheme) || (!isPackaged && scheme === 'devtools:');
}

function writeDown(address: string): void {
  // What follows the path could quote a paper.
  const bare = address.split(/[?#]/u, 1)[0] ?? '';
  if (attempts.length >= keptAttempts) return;
  attempts.push({ at: Date.now(), address: bare.slice(0, 200) });
  log('network request refused', { address: bare.slice(0, 200) });
}
