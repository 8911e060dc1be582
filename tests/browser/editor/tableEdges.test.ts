import { expect, onTestFinished, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { aTable, p } from '../../helpers/aDraft';
import { openPaper } from '../../helpers/openPaper';

const text = p('paragraph', 'Một hai ba.');
const table = aTable([
  ['a', 'b'],
  ['c', 'd'],
]);
const turn = { kind: 'pageBreak' } as const;

test.each([
  ['above', [text, turn, table, text]],
  ['below', [text, table, turn, text]],
  ['on both sides', [text, turn, table, turn, text]],
] as const)(
  'Shift and the arrows select over a table with a page break %s, and back',
  async (_, blocks) => {
    const faults = watchFaults();
    const paper = await openPaper({ blocks });
    await selectByKeys(paper.body.lastElementChild, 'ArrowUp', 'ArrowDown');
    await selectByKeys(paper.body.firstElementChild, 'ArrowDown', 'ArrowUp');
    expect(faults).toEqual([]);
    expect(paper.blocks()).toEqual(blocks);
  },
);

test('texts of a row begin at its top, titles stand in its middle, as on the printed page', async () => {
  const { body } = await openPaper({ blocks: [aTable([['TT'], ['1']])] });
  const alignOf = (cell: string) => {
    const found = body.querySelector(cell);
    return found && getComputedStyle(found).verticalAlign;
  };
  expect([alignOf('th'), alignOf('td')]).toEqual(['middle', 'top']);
});

/** From the end of a paragraph out and back again, further than the paper is long. */
async function selectByKeys(from: Element | null, out: string, back: string): Promise<void> {
  if (from === null) throw new Error('no paragraph');
  await userEvent.click(from);
  await userEvent.keyboard(`{End}{Shift>}${`{${out}}`.repeat(6)}${`{${back}}`.repeat(6)}{/Shift}`);
  await userEvent.keyboard(`{Shift>}${`{${out}}`.repeat(2)}${`{${back}}`.repeat(2)}{/Shift}`);
}

/** What the editor throws while it handles a key reaches nobody but the window. */
function watchFaults(): readonly string[] {
  const faults: string[] = [];
  const note = (event: ErrorEvent) => {
    faults.push(event.message);
    event.preventDefault();
  };
  window.addEventListener('error', note);
  onTestFinished(() => window.removeEventListener('error', note));
  return faults;
}
