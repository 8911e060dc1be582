// Blank for the symbol of the body that issues along, after that of the one that leads (P-NUM-8).
const partnerSymbol = '-{{partnerCode}}';

/** `KH/BTCTU` → the joint symbol of both bodies; a paper without a symbol stays without (P-NUM-8). */
export function jointCode(code: string): string {
  return code === '' || code.endsWith(partnerSymbol) ? code : code + partnerSymbol;
}

/** The symbol of the body that leads; a second symbol that was typed in full stays as typed. */
export function ownCode(code: string): string {
  return code.endsWith(partnerSymbol) ? code.slice(0, -partnerSymbol.length) : code;
}
