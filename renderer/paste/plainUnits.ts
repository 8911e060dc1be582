import { textRun } from '@shared/draft/runs';
import { noHints, type Pasted, type PasteUnit } from './pasteUnits';

/** Reads copied plain text: a line is a paragraph, empty lines are none. */
export function plainUnits(text: string): Pasted {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  if (lines.length === 1) return { kind: 'inline', runs: [textRun(text)] };
  const units = lines
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line): PasteUnit => ({ kind: 'paragraph', runs: [textRun(line)], hints: noHints }));
  return { kind: 'units', units };
}
