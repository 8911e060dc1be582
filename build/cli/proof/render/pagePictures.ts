import { execFile } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import type { ProvenPaper } from '../runProof';

const run = promisify(execFile);

/** Enough to read the words of a page in a gallery. */
const dotsPerInch = 72;
/** Pictures made side by side. */
const atOnce = 2;

/** Pictures of the first and the last page of every paper, by its id: paths from the gallery. */
export async function paperPictures(
  proven: readonly ProvenPaper[],
  folder: string,
): Promise<ReadonlyMap<string, readonly string[]>> {
  rmSync(path.join(folder, 'pictures'), { recursive: true, force: true });
  mkdirSync(path.join(folder, 'pictures'), { recursive: true });
  const orders = proven.flatMap(({ paper, pages }) =>
    shownPages(pages).map((page) => ({ id: paper.id, page, name: `${paper.id}-${page}` })),
  );
  let next = 0;
  const workers = Array.from({ length: atOnce }, async () => {
    for (let order = orders[next++]; order !== undefined; order = orders[next++]) {
      const target = path.join(folder, 'pictures', order.name);
      await pagePicture(path.join(folder, 'papers', `${order.id}.pdf`), order.page, target);
    }
  });
  await Promise.all(workers);
  const pictures = new Map<string, string[]>();
  for (const { id, name } of orders) {
    pictures.set(id, [...(pictures.get(id) ?? []), `pictures/${name}.png`]);
  }
  return pictures;
}

function shownPages(pages: number): readonly number[] {
  return pages < 2 ? [1].slice(0, pages) : [1, pages];
}

/** A picture of one page of a PDF, counted from 1, as `target` with `.png` behind it. */
async function pagePicture(file: string, page: number, target: string): Promise<void> {
  const pages = ['-f', String(page), '-l', String(page), '-singlefile'];
  await run('pdftoppm', ['-png', '-r', String(dotsPerInch), ...pages, file, target]);
}
