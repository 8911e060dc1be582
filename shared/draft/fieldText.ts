import type { Facts } from './draft';
import { factOf } from './factOf';

const fieldPattern = /\{\{\s*([A-Za-z][\w.]*)\s*\}\}/g;

/** A piece of a text with named blanks in it. */
export type TextPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'field'; readonly field: string };

/** Cuts `năm {{reportYear}}` into text and blanks, in order, without empty pieces. */
export function splitFieldText(text: string): readonly TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const match of text.matchAll(fieldPattern)) {
    if (match.index > end) parts.push({ kind: 'text', text: text.slice(end, match.index) });
    parts.push({ kind: 'field', field: match[1] ?? '' });
    end = match.index + match[0].length;
  }
  if (end < text.length) parts.push({ kind: 'text', text: text.slice(end) });
  return parts;
}

/** The text with every blank replaced: by its fact, or by what `blank` makes of an unfilled one. */
export function fillFieldText(
  text: string,
  facts: Facts,
  blank: (field: string) => string,
): string {
  return splitFieldText(text)
    .map((part) =>
      part.kind === 'text' ? part.text : factOf(facts, part.field) || blank(part.field),
    )
    .join('');
}

/**
 * What remains of a text with blanks after the user changed its filled form `before` to `after`:
 * blanks outside the changed stretch stay blanks, touched ones become plain text.
 */
export function retypeFieldText(
  text: string,
  after: string,
  shown: (field: string) => string,
): string {
  const pieces = splitFieldText(text).map((part) =>
    part.kind === 'text'
      ? { source: part.text, seen: part.text, cuttable: true }
      : { source: `{{${part.field}}}`, seen: shown(part.field), cuttable: false },
  );
  const before = pieces.map((piece) => piece.seen).join('');
  const [head, tail] = commonEnds(before, after);
  let start = 0;
  let kept = '';
  let rest = '';
  let keptSeen = 0;
  let restSeen = 0;
  for (const piece of pieces) {
    const end = start + piece.seen.length;
    if (end <= head) {
      kept += piece.source;
      keptSeen = end;
    } else if (start >= before.length - tail) {
      rest += piece.source;
      restSeen += piece.seen.length;
    }
    start = end;
  }
  return kept + after.slice(keptSeen, after.length - restSeen) + rest;
}

function commonEnds(before: string, after: string): readonly [number, number] {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return [head, tail];
}
