/** A number of two digits and the margins of its cell, in millimetres. */
const narrowest = 12;
/** Characters of a cell's line: a longer text wraps and needs no wider column. */
const mostCharacters = 48;

/**
 * Widths of columns that name none, in whole millimetres: the narrowest for each, the rest shared
 * out by the longest text, and all together fill the page.
 */
export function widthsByText(
  rows: readonly (readonly string[])[],
  columns: number,
  width: number,
): readonly number[] {
  const least = Math.min(narrowest, width / columns);
  const weights = Array.from({ length: columns }, (_, column) =>
    Math.min(mostCharacters, Math.max(1, ...rows.map((row) => row[column]?.length ?? 0))),
  );
  const sum = weights.reduce((total, weight) => total + weight, 0);
  let seen = 0;
  const edges = weights.map((weight, index) => {
    seen += weight;
    return Math.round(least * (index + 1) + (seen / sum) * (width - least * columns));
  });
  // A table of hundreds of columns still gives each a width: the form knows none of zero.
  return edges.map((edge, index) => Math.max(1, edge - (edges[index - 1] ?? 0)));
}
