import { framesOf } from '@renderer/ui/reportFault';
import { expect, test } from 'vitest';

test('a fault is logged by its places, never by a message that could quote a paper', () => {
  const frames = framesOf(new Error('Đồng chí\nBí thư'));
  expect(frames).toContain('reportFault.test.ts');
  expect(frames).not.toMatch(/Đồng chí|Bí thư/);
});

test('what is no error has no places', () => {
  expect(framesOf('Đồng chí')).toBe('');
});
