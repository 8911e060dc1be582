import type { PaperPage } from '@shared/layout/pagedPaper';
import { createPortal } from 'react-dom';
import { PageSvg } from '../preview/PageSvg';
import './print.css';

/** The pages that go to the printer: not seen on the screen, alone on the paper. */
export function PrintSheets({
  pages,
  isTwoSided,
}: {
  readonly pages: readonly PaperPage[];
  readonly isTwoSided: boolean;
}) {
  return createPortal(
    <div className="print-sheets">
      {pages.map((page, index) => (
        <div
          key={index}
          className={page.width > page.height ? 'print-sheet print-sheet-lying' : 'print-sheet'}
        >
          <PageSvg page={isTwoSided && index % 2 === 1 ? turned(page) : page} label="" />
        </div>
      ))}
    </div>,
    document.body,
  );
}

/** The back of a sheet: the margin at the spine lies on the other side (P-MARGIN-5, S-LAY-7). */
function turned(page: PaperPage): PaperPage {
  const shift = page.margins.right - page.margins.left;
  return {
    ...page,
    lines: page.lines.map((line) => ({
      ...line,
      runs: line.runs.map((run) => ({ ...run, x: run.x + shift })),
    })),
    rules: page.rules.map((rule) => ({ ...rule, x1: rule.x1 + shift, x2: rule.x2 + shift })),
  };
}
