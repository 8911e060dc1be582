import { type ChildProcess, spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { connectToWindow } from '../helpers/debuggedWindow';

const program = path.resolve(import.meta.dirname, '../../release/linux-unpacked/van-kien');

test('the packaged program opens its window at its own address', async ({
  browserName: _,
}, info) => {
  // Debugging of its main process is switched off in the package, so the window is asked instead.
  const started = startProgram(info.outputPath('home'));
  try {
    const window = await connectToWindow(await started.debuggingAddress);
    await expect
      .poll(() =>
        window.evaluate("document.querySelector('#root > :not(.starting)')?.textContent ?? ''"),
      )
      .toMatch(/\S/);
    expect(await window.evaluate('location.origin')).toBe('app://vankien');
    expect(await window.evaluate('document.title')).toContain('Văn Kiện');
    expect(await window.evaluate('typeof process + typeof require')).toBe('undefinedundefined');
    writeFileSync(info.outputPath('window.png'), await window.screenshot());
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
