import { z } from 'zod';
import { type Family, type KindId, symbolOf } from '../draft/kinds';

/** The head of a body's papers, and how running text names it. */
export const letterheadSchema = z
  .object({
    /** Directly superior body, as the letterhead prints it; empty for none (P-ORG-1, S-CQ-1). */
    parentBody: z.string(),
    /** The same in running text, as it receives reports: `Tỉnh ủy Hải Sơn`. */
    parentBodyName: z.string(),
    /** Issuing body, as the letterhead prints it; a line break starts a new line (P-ORG-1, S-CQ-1). */
    issuer: z.string(),
    /** Issuing body in running text: `Đảng ủy xã An Thịnh`. */
    issuerName: z.string(),
    /** The whole organisation in running text: `Đảng bộ xã An Thịnh`. */
    bodyName: z.string(),
    /** Symbol of the body in numbers: `ĐU` (P-NUM-1), `UBND` (S-SO-1). */
    code: z.string(),
    /** Symbol of the drafting unit, for state letters: `VP` (S-SO-2). */
    unitCode: z.string(),
    /** Office that serves the body, in running text: `Văn phòng Đảng ủy`. */
    officeName: z.string(),
    /** Place name of the date line (P-PLACE-1, S-DATE-3). */
    place: z.string(),
  })
  .strict()
  .readonly();
export type Letterhead = z.infer<typeof letterheadSchema>;

/** A head of which nothing is known yet. */
export const emptyLetterhead: Letterhead = {
  parentBody: '',
  parentBodyName: '',
  issuer: '',
  issuerName: '',
  bodyName: '',
  code: '',
  unitCode: '',
  officeName: '',
  place: '',
};

/** What follows the number: `NQ/ĐU` (P-NUM-1), `TB-UBND` (S-SO-1), for state letters `UBND-VP` (S-SO-2). */
export function codeFor(kind: KindId, family: Family, head: Letterhead): string {
  const symbol = symbolOf(kind, family);
  if (family === 'party') return [symbol, head.code].filter(Boolean).join('/');
  return (symbol === '' ? [head.code, head.unitCode] : [symbol, head.code])
    .filter(Boolean)
    .join('-');
}
