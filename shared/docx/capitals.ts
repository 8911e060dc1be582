import { type Kind, kinds } from '../draft/kinds';

/** A text in capitals; symbols in numbers stay as they are: `05-CTr/TU`, `12/QyĐ-UBND` (S-SO-5). */
export function capitals(text: string): string {
  return text
    .split(symbolPattern)
    .map((piece, index) => (index % 2 === 1 ? piece : piece.toUpperCase()))
    .join('');
}

const mixedSymbols = new Set(
  Object.values<Kind>(kinds)
    .flatMap(({ symbol }) => Object.values(symbol))
    .filter((symbol) => symbol !== symbol.toUpperCase()),
);

// A symbol follows the number's joint, and its own separator or nothing more follows it.
const symbolPattern = new RegExp(`(?<=[-/])(${[...mixedSymbols].join('|')})(?=[-/])`, 'u');
