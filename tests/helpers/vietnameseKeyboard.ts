import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';
import type { Locator, Page } from '@playwright/test';

const run = promisify(execFile);

/** Slower than a quick typist, so that what is tested is the program and not the machine. */
const keyDelayMs = 40;

/** UniKey in ibus, as a desktop has it: the input method sees the keys before the program does. */
export async function startUniKey(): Promise<ChildProcess> {
  const engines = ['set', 'org.freedesktop.ibus.general', 'preload-engines', "['Unikey']"];
  await run('gsettings', engines);
  const daemon = spawn('ibus-daemon', ['--xim', '--replace', '--panel', 'disable'], {
    stdio: 'ignore',
  });
  await untilTrue('ibus does not switch to UniKey', async () => {
    // It switches even where it then cannot set the keyboard layout and reports a fault.
    await output('ibus', ['engine', 'Unikey']);
    return (await output('ibus', ['engine'])) === 'Unikey';
  });
  return daemon;
}

/** Clicks with the real mouse: a click of the debugger would not end a composition. */
async function realClick(page: Page, target: Locator): Promise<void> {
  const box = await target.boundingBox();
  if (box === null) throw new Error('There is nothing to click on');
  const corner = await page.evaluate(() => ({
    x: window.screenX + (window.outerWidth - window.innerWidth) / 2,
    y: window.screenY + (window.outerHeight - window.innerHeight),
  }));
  const x = Math.round(corner.x + box.x + box.width / 2);
  const y = Math.round(corner.y + box.y + box.height / 2);
  await run('xdotool', ['mousemove', String(x), String(y), 'click', '1']);
}

/**
 * Clicks into a text and waits until UniKey has taken hold of its window: ibus attaches itself a
 * moment after the focus, and the keys before that arrive as they are. The text stays as it was.
 */
export async function realClickForTyping(
  page: Page,
  target: Locator,
  text: Locator,
): Promise<void> {
  await realClick(page, target);
  await untilTrue('UniKey does not answer in this window', async () => {
    await realText('dd');
    await page.waitForTimeout(200);
    const isTaken = (await text.innerText()).includes('đ');
    await realKeys('BackSpace', ...(isTaken ? [] : ['BackSpace']));
    await page.waitForTimeout(200);
    return isTaken;
  });
}

/** Types a text letter by letter on the real keyboard. */
export async function realText(text: string): Promise<void> {
  await realKeys(...[...text].map((letter) => keyNames[letter] ?? letter));
}

/** Presses keys by their names in X, such as `End` or `ctrl+z`. */
export async function realKeys(...names: readonly string[]): Promise<void> {
  await run('xdotool', ['key', '--delay', String(keyDelayMs), ...names]);
}

const keyNames: Readonly<Record<string, string>> = {
  ' ': 'space',
  '\n': 'Return',
  ',': 'comma',
  '.': 'period',
  ':': 'colon',
};

/** What a program prints; nothing when it fails. */
async function output(program: string, words: readonly string[]): Promise<string> {
  return run(program, [...words]).then(
    ({ stdout }) => stdout.trim(),
    () => '',
  );
}

async function untilTrue(fault: string, check: () => Promise<boolean>): Promise<void> {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    if (await check()) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(fault);
}
