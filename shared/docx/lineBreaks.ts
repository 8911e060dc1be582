import { isInseparable, tearsPlaceName } from './inseparableWords';
import { lineWidth, type TextFace } from './lineWidth';

// Word and LibreOffice round differently: a line within half a point of its room may break.
const slack = 0.5;

/** The lines that a word processor breaks a text into, in a room of so many points. */
export function breakLines(text: string, face: TextFace, room: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || lineWidth(longer, face) + slack <= room) {
      line = longer;
    } else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}

/**
 * The room, in points, in which a text takes lines about equally long and, where that can be had,
 * unbroken names and words; at most one line more than in the whole room. The whole room for a
 * text that fits on one line.
 */
export function balancedRoom(text: string, face: TextFace, room: number): number {
  const first = breakLines(text, face, room);
  if (first.length === 1) return room;
  const whole = isSure(text, face, room) ? room : sureRoom(text, face, widest(first, face), room);
  let best = { room: whole, cost: costOf(first, face) };
  let lines = first;
  while (lines.length <= first.length + 1) {
    const needed = widest(lines, face);
    const cost = costOf(lines, face) + (lines.length - first.length) * furtherLine;
    if (cost < best.cost) best = { room: sureRoom(text, face, needed, room), cost };
    const next = breakLines(text, face, needed);
    if (widest(next, face) >= needed) break;
    lines = next;
  }
  return best.room;
}

// Programs add up the widths of letters with roundings of their own.
const spare = 1.01;
// A line more pays where it saves a torn word, not where it only evens the lines.
const furtherLine = 0.5;

/**
 * A room for lines of a width in which no program would put one more word on a line: where a line
 * just fits, programs differ, and the rule under the last line would be as long as another one.
 */
function sureRoom(text: string, face: TextFace, needed: number, room: number): number {
  const rooms = [needed * spare + slack, needed + 2 * slack, needed + slack].map((wanted) =>
    Math.min(room, wanted),
  );
  return rooms.find((taken) => isSure(text, face, taken)) ?? Math.min(room, needed * spare + slack);
}

/** Whether every program breaks a text so: no further word nearly fits on a line. */
function isSure(text: string, face: TextFace, room: number): boolean {
  const wider = breakLines(text, face, room + 2 * slack);
  return breakLines(text, face, room).join('\n') === wider.join('\n');
}

const tornWord = 0.6;
const raggedLines = 0.5;

function costOf(lines: readonly string[], face: TextFace): number {
  const widths = lines.map((line) => lineWidth(line, face));
  const raggedness = 1 - Math.min(...widths) / Math.max(...widths);
  const torn = lines.filter((line, index) => {
    const next = lines[index + 1];
    if (next === undefined) return false;
    return isInseparable(lastWord(line), firstWord(next)) || tearsPlaceName(line, firstWord(next));
  });
  return raggedness * raggedLines + torn.length * tornWord;
}

function widest(lines: readonly string[], face: TextFace): number {
  return Math.max(...lines.map((line) => lineWidth(line, face)));
}

function firstWord(line: string): string {
  return line.slice(0, `${line} `.indexOf(' '));
}

function lastWord(line: string): string {
  return line.slice(line.lastIndexOf(' ') + 1);
}
