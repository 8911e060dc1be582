import { exportMerged } from '@shared/docx/exportMerged';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { aDraft, p } from '../../helpers/aDraft';
import { exportedBytes } from '../../helpers/docx/exported';
import { valueOf } from '../../helpers/valueOf';

const letter = (name: string) =>
  aDraft({
    kind: 'giay-moi',
    blocks: [
      p('paragraph', [{ text: 'Kính mời ' }, { field: 'guest' }]),
      p('heading', 'Nội dung'),
      p('clause', 'Khai mạc'),
      p('clause', 'Bế mạc'),
    ],
    facts: { guest: name },
  });
const names = Array.from({ length: 33 }, (_, index) => `Khách-${index + 1}.`);

async function parts(count = names.length): Promise<Readonly<Record<string, string>>> {
  const bytes = valueOf(await exportMerged(names.slice(0, count).map(letter)));
  const files = unzipSync(new Uint8Array(bytes));
  return Object.fromEntries(Object.entries(files).map(([path, data]) => [path, strFromU8(data)]));
}

test('33 invitations stand in one file, each on a section whose pages begin at 1', async () => {
  const document = (await parts())['word/document.xml'] ?? '';
  expect(names.filter((name) => !document.includes(name))).toEqual([]);
  const sections = document.match(/<w:sectPr[\s\S]*?<\/w:sectPr>/g) ?? [];
  expect(sections).toHaveLength(33);
  expect(sections.filter((one) => !one.includes('<w:pgNumType w:start="1"'))).toEqual([]);
  expect(sections.filter((one) => !one.includes('<w:titlePg'))).toEqual([]);
});

test('no letter shares a list with another, so each counts from its own beginning', async () => {
  const document = (await parts(3))['word/document.xml'] ?? '';
  const [one = [], two = [], three = []] = document
    .split('<w:sectPr')
    .map((part) => [...new Set([...part.matchAll(/<w:numId w:val="(\d+)"/g)].map(([, id]) => id))]);
  expect([one.length, two.length, three.length]).not.toContain(0);
  expect(new Set([...one, ...two, ...three]).size).toBe(one.length + two.length + three.length);
});

test('the file has one set of headers and styles, however many letters there are', async () => {
  expect(Object.keys(await parts(33)).toSorted()).toEqual(Object.keys(await parts(1)).toSorted());
});

test('one letter alone reads like the paper itself', async () => {
  const alone = unzipSync(new Uint8Array(await exportedBytes(letter('Khách-1.'))));
  expect((await parts(1))['word/document.xml']?.length).toBe(
    strFromU8(alone['word/document.xml'] ?? new Uint8Array()).length,
  );
});

test('papers of two standards are refused: one of them would be printed in the form of the other', async () => {
  const state = { ...letter('Khách-2.'), standard: 'ND30' as const };
  await expect(exportMerged([letter('Khách-1.'), state])).rejects.toThrow(/two standards/);
});
