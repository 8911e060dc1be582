import { expect, test } from 'vitest';
import { readLsof, readNetstat, socketInode } from '../../../build/start/portHolder.mjs';

test('the kernel names the socket that listens, not one that is connected', () => {
  const table = [
    '  0: 0100007F:A302 0100007F:C351 01 00000000:00000000 00:00000000 00000000 0 0 111 1',
    '  1: 0100007F:A302 00000000:0000 0A 00000000:00000000 00:00000000 00000000 0 0 222 1',
  ];
  expect(socketInode(table.join('\n'), 41730)).toBe('222');
});

test('lsof names the program and its process', () => {
  expect(readLsof('p4321\ncpython3\nf18\n')).toBe('python3 (process 4321)');
});

test('netstat names the process that listens, not one that is connected', () => {
  const rows = [
    '  TCP    127.0.0.1:50001        127.0.0.1:41730        ESTABLISHED     7',
    '  TCP    127.0.0.1:41730        0.0.0.0:0              LISTENING       4321',
  ];
  expect(readNetstat(rows.join('\r\n'), 41730)).toBe('process 4321');
});
