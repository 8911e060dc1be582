import type { Mark, Run, TableBlock, TextBlock } from '@shared/draft/blocks';
import type { Draft } from '@shared/draft/draft';
import { blockLabels } from '@shared/draft/outline';
import { runsText } from '@shared/draft/plainText';
import { unfilledBlank } from '@shared/standards/formText';
import { hasTitleLine, type Standard, type StyleId, titleOfRole } from '@shared/standards/standard';
import { squeezed } from './placedText';

/** A paragraph of the paper's body as its draft has it. */
export interface DraftText {
  /** The styles in which the form may print it. */
  readonly styles: readonly StyleId[];
  /** Without spaces: a page does not print the one at which a line breaks. */
  readonly letters: readonly MarkedLetter[];
}

export interface MarkedLetter {
  readonly text: string;
  readonly marks: readonly Mark[];
  /** It belongs to the number or the word before the text: `1.`, `Điều 2.`. */
  readonly isLabel: boolean;
}

/** What the body of a paper says, paragraph by paragraph and cell by cell; empty ones left out. */
export function draftTexts(draft: Draft, standard: Standard): readonly DraftText[] {
  const labels = blockLabels(draft.blocks, standard);
  return draft.blocks
    .flatMap((block, index): DraftText[] => {
      if (block.kind === 'text') return blockTexts(draft, block, labels[index]?.printed ?? '');
      return block.kind === 'table' ? cellTexts(draft, block) : [];
    })
    .filter(({ letters }) => letters.length > 0);
}

function blockTexts(draft: Draft, { role, runs }: TextBlock, label: string): DraftText[] {
  const [number, text] = [labelLetters(label), runLetters(draft, runs)];
  if (hasTitleLine(role)) {
    return [
      { styles: [role], letters: number },
      { styles: [titleOfRole[role]], letters: text },
    ];
  }
  const mayBeNote = role === 'paragraph' || role === 'centred';
  const styles: readonly StyleId[] = mayBeNote ? [role, 'appendixNote'] : [role];
  return [{ styles, letters: [...number, ...text] }];
}

function cellTexts(draft: Draft, { rows, headerRows }: TableBlock): DraftText[] {
  return rows.flatMap((cells, row) =>
    cells.flatMap(({ paragraphs }) =>
      paragraphs.map(
        (runs): DraftText => ({
          styles: [row < headerRows ? 'headerCell' : 'cell'],
          letters: runLetters(draft, runs),
        }),
      ),
    ),
  );
}

function labelLetters(label: string): MarkedLetter[] {
  return Array.from(squeezed(label), (text) => ({ text, marks: [], isLabel: true }));
}

function runLetters(draft: Draft, runs: readonly Run[]): MarkedLetter[] {
  return runs.flatMap((run) => {
    const text = squeezed(runsText([run], draft.facts, () => unfilledBlank));
    return Array.from(text, (letter) => ({
      text: letter,
      marks: run.marks ?? [],
      isLabel: false,
    }));
  });
}
