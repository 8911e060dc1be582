import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BenchRow } from './benchRow';
import { aDisplay } from './display';
import { longReport } from './longReport';
import { putRows, rowsOf } from './pageRows';
import { probedMemory } from './probedMemory';
import { endProbed, type ProbeRun, readyElectron, startProbed } from './probedProgram';

/** A report of 104 pages. */
const draft = longReport(13);
const id = 'pages';

/** Longer than the quiet after which all pages are laid out anew. */
const settleMs = 12_000;
const mostMegabytes = 300;

/**
 * Memory of all processes (PSS) with the report of 104 pages open: without any layout, with its pages
 * counted, and with the pane open on them.
 */
export async function previewMemory(): Promise<readonly BenchRow[]> {
  const display = await aDisplay();
  const dataFolder = mkdtempSync(path.join(tmpdir(), 'van-kien-bench-'));
  try {
    const electron = await readyElectron();
    const common = { electron, display, dataFolder, program: 'ours' } as const;
    await storeReport({ ...common, place: '', script: putReport });
    const paper = { ...common, place: `#/van-ban/${id}` };
    const without = await probedMemory({ ...paper, script: withoutLayout }, settleMs);
    const counted = await probedMemory({ ...paper, script: allCounted }, settleMs);
    const open = await probedMemory({ ...paper, script: paneOpened }, settleMs);
    const corrected = await probedMemory({ ...paper, script: wordTyped }, settleMs);
    return [
      row('104 pages open, no page laid out', without),
      { ...row('the same with all pages counted, more', counted - without), limit: mostMegabytes },
      { ...row('the same with the pane open, more', open - without), limit: mostMegabytes },
      {
        ...row('the same, a word typed and all laid out anew, more', corrected - without),
        limit: mostMegabytes,
      },
    ];
  } finally {
    rmSync(dataFolder, { recursive: true, force: true });
    display.close();
  }
}

async function storeReport(run: ProbeRun): Promise<void> {
  await endProbed(await startProbed(run));
}

const shown = `document.querySelector('[contenteditable="true"]')?.children.length >= ${draft.blocks.length}`;
const counted = `/\\d+ trang(?!…)/.test(document.querySelector('.status-bar')?.textContent ?? '')`;
const pane = `document.querySelector('[aria-label="Xem trước trang in"]')`;

const putReport = `${until(`document.querySelector('h1')`)}.then(() => (${putRows.toString()})(${JSON.stringify(rowsOf(draft, id))}))`;
/** The window has the paper, and no worker to lay it out. */
const withoutLayout = `(window.Worker = class { postMessage() {} addEventListener() {} terminate() {} }, ${until(shown)})`;
const allCounted = until(`${shown} && ${counted}`);
const paneOpened = `${allCounted}.then(() => ${pane}.click()).then(() => ${until(`document.querySelector('.page-svg')`)})`;

const wordTyped = `${paneOpened}.then(() => {
  const body = document.querySelector('[contenteditable="true"]');
  body.focus();
  getSelection().collapse(body.children[body.children.length >> 1], 0);
  return new Promise((resolve) => setTimeout(resolve, 500));
}).then(() => document.execCommand('insertText', false, 'Thêm '))`;

/** A promise, in the page, that a condition has come true. */
function until(condition: string): string {
  return `new Promise((resolve) => {
    const look = () => ((${condition}) ? resolve(true) : setTimeout(look, 50));
    look();
  })`;
}

function row(name: string, value: number): BenchRow {
  return { name: `preview memory: ${name}`, value, unit: 'MB' };
}
