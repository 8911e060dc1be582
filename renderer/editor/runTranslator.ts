import { type Mark, markIds, type Run } from '@shared/draft/blocks';
import { fieldRun, isFieldRun, normaliseRuns, textRun } from '@shared/draft/runs';
import {
  $createTextNode,
  $isTextNode,
  type ElementNode,
  IS_BOLD,
  IS_ITALIC,
  IS_UNDERLINE,
  type TextNode,
} from 'lexical';
import { $createField, $isField } from './nodes/FieldNode';

/** What a field shows: its value (empty while unknown) and its label. */
export interface ShownField {
  readonly value: (field: string) => string;
  readonly label: (field: string) => string;
}

const bitOfMark: Readonly<Record<Mark, number>> = {
  bold: IS_BOLD,
  italic: IS_ITALIC,
  underline: IS_UNDERLINE,
};

/** Makes the text nodes of a run list. */
export function $writeRuns(runs: readonly Run[], shown: ShownField): readonly TextNode[] {
  return runs.map((run) => $writeRun(run, shown).setFormat(formatOf(run.marks ?? [])));
}

/** Reads the runs of a paragraph in their one form: NFC, without what typing tools leave behind. */
export function $readRuns(paragraph: ElementNode): readonly Run[] {
  const runs: Run[] = [];
  for (let node = paragraph.getFirstChild(); node !== null; node = node.getNextSibling()) {
    if ($isTextNode(node)) runs.push($readRun(node));
    else if (node.getTextContent() !== '') runs.push(textRun(' '));
  }
  return normaliseRuns(runs);
}

/** The bits by which the editor marks text. */
function formatOf(marks: readonly Mark[]): number {
  return marks.reduce((bits, mark) => bits | bitOfMark[mark], 0);
}

/** The marks among the bits of a text; bits that we do not know are dropped. */
function marksOf(format: number): readonly Mark[] {
  return markIds.filter((mark) => (format & bitOfMark[mark]) !== 0);
}

function $writeRun(run: Run, shown: ShownField): TextNode {
  if (!isFieldRun(run)) return $createTextNode(run.text);
  return $createField(run.field).show(shown.value(run.field), shown.label(run.field));
}

function $readRun(node: TextNode): Run {
  const marks = marksOf(node.getFormat());
  return $isField(node) ? fieldRun(node.getField(), marks) : textRun(node.getTextContent(), marks);
}
