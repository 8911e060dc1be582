import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { test as base, type Page, chromium as playwright } from '@playwright/test';
import { chromium } from '../../build/chromium';

/** A browser of its own, on a profile that outlives it. */
export interface KillableBrowser {
  readonly page: Page;
  /** Ends it as a power cut does: every process of it at once, and nobody is asked. */
  readonly kill: () => Promise<void>;
}

/**
 * A test that starts browsers as processes of its own, all on one profile, so that exactly these can
 * be killed; what still runs at the end is killed.
 */
export const test = base.extend<{ startBrowser: () => Promise<KillableBrowser> }>({
  startBrowser: async ({}, provide, info) => {
    const profile = info.outputPath('profile');
    const running: ChildProcess[] = [];
    await provide(async () => {
      const child = spawnBrowser(profile);
      running.push(child);
      return { page: await firstPage(child), kill: () => killGroup(child) };
    });
    await Promise.all(running.map(killGroup));
  },
  // The recorder of the run cannot write to a browser that was killed.
  trace: 'off',
  screenshot: 'off',
});

function spawnBrowser(profile: string): ChildProcess {
  // What a killed browser leaves of its claim to the profile.
  for (const name of ['SingletonLock', 'SingletonSocket', 'SingletonCookie']) {
    rmSync(path.join(profile, name), { force: true });
  }
  const switches = ['--remote-debugging-port=0', `--user-data-dir=${profile}`, '--headless=new'];
  return spawn(chromium.executablePath, [...chromium.args, ...switches, 'about:blank'], {
    detached: true,
  });
}

async function firstPage(child: ChildProcess): Promise<Page> {
  const browser = await playwright.connectOverCDP(await debuggingAddress(child));
  const [context] = browser.contexts();
  const page = context?.pages()[0] ?? (await context?.newPage());
  if (page === undefined) throw new Error('The browser shows no page');
  return page;
}

/** The browser leads a group of processes; the group goes in one stroke. */
async function killGroup(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  process.kill(-child.pid, 'SIGKILL');
  await gone;
}

/** What a program with `--remote-debugging-port=0` says of itself when it has started. */
function debuggingAddress(child: ChildProcess): Promise<string> {
  return new Promise<string>((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (address) resolve(address);
    });
    child.on('error', reject);
    child.on('exit', (code) => reject(new Error(`The program ended with ${code}: ${said}`)));
  });
}
