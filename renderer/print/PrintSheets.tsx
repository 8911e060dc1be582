import { isBack, mirroredPage } from '@shared/layout/mirroredPage';
import type { PaperPage } from '@shared/layout/pagedPaper';
import { createPortal } from 'react-dom';
import { PageSvg } from '../preview/PageSvg';
import './print.css';

// Chromium rounds the page of the printer down; a sheet higher than that would take two.
const pixelLost = 1;

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
          style={{ height: Math.floor(page.height) - pixelLost }}
        >
          <PageSvg page={isTwoSided && isTurned(page) ? mirroredPage(page) : page} label="" />
        </div>
      ))}
    </div>,
    document.body,
  );
}

/** Whether a back still has its wide margin on the left; a paper made for both sides has not. */
function isTurned({ number, margins }: PaperPage): boolean {
  return isBack(number) && margins.left > margins.right;
}
