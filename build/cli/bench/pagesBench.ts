import { exportDocx } from '@shared/docx/exportDocx';
import type { Block } from '@shared/draft/blocks';
import type { Draft } from '@shared/draft/draft';
import { layoutPaper } from '@shared/layout/layoutPaper';
import { PaperLayout } from '@shared/layout/PaperLayout';
import type { Standard } from '@shared/standards/standard';
import { standards } from '@shared/standards/standards';
import { longPapers } from '../proof/papers/longPapers';
import { type BenchGroup, median, timeInTurns } from './benchRow';

/** The largest paper of the proof: its Word file, all of its pages, and its pages after a change. */
export const pagesBench: BenchGroup = async () => {
  const draft = largestPaper();
  const standard = standards[draft.standard];
  const layout = settledLayout(draft, standard);
  const name = `pages: largest paper of the proof, ${layout.pageCount} pages`;
  const { file, pages } = await timeInTurns(
    {
      file: () => exportDocx(draft, standard),
      pages: async () => layoutPaper(draft, standard),
    },
    { runs: 3, warmUps: 1 },
  );
  return [
    { name: `${name}, as a Word file`, value: file, unit: 'ms' },
    { name: `${name}, all laid out`, value: pages, unit: 'ms' },
    {
      name: 'pages: the count after a change on page 50',
      value: afterChange(layout, draft, standard),
      unit: 'ms',
      limit: mostAfterChange,
    },
  ];
};

/** From the last key to the count in the status bar, the pause before it not counted. */
const mostAfterChange = 1500;
const changedPage = 49;
const changes = 7;

function largestPaper(): Draft {
  const largest = longPapers().at(-1);
  if (largest === undefined) throw new Error('The proof has no long papers.');
  return largest.draft;
}

function settledLayout(draft: Draft, standard: Standard): PaperLayout {
  const layout = new PaperLayout();
  settle(layout, draft, standard);
  return layout;
}

/** Pages of one step: the window is free for a key between two of them. */
const pagesOfStep = 4;

function settle(layout: PaperLayout, draft: Draft, standard: Standard): void {
  if (!layout.update(draft, standard).ok) throw new Error('The paper cannot be laid out.');
  while (!layout.isSettled) layout.work(pagesOfStep);
}

function afterChange(layout: PaperLayout, draft: Draft, standard: Standard): number {
  const source = layout
    .page(changedPage)
    ?.lines.find((line) => line.source.kind === 'block')?.source;
  const at = source?.kind === 'block' ? source.block : 0;
  let blocks = draft.blocks;
  const times = Array.from({ length: changes }, () => {
    blocks = blocks.map((block, index) => (index === at ? longer(block) : block));
    const start = performance.now();
    settle(layout, { ...draft, blocks }, standard);
    return performance.now() - start;
  });
  return median(times);
}

/** Some words more, so that lines and sometimes a page move. */
function longer(block: Block): Block {
  if (block.kind !== 'text') return block;
  return {
    ...block,
    runs: [...block.runs, { text: ' Nội dung được bổ sung theo ý kiến của hội nghị.' }],
  };
}
