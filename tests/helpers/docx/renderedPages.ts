import { execFile } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const millimetre = 25.4 / 72;

/** A word on a page; millimetres from the upper left corner. */
export interface RenderedWord {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface RenderedPage {
  readonly width: number;
  readonly height: number;
  readonly words: readonly RenderedWord[];
}

export interface RenderedPaper {
  readonly pages: readonly RenderedPage[];
  /** The text as read from top to bottom, line by line. */
  readonly text: string;
  /** Names of the fonts that LibreOffice used. */
  readonly fonts: readonly string[];
  /** Path of the PDF, for a look at its drawn lines. */
  readonly file: string;
}

/** The pages of Word files as LibreOffice Writer lays them out; all in one start of it, in a folder. */
export async function renderedPapers<K extends string>(
  folder: string,
  files: Readonly<Record<K, ArrayBuffer>>,
): Promise<Readonly<Record<K, RenderedPaper>>> {
  // Object.entries loses the literal keys of the record it reads.
  const entries = Object.entries(files) as [K, ArrayBuffer][];
  for (const [name, bytes] of entries) {
    writeFileSync(path.join(folder, `${name}.docx`), new Uint8Array(bytes));
  }
  await run('soffice', [
    `-env:UserInstallation=file://${folder}/profile`,
    '--headless',
    '--convert-to',
    'pdf',
    '--outdir',
    folder,
    ...entries.map(([name]) => path.join(folder, `${name}.docx`)),
  ]);
  const papers = await Promise.all(
    entries.map(async ([name]) => [name, await readPdf(path.join(folder, `${name}.pdf`))] as const),
  );
  // Built from the entries of the record of files, so it has all of its keys.
  return Object.fromEntries(papers) as Record<K, RenderedPaper>;
}

/** Dark horizontal lines on a page of a PDF that are longer than 5 mm, from top to bottom. */
export async function drawnLines(file: string, page: number): Promise<readonly DrawnLine[]> {
  const picture = `${file}-${page}`;
  const only = ['-f', String(page), '-l', String(page)];
  await run('pdftoppm', [
    '-gray',
    '-r',
    String(dotsPerInch),
    ...only,
    '-singlefile',
    file,
    picture,
  ]);
  return linesIn(readFileSync(`${picture}.pgm`));
}

export interface DrawnLine {
  readonly left: number;
  readonly right: number;
  readonly top: number;
}

const dotsPerInch = 254;
const dotsInMillimetre = dotsPerInch / 25.4;

async function readPdf(file: string): Promise<RenderedPaper> {
  // LibreOffice ends well even where it could not read a file.
  if (!existsSync(file)) throw new Error(`LibreOffice made no ${path.basename(file)}.`);
  const [boxes, text, fonts] = await Promise.all([
    run('pdftotext', ['-bbox', file, '-'], { maxBuffer: 1e9 }),
    run('pdftotext', ['-raw', file, '-'], { maxBuffer: 1e9 }),
    run('pdffonts', [file]),
  ]);
  return {
    file,
    text: text.stdout.normalize('NFC'),
    fonts: fonts.stdout
      .split('\n')
      .slice(2)
      .flatMap((line) => /^(?:\w+\+)?(\S+)/.exec(line)?.[1] ?? []),
    pages: boxes.stdout.split('<page ').slice(1).map(readPage),
  };
}

function readPage(source: string): RenderedPage {
  const [, width, height] = /^width="([\d.]+)" height="([\d.]+)"/.exec(source) ?? [];
  const words = source.matchAll(
    /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)</g,
  );
  return {
    width: Number(width) * millimetre,
    height: Number(height) * millimetre,
    words: [...words].map(([, left, top, right, bottom, text = '']) => ({
      text: text.normalize('NFC').replace(/&amp;/g, '&').replace(/&lt;/g, '<'),
      left: Number(left) * millimetre,
      right: Number(right) * millimetre,
      top: Number(top) * millimetre,
      bottom: Number(bottom) * millimetre,
    })),
  };
}

/** A row of dark dots that is long enough and not the lower part of the line above it. */
function linesIn(picture: Buffer): DrawnLine[] {
  const [, width = 0] = (
    /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(picture.toString('latin1', 0, 40)) ?? []
  ).map(Number);
  const dots = picture.subarray(picture.length - width * Math.floor(picture.length / width));
  const lines: DrawnLine[] = [];
  for (let row = 0; row * width < dots.length; row += 1) {
    for (const [from, to] of darkStretches(dots.subarray(row * width, (row + 1) * width))) {
      const line = {
        left: from / dotsInMillimetre,
        right: to / dotsInMillimetre,
        top: row / dotsInMillimetre,
      };
      const isThick = lines.some(
        (above) => line.top - above.top < 1 && Math.abs(above.left - line.left) < 1,
      );
      if (!isThick) lines.push(line);
    }
  }
  return lines;
}

function darkStretches(row: Uint8Array): (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  let from = -1;
  for (let at = 0; at <= row.length; at += 1) {
    const isDark = (row[at] ?? 255) < 128;
    if (isDark && from < 0) from = at;
    if (!isDark && from >= 0) {
      if (at - from > 5 * dotsInMillimetre) found.push([from, at]);
      from = -1;
    }
  }
  return found;
}
