import { canonicalZip } from '@shared/docx/canonicalZip';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';

const parts = {
  'word/styles.xml': strToU8('<styles/>'.repeat(100)),
  'word/document.xml': strToU8('<document/>'),
  '[Content_Types].xml': strToU8('<Types/>'),
};
const zipped = (mtime: string, names = Object.keys(parts) as (keyof typeof parts)[]) => {
  const zip = zipSync(Object.fromEntries(names.map((name) => [name, parts[name]])), { mtime });
  return zip.buffer.slice(zip.byteOffset, zip.byteOffset + zip.byteLength);
};

test('time and order of packing leave no trace, the contents stay', () => {
  const first = canonicalZip(zipped('2024-01-10'));
  const second = canonicalZip(
    zipped('2026-05-27', ['word/document.xml', '[Content_Types].xml', 'word/styles.xml']),
  );
  const read = unzipSync(new Uint8Array(second));
  expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  expect(Object.keys(read)).toEqual([
    '[Content_Types].xml',
    'word/document.xml',
    'word/styles.xml',
  ]);
  expect(strFromU8(read['word/styles.xml'] ?? new Uint8Array())).toBe('<styles/>'.repeat(100));
});

test('a second pass changes nothing', () => {
  const once = canonicalZip(zipped('2024-01-10'));
  expect(Buffer.from(canonicalZip(once)).equals(Buffer.from(once))).toBe(true);
});

test('something else than a zip file is a bug of the caller', () => {
  expect(() => canonicalZip(new ArrayBuffer(4))).toThrow('No zip file.');
});
