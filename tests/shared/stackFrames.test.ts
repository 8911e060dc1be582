import { stackFrames } from '@shared/stackFrames';
import { expect, test } from 'vitest';

test('a stack gives its places, never the message that could quote a paper', () => {
  const stack = 'Error: Đồng chí\nBí thư\n    at save (app://vankien/a.js:1:2)\n    at b.js:3:4';
  expect(stackFrames(stack)).toEqual(['at save (app://vankien/a.js:1:2)', 'at b.js:3:4']);
});

test('a real fault names the file it came from', () => {
  expect(stackFrames(new Error('Đồng chí').stack ?? '').join()).toContain('stackFrames.test.ts');
});
