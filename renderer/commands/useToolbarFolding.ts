import { type CommandId, commands } from '@shared/commands';
import { type RefObject, useLayoutEffect, useState } from 'react';

/** What leaves the toolbar first where it is too narrow; of a table, its own menu has all as well. */
const foldable: readonly CommandId[] = [
  'insert.attached',
  'insert.appendix',
  'insert.landscape',
  'table.unmergeCells',
  'table.mergeCells',
  'table.removeColumn',
  'table.removeRow',
  'edit.replace',
  'insert.pageBreak',
  'insert.figure',
  'table.addColumnRight',
  'table.addRowBelow',
  'insert.field',
  'table.insert',
  'block.levelUp',
  'block.levelDown',
];

// A button and the gap beside it, in pixels (toolbar.css).
const buttonStep = 36;

/** The commands that the toolbar has no room for, in the order of the bar, so that it stays one line. */
export function useToolbarFolding(
  bar: RefObject<HTMLElement | null>,
  isInTable: boolean,
): readonly CommandId[] {
  const [count, setCount] = useState(0);
  useLayoutEffect(() => {
    const element = bar.current;
    if (element === null) return undefined;
    const folded = foldedCommands(count, isInTable).length;
    const fit = () =>
      setCount(foldedCount(roomOf(element), widthOf(element) + folded * buttonStep));
    const sizes = new ResizeObserver(fit);
    sizes.observe(element);
    fit();
    return () => sizes.disconnect();
    // The buttons of a table come and go with the caret; once some are folded, they are counted anew.
  }, [bar, isInTable, count]);
  return foldedCommands(count, isInTable);
}

/** How many buttons have to go, so that a bar of this whole width stands in that room; in pixels. */
function foldedCount(room: number, width: number): number {
  const count = Math.ceil((width - room) / buttonStep);
  return Math.min(foldable.length, Math.max(0, count));
}

/** The first of those that go, as they stand in the bar. */
function foldedCommands(count: number, isInTable: boolean): readonly CommandId[] {
  const present = foldable.filter((id) => isInTable || commands[id].toolbar !== 'table');
  const folded = new Set(present.slice(0, count));
  // The table of commands has the order of the bar; those of a table stand together.
  return present.toSorted((a, b) => placeOf(a) - placeOf(b)).filter((id) => folded.has(id));
}

const placeOf = (id: CommandId) => Object.keys(commands).indexOf(id);

function roomOf(bar: HTMLElement): number {
  const { paddingLeft, paddingRight } = getComputedStyle(bar);
  return bar.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
}

function widthOf(bar: HTMLElement): number {
  return [...bar.children].reduce((sum, child) => sum + child.getBoundingClientRect().width, 0);
}
