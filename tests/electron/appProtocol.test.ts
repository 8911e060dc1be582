import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { answerRequest } from '@electron/appProtocol';
import { contentSecurityPolicy } from '@shared/contentSecurityPolicy';
import { beforeEach, expect, test, vi } from 'vitest';
import { temporaryFolder } from '../helpers/temporaryFolder';

vi.mock('electron', () => ({ app: {}, protocol: {} }));

let folder = '';

beforeEach(() => {
  const top = temporaryFolder();
  writeFileSync(path.join(top, 'secret.html'), 'ngoài');
  folder = path.join(top, 'renderer');
  mkdirSync(path.join(folder, 'assets'), { recursive: true });
  writeFileSync(path.join(folder, 'index.html'), 'trang');
  writeFileSync(path.join(folder, 'assets/Tinos đậm.woff2'), 'chữ');
  writeFileSync(path.join(folder, 'notes.exe'), 'lạ');
});

test('the start address gives the page, under the policy and without guessing of types', async () => {
  const page = await answerRequest(folder, 'GET', 'app://vankien/');
  expect(await page.text()).toBe('trang');
  expect(Object.fromEntries(page.headers)).toMatchObject({
    'content-security-policy': contentSecurityPolicy,
    'content-type': 'text/html; charset=utf-8',
    'x-content-type-options': 'nosniff',
  });
});

test('a file is found by its escaped name', async () => {
  const address = `app://vankien/assets/${encodeURIComponent('Tinos đậm.woff2')}`;
  const font = await answerRequest(folder, 'GET', address);
  expect([font.status, font.headers.get('content-type')]).toEqual([200, 'font/woff2']);
});

test.each([
  ['a missing file', 'GET', 'app://vankien/none.js', 404],
  ['a folder', 'GET', 'app://vankien/assets', 404],
  ['a type that the program does not have', 'GET', 'app://vankien/notes.exe', 404],
  ['a path up', 'GET', 'app://vankien/../secret.html', 404],
  ['an escaped path up', 'GET', 'app://vankien/%2e%2e%2fsecret.html', 404],
  ['a path up written as in Windows', 'GET', 'app://vankien/..%5Csecret.html', 404],
  ['a name with a null', 'GET', 'app://vankien/index.html%00.js', 404],
  ['a broken escape', 'GET', 'app://vankien/%E1%BA', 404],
  ['another host', 'GET', 'app://other/index.html', 404],
  ['a request that wants to change something', 'POST', 'app://vankien/', 405],
])('%s is refused, under the same policy', async (_what, method, address, status) => {
  const answer = await answerRequest(folder, method, address);
  expect([answer.status, await answer.text()]).toEqual([status, '']);
  expect(answer.headers.get('content-security-policy')).toBe(contentSecurityPolicy);
});
