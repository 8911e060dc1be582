// usage: node build/icons/makeIcons.mjs: draws icon.svg at every size and packs the Windows icon.
// The results are kept in the repository, so packaging needs no browser.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { chromiumPath } from '../setup/programs.mjs';

const sizes = [16, 24, 32, 48, 64, 128, 256, 512];
/** Windows reads no larger picture. */
const largestInIco = 256;

const svg = readFileSync(fileURLToPath(new URL('icon.svg', import.meta.url)), 'utf8');
const browser = await chromium.launch({
  executablePath: chromiumPath(),
  args: ['--no-sandbox', '--disable-gpu'],
});
const pictures = [];
for (const size of sizes) pictures.push({ size, png: await draw(size) });
await browser.close();

for (const { size, png } of pictures) write(`${size}x${size}.png`, png);
write('icon.ico', packIco(pictures.filter(({ size }) => size <= largestInIco)));

/** @param {number} size */
async function draw(size) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw}</style>${svg}`);
  const png = await page.screenshot({ omitBackground: true });
  await page.close();
  return png;
}

/** An ICO is a header of 6 bytes, 16 bytes for each picture, then the PNG files themselves.
 * @param {readonly { size: number, png: Buffer }[]} images */
function packIco(images) {
  const header = Buffer.alloc(6 + 16 * images.length);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(images.length, 4);
  let offset = header.length;
  for (const [index, { size, png }] of images.entries()) {
    const at = 6 + 16 * index;
    // 256 is written as 0.
    header.writeUInt8(size % 256, at);
    header.writeUInt8(size % 256, at + 1);
    header.writeUInt16LE(1, at + 4);
    header.writeUInt16LE(32, at + 6);
    header.writeUInt32LE(png.length, at + 8);
    header.writeUInt32LE(offset, at + 12);
    offset += png.length;
  }
  return Buffer.concat([header, ...images.map(({ png }) => png)]);
}

/** @param {string} name @param {Buffer} bytes */
function write(name, bytes) {
  writeFileSync(fileURLToPath(new URL(name, import.meta.url)), bytes);
}
