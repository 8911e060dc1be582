import type { AcceptedDifference } from '../accepted';
import { isProven, type ProvenPaper, type ProvenRow } from '../runProof';
import { galleryStyle } from './galleryStyle';

/** What the page of the proof shows beside the papers themselves. */
export interface GallerySummary {
  readonly passed: number;
  readonly failed: number;
  /** Lines about the pages of the preview and of LibreOffice. */
  readonly pageLines: readonly string[];
}

/** The gallery as one HTML page; pictures lie beside it, named by the paper and the page. */
export function galleryPage(
  proven: readonly ProvenPaper[],
  picturesOf: (paper: ProvenPaper) => readonly string[],
  summary: GallerySummary,
): string {
  const accepted = proven.flatMap(({ rows }) => rows.flatMap((row) => row.accepted ?? []));
  const groups = [...new Set(proven.map(({ paper }) => paper.group))];
  return [
    '<!doctype html><html lang="vi"><head><meta charset="utf-8">',
    `<title>Proof: ${verdict(summary)}</title><style>${galleryStyle}</style></head><body>`,
    `<h1>Proof of ${proven.length} papers: ${verdict(summary)}</h1>`,
    '<p>Every paper is exported, checked against the schemas of the format, laid out by LibreOffice and measured on its pages. Expected values are those of the table of its standard; each bears the ID of its rule.</p>',
    `<h2>Pages</h2><ul>${summary.pageLines.map((line) => `<li>${escaped(line)}</li>`).join('')}</ul>`,
    `<h2>Accepted differences</h2>${acceptedList([...new Set(accepted)])}`,
    ...groups.map(
      (group) =>
        `<h2>${headings[group]}</h2>${proven
          .filter(({ paper }) => paper.group === group)
          .map((one) => section(one, picturesOf(one)))
          .join('\n')}`,
    ),
    '</body></html>',
  ].join('\n');
}

const headings: Readonly<Record<ProvenPaper['paper']['group'], string>> = {
  kinds: 'One paper of each kind and standard, short and long',
  variants: 'Hard papers',
  long: 'Papers of 15 to 150 pages',
};

function verdict({ passed, failed }: GallerySummary): string {
  return `${passed} passed, ${failed} failed`;
}

function acceptedList(accepted: readonly AcceptedDifference[]): string {
  if (accepted.length === 0) return '<p>None.</p>';
  const lines = accepted.map(
    ({ part, property, reason }) =>
      `<li><b>${escaped(part)}, ${escaped(property)}</b>: ${escaped(reason)}</li>`,
  );
  return `<ul>${lines.join('')}</ul>`;
}

function section(one: ProvenPaper, pictures: readonly string[]): string {
  const { paper, rows, fileFaults, pages } = one;
  const isRight = isProven(one);
  const figures = pictures.map(
    (file) => `<img loading="lazy" src="${escaped(file)}" alt="${escaped(paper.title)}">`,
  );
  const faults = fileFaults.map((fault) => `<li>${escaped(fault)}</li>`).join('');
  return `<section id="${paper.id}" class="${isRight ? 'right' : 'wrong'}">
<h3>${isRight ? '✓' : '✗'} ${escaped(paper.title)} <small>${paper.id}, ${pages} pages</small></h3>
<div class="paper"><div class="pictures">${figures.join('')}</div><div>
<p>${fileFaults.length === 0 ? 'The file keeps to the schemas.' : `Faults of the file:<ul>${faults}</ul>`}</p>
<details${isRight ? '' : ' open'}><summary>${rows.length} measurements</summary>
<table><thead><tr><th>Part</th><th>Property</th><th>Rule</th><th>Expected</th><th>Measured</th></tr></thead>
<tbody>${rows.map(tableRow).join('\n')}</tbody></table></details></div></div></section>`;
}

function tableRow(row: ProvenRow): string {
  const cells = [row.part, row.property, row.rule, row.expected, row.measured];
  const state = row.accepted === null ? 'wrong' : 'accepted';
  const shown = cells.map((cell) => `<td>${escaped(cell)}</td>`).join('');
  return `<tr${row.isRight ? '' : ` class="${state}"`}>${shown}</tr>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
