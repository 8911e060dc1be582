import type { Family } from '@shared/draft/kinds';
import type { RuleId } from '@shared/standards/standard';

/** Rules about how components stand to each other, which no single value of a standard carries. */
type Relation =
  /** All letters but those of coloured marks are black. */
  | 'black'
  /** Number and date stand on one line. */
  | 'numberLevel'
  /** Issuer and title begin on one line. */
  | 'headLevel'
  /** The label of the recipients stands level with the signer's first line. */
  | 'signOffLevel'
  /** The sign-off stands on one page, with lines of the text above it. */
  | 'signOffWhole'
  /** The first page bears no number. */
  | 'noFirstNumber'
  /** Each appendix counts its pages from 1. */
  | 'appendixNumbers'
  /** Nothing is printed beyond the margins, nothing is cut off. */
  | 'nothingCut'
  /** Several addressees stand with their dashes under the colon. */
  | 'addresseeDashes';

/** The rule of each relation, by family. */
export const relationRules: Readonly<Record<Family, Readonly<Record<Relation, RuleId>>>> = {
  party: {
    black: 'P-FONT-2',
    numberLevel: 'P-CELL-1',
    headLevel: 'P-CELL-1',
    signOffLevel: 'P-NOINHAN-1',
    signOffWhole: 'P-SIGN-15',
    noFirstNumber: 'P-PAGENUM-2',
    appendixNumbers: 'P-PAGENUM-3',
    nothingCut: 'P-MARGIN-1',
    addresseeDashes: 'P-KINHGUI-3',
  },
  state: {
    black: 'S-FONT-3',
    numberLevel: 'S-LAY-1',
    headLevel: 'S-LAY-1',
    signOffLevel: 'S-LAY-3',
    signOffWhole: 'S-SIGN-11',
    noFirstNumber: 'S-PAGE-1',
    appendixNumbers: 'S-PAGE-2',
    nothingCut: 'S-MARGIN-4',
    addresseeDashes: 'S-KG-3',
  },
};
