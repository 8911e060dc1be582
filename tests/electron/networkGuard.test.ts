import { staysInside } from '@electron/networkGuard';
import { expect, test, vi } from 'vitest';

vi.mock('electron', () => ({ app: {} }));

test.each([
  'app://vankien/',
  'app://vankien/assets/a.js',
  'blob:app://vankien/5f0c',
  'data:image/png;base64,AA==',
])('%s stays on this machine', (address) => {
  expect(staysInside(address, true)).toBe(true);
});

test.each([
  'https://example.org/',
  'http://127.0.0.1:41730/',
  'ws://localhost/',
  'ftp://example.org/',
  'file:///etc/passwd',
  'app://other/',
  'chrome-extension://abc/a.js',
  'devtools://devtools/bundled/a.html',
  '',
  'nonsense',
])('%s does not', (address) => {
  expect(staysInside(address, true)).toBe(false);
});

test('developer tools open only in a program that is not packaged', () => {
  expect(staysInside('devtools://devtools/bundled/a.html', false)).toBe(true);
});
