import type { KindId } from '../draft/kinds';
import type { RuleValue } from './standard';

/**
 * What the form asks of the words that a writer gives and it does not print itself. Where a form has
 * no such rule, the value says so (null, false, or an empty list) under the rule that leaves it free.
 */
export interface WritingRules {
  /** The kinds of paper that the form knows. */
  readonly kinds: RuleValue<readonly KindId[]>;
  /** Whether a paper bears the day on which it is signed, a real one and not one to come. */
  readonly issueDay: RuleValue<boolean>;
  readonly place: RuleValue<boolean>;
  readonly subject: RuleValue<boolean>;
  /** What opens the summary of a letter by a habit of the other form. */
  readonly foreignLetterPrefix: RuleValue<RegExp | null>;
  /** Summaries whose first letter is a capital without being a name. */
  readonly subjectCapital: RuleValue<RegExp | null>;
  /** The symbol of a paper in its number. */
  readonly code: RuleValue<RegExp>;
  /** Whether the symbol of the kind opens the code. */
  readonly codeKind: RuleValue<boolean>;
  /** What opens the code of a kind that has no symbol, though it must not; empty for nothing. */
  readonly symbolTypedForNone: RuleValue<string>;
  /** Symbols that older papers of a kind bear. */
  readonly formerSymbols: RuleValue<Readonly<Partial<Record<KindId, string>>>>;
  /** Whether none but the kinds with a label for them name addressees. */
  readonly addresseesLimited: RuleValue<boolean>;
  /** What the form prints before the addressees itself. */
  readonly addresseeLabel: RuleValue<RegExp>;
  /** Whether `Như trên` needs addressees above. */
  readonly asAboveNeedsAddressees: RuleValue<boolean>;
  /** The kinds whose recipients begin with `Như trên` when they name addressees. */
  readonly asAboveKinds: RuleValue<readonly KindId[]>;
  /** The last recipient: where the paper is kept. */
  readonly archive: RuleValue<RegExp>;
  /** Lines that head the papers of the other form, as they are typed by habit. */
  readonly foreignTitle: RuleValue<RegExp>;
  /** What may end the last ground; the first is the usual one. */
  readonly lastBasisEnds: RuleValue<readonly string[]>;
  /** Whether a paper is cited with type, number, day and body. */
  readonly citedWhole: RuleValue<boolean>;
  /** A law that is cited by its number, where its name is enough. */
  readonly numberedLaw: RuleValue<RegExp | null>;
  /** What is not written before the name of a signer. */
  readonly signerTitle: RuleValue<RegExp>;
  /** What may not open the authority of one who signs minutes alone. */
  readonly minutesAuthority: RuleValue<string | null>;
  /** Who signs by the first may not let another sign by the second. */
  readonly mandate: RuleValue<{ readonly given: string; readonly passedOn: string } | null>;
}

/** Degrees, ranks and titles of honour, which no form has before the name of a signer. */
export const titleBeforeName =
  /^(?:(?:PGS|GS|TS|ThS|Th\.S|BS|KS|CN|LS|NGND|NGƯT|NSND|NSƯT)\b\.?|(?:Giáo sư|Tiến sĩ|Thạc sĩ|Bác sĩ|Kỹ sư|Cử nhân|Luật sư|(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá|úy|uý))(?=\s))/u;

/** The labels of addressees of all forms. */
export const typedAddresseeLabel = /^kính (gửi|trình)/iu;
