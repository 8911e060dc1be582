import { foldText } from '../draft/foldText';

/** The word that was most likely meant; null when none is near. */
export function nearestWord<W extends string>(typed: string, words: readonly W[]): W | null {
  const wanted = foldText(typed);
  const ranked = words
    .map((word) => ({ word, distance: editDistance(wanted, foldText(word)) }))
    .sort((a, b) => a.distance - b.distance);
  const [best] = ranked;
  return best !== undefined && best.distance <= Math.max(2, wanted.length / 3) ? best.word : null;
}

/** Letters to insert, drop or change to make one word of the other. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
