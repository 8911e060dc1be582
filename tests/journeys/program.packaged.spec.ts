import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { chromium, expect, test } from '@playwright/test';

const program = path.resolve(import.meta.dirname, '../../release/linux-unpacked/van-kien');

test('the packaged program opens its window at its own address', async ({
  browserName: _,
}, info) => {
  // Debugging of its main process is switched off in the package, so the window is asked instead.
  const started = startProgram(info.outputPath('home'));
  try {
    const browser = await chromium.connectOverCDP(await started.debuggingAddress);
    const page =
      browser.contexts()[0]?.pages()[0] ?? (await browser.contexts()[0]?.waitForEvent('page'));
    if (page === undefined) throw new Error('The program shows no window');
    await expect(page).toHaveTitle(/Văn Kiện/);
    await expect(page.locator('#root > *').first()).toBeVisible();
    expect(page.url()).toMatch(/^app:\/\/vankien\//);
    await page.screenshot({ path: info.outputPath('window.png') });
  } finally {
    started.child.kill();
  }
});

function startProgram(home: string): { child: ChildProcess; debuggingAddress: Promise<string> } {
  const switches = ['--remote-debugging-port=0', '--disable-gpu', '--no-sandbox'];
  const child = spawn(program, switches, {
    env: { ...process.env, HOME: home, XDG_CONFIG_HOME: path.join(home, '.config') },
  });
  const debuggingAddress = new Promise<string>((resolve, reject) => {
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (address) resolve(address);
    });
    child.on('error', reject);
    child.on('exit', (code) => reject(new Error(`The program ended with ${code}: ${said}`)));
  });
  return { child, debuggingAddress };
}
