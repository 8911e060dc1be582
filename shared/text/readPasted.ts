import type { Block } from '../draft/blocks';
import { cleanLine } from '../draft/cleanText';
import type { Standard } from '../standards/standard';
import { bodyBlocks } from './bodyBlocks';
import { type BodyPiece, bodyPieces, type Unit } from './bodyUnits';
import { type ForeignFinding, foreignFinding, foreignFindings } from './foreignFindings';
import { lineStart } from './lineStarts';
import { reportLongLines, sourceLines } from './sourceLines';
import type { TextFault } from './textFault';

/** Why a line of a pasted text stayed as it was written. */
export interface PasteRemark {
  /** The line, as it was written. */
  readonly text: string;
  readonly cause: TextFault | ForeignFinding;
}

/** A pasted text that was read as far as it can be. */
export interface PastedText {
  readonly blocks: readonly Block[];
  /** In the order of lines. */
  readonly remarks: readonly PasteRemark[];
}

/**
 * Reads a pasted text in Markdown. Nothing of it is refused and nothing is lost: lines that cannot be
 * read, and comments, become paragraphs of the very words.
 */
export function readPasted(source: string, standard: Standard): PastedText {
  const lines = sourceLines(source).map(cleanLine);
  const faults: TextFault[] = [];
  const report = (fault: TextFault) => {
    faults.push(fault);
  };
  reportLongLines(lines, 1, report);
  const pieces = bodyPieces(lines, 1, report);
  const hidden = pieces.filter((piece) => hidesText(piece, lines));
  const plain = new Set(hidden);
  let units: readonly Unit[];
  let read: ReturnType<typeof bodyBlocks>;
  let known = 0;
  do {
    for (const { line } of faults.slice(known)) plain.add(pieceAt(pieces, line));
    known = faults.length;
    units = pieces.flatMap((piece) =>
      plain.has(piece) ? plainUnits(piece, lines) : (piece.unit ?? []),
    );
    read = bodyBlocks(units, standard, report);
    // A mark that is plain text now may leave another one without its other half.
  } while (faults.length > known);
  const blockLines = read.lines;
  const comments = hidden
    .filter(({ line, end }) => !faults.some((fault) => fault.line >= line && fault.line < end))
    .map(({ line }) => foreignFinding({ construct: 'html', line }, blockLines));
  const causes = [...faults, ...comments, ...foreignFindings(lines, 1, { units, blockLines })];
  const remarks = causes
    .toSorted((a, b) => a.line - b.line)
    .map((cause) => ({ text: lines[cause.line - 1]?.trim() ?? '', cause }));
  return { blocks: read.blocks, remarks };
}

/** Whether reading would leave words out: of rules and empty lines alone nothing is missed. */
function hidesText(piece: BodyPiece, lines: readonly string[]): boolean {
  const own = linesOf(piece, lines);
  if (own.some((line) => line.includes('<!--'))) return true;
  return piece.unit === null && own.some((line) => lineStart(line).kind !== 'rule');
}

function plainUnits(piece: BodyPiece, lines: readonly string[]): readonly Unit[] {
  return linesOf(piece, lines).map((text) => ({ kind: 'plain', text, line: piece.line }));
}

/** The lines of a piece that are not empty, without the spaces around them. */
function linesOf({ line, end }: BodyPiece, lines: readonly string[]): readonly string[] {
  return lines
    .slice(line - 1, end - 1)
    .map((text) => text.trim())
    .filter((text) => text !== '');
}

function pieceAt(pieces: readonly BodyPiece[], line: number): BodyPiece {
  const piece = pieces.find(({ end }) => line < end);
  if (piece === undefined) throw new Error(`no line ${line}`);
  return piece;
}
