import { contactRows } from './contactRows';
import { lineRows } from './lineRows';
import { lookRows } from './lookRows';
import type { MeasuredPaper } from './measuredPaper';
import type { MeasuredRow } from './measuredRow';
import { pageNumberRows } from './pageNumberRows';
import { pageRows } from './pageRows';
import { placeRows } from './placeRows';
import { relationRows } from './relationRows';
import { wordRows } from './wordRows';

/** All that is measured on the pages of one paper, against the table of its standard. */
export function measurePaper(paper: MeasuredPaper): readonly MeasuredRow[] {
  return parts.flatMap((rows) => rows(paper));
}

const parts = [
  pageRows,
  pageNumberRows,
  wordRows,
  lookRows,
  placeRows,
  lineRows,
  relationRows,
  contactRows,
] as const;
