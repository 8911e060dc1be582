import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Draft } from '@shared/draft/draft';
import { pdfSheets } from '../../../build/cli/proof/measure/pdfSheets';
import type { Letter, Sheet } from '../../../build/cli/proof/measure/sheet';
import { officePages } from '../../../build/cli/proof/render/officePages';
import { exportedBytes } from './exported';

/** A word on a page; millimetres from the upper left corner. */
export interface RenderedWord {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface RenderedPage extends Sheet {
  readonly words: readonly RenderedWord[];
}

export interface RenderedPaper {
  readonly pages: readonly RenderedPage[];
  /** The text as read from top to bottom, line by line. */
  readonly text: string;
  /** Names of the fonts that LibreOffice used. */
  readonly fonts: readonly string[];
}

/** The pages of papers as LibreOffice Writer lays out their Word files, which are made in a folder. */
export async function renderedPapers<K extends string>(
  folder: string,
  drafts: Readonly<Record<K, Draft>>,
): Promise<Readonly<Record<K, RenderedPaper>>> {
  // Object.entries loses the literal keys of the record it reads.
  const entries = Object.entries(drafts) as [K, Draft][];
  for (const [name, draft] of entries) {
    const bytes = await exportedBytes(draft);
    writeFileSync(path.join(folder, `${name}.docx`), new Uint8Array(bytes));
  }
  await officePages(
    folder,
    entries.map(([name]) => name),
  );
  const papers = await Promise.all(
    entries.map(
      async ([name]) =>
        [name, renderedPaper(await pdfSheets(path.join(folder, `${name}.pdf`)))] as const,
    ),
  );
  // Built from the entries of the record of drafts, so it has all of its keys.
  return Object.fromEntries(papers) as Record<K, RenderedPaper>;
}

function renderedPaper(sheets: readonly Sheet[]): RenderedPaper {
  const pages = sheets.map((sheet) => ({ ...sheet, words: wordsOf(sheet.letters) }));
  const letters = sheets.flatMap((sheet) => sheet.letters);
  return {
    pages,
    text: pages.map(({ words }) => linesOf(words).join('\n')).join('\n'),
    fonts: [...new Set(letters.map(({ font }) => font))],
  };
}

/** How far behind a letter the next one of its word begins at most, in millimetres. */
const gapInWord = 0.3;
const sameLine = 0.05;

function wordsOf(letters: readonly Letter[]): readonly RenderedWord[] {
  const words: Letter[][] = [];
  let isOpen = false;
  for (const letter of letters) {
    const word = words.at(-1);
    const last = word?.at(-1);
    const isSpace = letter.text.trim() === '';
    const goesOn =
      isOpen &&
      last !== undefined &&
      Math.abs(last.baseline - letter.baseline) < sameLine &&
      Math.abs(letter.left - last.right) < gapInWord;
    if (!isSpace && goesOn) word?.push(letter);
    else if (!isSpace) words.push([letter]);
    isOpen = !isSpace;
  }
  return words.map((word) => ({
    text: word.map(({ text }) => text).join(''),
    left: Math.min(...word.map(({ left }) => left)),
    right: Math.max(...word.map(({ right }) => right)),
    top: Math.min(...word.map(({ top }) => top)),
    bottom: Math.max(...word.map(({ bottom }) => bottom)),
  }));
}

function linesOf(words: readonly RenderedWord[]): readonly string[] {
  const lines: RenderedWord[][] = [];
  for (const word of words) {
    const line = lines.at(-1);
    const last = line?.at(-1);
    const goesOn =
      last !== undefined && Math.abs(last.bottom - word.bottom) < 1 && word.left > last.left;
    if (goesOn) line?.push(word);
    else lines.push([word]);
  }
  return lines.map((line) => line.map(({ text }) => text).join(' '));
}
