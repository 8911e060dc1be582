import type { PaperPage } from './pagedPaper';

/** The back of a sheet: the margin at the spine lies on the other side (P-MARGIN-2). */
export function mirroredPage(page: PaperPage): PaperPage {
  const { left, right, ...upright } = page.margins;
  const shift = right - left;
  return {
    ...page,
    margins: { ...upright, left: right, right: left },
    lines: page.lines.map((line) => ({
      ...line,
      x: line.x + shift,
      runs: line.runs.map((run) => ({ ...run, x: run.x + shift })),
    })),
    rules: page.rules.map((rule) => ({ ...rule, x1: rule.x1 + shift, x2: rule.x2 + shift })),
    tables: page.tables.map((table) => ({ ...table, x: table.x + shift })),
  };
}

/** Whether a page of a paper for both sides of a sheet is a back: those of even number are. */
export function isBack(number: number): boolean {
  return number % 2 === 0;
}
