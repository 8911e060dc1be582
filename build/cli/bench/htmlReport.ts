import type { Block, TableBlock } from '@shared/draft/blocks';
import type { Draft } from '@shared/draft/draft';
import { runsText } from '@shared/draft/plainText';

/** The text of a report as plain HTML, for the library that turns HTML into a Word file. */
export function htmlReport(draft: Draft): string {
  return `<html><body>${draft.blocks.map(htmlBlock).join('')}</body></html>`;
}

function htmlBlock(block: Block): string {
  if (block.kind === 'table') return htmlTable(block);
  if (block.kind !== 'text') return '';
  if (block.role === 'heading') return `<h2>${runsText(block.runs, {})}</h2>`;
  const runs = block.runs.map((run) => {
    const text = runsText([run], {});
    return run.marks?.includes('italic') ? `<i>${text}</i>` : text;
  });
  return `<p>${runs.join('')}</p>`;
}

function htmlTable({ rows, headerRows }: TableBlock): string {
  const row = (cells: readonly string[], tag: string) =>
    `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
  const lines = rows.map((cells) =>
    cells.map((cell) => cell.paragraphs.map((runs) => runsText(runs, {})).join('')),
  );
  const head = lines.slice(0, headerRows).map((cells) => row(cells, 'th'));
  const body = lines.slice(headerRows).map((cells) => row(cells, 'td'));
  return `<table><thead>${head.join('')}</thead><tbody>${body.join('')}</tbody></table>`;
}
