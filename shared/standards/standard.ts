import type { RoleId } from '../draft/blocks';
import type { StandardId } from '../draft/draft';
import type { CopyKind, Family, KindId } from '../draft/kinds';
import type { LabelFormat, NumberedLevel } from '../draft/numbering';
import type { Numeral } from '../draft/numerals';
import type { TierId } from '../records/profile';
import { type Length, toMillimetres } from '../units';
import type { WritingRules } from './writing';

/** Clause of a guide in our rule books: `P-…` of the Party, `S-…` of the State. */
export type RuleId = `P-${string}` | `S-${string}`;

/** A value of the form with the rule that gives it, and the range where the rule leaves one. */
export interface RuleValue<T> {
  readonly default: T;
  /** The values, or for lengths the lower and upper bound, that the rule also allows. */
  readonly allowed?: readonly T[];
  readonly rule: RuleId;
}

/** How the lines of a paragraph stand between its margins. */
type Align = 'left' | 'center' | 'right' | 'justify';

/** Distance of lines: a fixed one, or a multiple of the font's own line height. */
export type LineSpacing =
  | { readonly kind: 'exact'; readonly at: Length }
  | { readonly kind: 'multiple'; readonly by: number };

/** Height of a single-spaced line of Times New Roman as a multiple of its size (S-BODY-5). */
export const singleLine = 1.149;

/** How a paragraph of one component or role looks. */
export interface StyleValues {
  readonly size: Length;
  readonly bold: boolean;
  /** The label is bold though the text is not (`Điều 1.` of a decision). */
  readonly labelBold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  /** Printed in capitals whatever was typed (Vietnamese-safe upper-casing of the text). */
  readonly capitals: boolean;
  readonly align: Align;
  /** Indent of the first line. */
  readonly firstLine: Length;
  /** Indent of the whole paragraph. */
  readonly left: Length;
  readonly before: Length;
  readonly after: Length;
  readonly line: LineSpacing;
  /** Stays on the page of the next paragraph. */
  readonly keepNext: boolean;
}

/** Each value of a style with the rule that gives it. */
export type StyleRules = { readonly [K in keyof StyleValues]: RuleValue<StyleValues[K]> };

/** The components of the form that are not roles of the body. */
export type ComponentId =
  | 'nationalTitle'
  | 'motto'
  | 'parentBody'
  | 'issuer'
  | 'issuerMark'
  | 'numberSymbol'
  | 'placeDate'
  | 'letterSubject'
  | 'typeName'
  | 'subject'
  | 'subjectMark'
  | 'addresseeLabel'
  | 'addressee'
  | 'partTitle'
  | 'chapterTitle'
  | 'sectionTitle'
  | 'appendixTitle'
  | 'appendixNote'
  | 'cell'
  | 'headerCell'
  | 'authority'
  | 'position'
  | 'directPosition'
  | 'concurrently'
  | 'certification'
  | 'signatureGap'
  | 'signaturePost'
  | 'signerName'
  | 'recipientsLabel'
  | 'recipient'
  | 'urgency'
  | 'circulation'
  | 'draftMark'
  | 'secrecy'
  | 'typist'
  | 'contact'
  | 'copyRule'
  | 'copyForm'
  | 'pageNumber';
/** Everything that has a look of its own. */
export type StyleId = RoleId | ComponentId;

/** The roles whose label is a line of its own, with the look of the title under it. */
export const titleOfRole = {
  part: 'partTitle',
  chapter: 'chapterTitle',
  section: 'sectionTitle',
  appendix: 'appendixTitle',
} as const satisfies Partial<Record<RoleId, ComponentId>>;

/** Whether the label of a role is a line of its own. */
export function hasTitleLine(role: RoleId): role is keyof typeof titleOfRole {
  return role in titleOfRole;
}

/** What separates two components: typed characters, or a rule as long as a share of the text above. */
export type Separator =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'rule'; readonly share: number };

/**
 * Where the summary of a paper stands: under the type name, or under the number (letters). A paper
 * with neither type name nor summary is for one reader alone (thư công).
 */
type SubjectPlace = 'underType' | 'underNumber' | 'none';

/** What one kind of paper has and lacks. */
export interface KindRules {
  readonly subjectPlace: RuleValue<SubjectPlace>;
  readonly numberLine: RuleValue<boolean>;
  readonly dateLine: RuleValue<boolean>;
  /** The label before the addressees; null where the kind bears none by default. */
  readonly addresseeLabel: RuleValue<string | null>;
  /** What stands over the places for signatures that name no authority, from left to right. */
  readonly signatureWords: RuleValue<readonly string[]>;
  /** The recipients stand beside the signature, or under it (S-MODEL-BB). */
  readonly recipientsPlace: RuleValue<'beside' | 'below'>;
  /** Without a signature and recipients it prints neither; else it keeps the place of a signer. */
  readonly signed: RuleValue<boolean>;
  /** First recipient of a paper that names its addressee: `Như trên`; null for none. */
  readonly firstRecipient: RuleValue<string | null>;
}

/** The words that the form itself prints. */
export interface StandardWords {
  readonly nationalTitle: RuleValue<string>;
  /** Empty where the standard has none (P-TITLE-1). */
  readonly motto: RuleValue<string>;
  /** Before the number: `Số ` or `Số: `. */
  readonly numberPrefix: RuleValue<string>;
  /** Between number and symbol: `-` or `/`. */
  readonly numberJoint: RuleValue<string>;
  /** Stands for a number not yet given. */
  readonly numberBlank: RuleValue<string>;
  /** Stands for a day not yet given. */
  readonly dayBlank: RuleValue<string>;
  readonly recipients: RuleValue<string>;
  readonly recipientSeparator: RuleValue<string>;
  readonly recipientEnd: RuleValue<string>;
  readonly addresseeSeparator: RuleValue<string>;
  readonly addresseeEnd: RuleValue<string>;
  /** Before the summary of a letter: `về việc `, `V/v `; empty for none. */
  readonly letterSubjectPrefix: RuleValue<string>;
  /** `{n}` is the round. */
  readonly draftMark: RuleValue<string>;
  /** Ends the name of every issuer of a joint paper but the last. */
  readonly issuerJoint: RuleValue<string>;
  /** Joins two posts of one signer, on a line of its own. */
  readonly concurrently: RuleValue<string>;
  /** Over the certification of a signature; `{name}` is whose. */
  readonly certification: RuleValue<string>;
  /** Sign of the typist with the number of copies; `{code}` and `{copies}`. */
  readonly typistMark: RuleValue<string>;
  /** What a copy calls itself. */
  readonly copyForms: RuleValue<Readonly<Record<CopyKind, string>>>;
  readonly appendix: RuleValue<string>;
  /** Under the title of an appendix or attached text; `{kind}`, `{number}`, `{date}`, `{issuer}`. */
  readonly annexNote: RuleValue<string>;
  readonly basisBullet: RuleValue<string>;
  /** What the last paragraph ends with. */
  readonly bodyEnd: RuleValue<string>;
}

/** The page and the frames on it. */
export interface PageRules {
  readonly width: RuleValue<Length>;
  readonly height: RuleValue<Length>;
  readonly top: RuleValue<Length>;
  readonly bottom: RuleValue<Length>;
  readonly left: RuleValue<Length>;
  readonly right: RuleValue<Length>;
  /** From the top edge of the paper to the page number. */
  readonly pageNumber: RuleValue<Length>;
  /** Width of the left column of the letterhead; the right one takes the rest. */
  readonly letterheadLeft: RuleValue<Length>;
  /** Margins of the back of a sheet that is printed on both sides. */
  readonly backLeft: RuleValue<Length>;
  readonly backRight: RuleValue<Length>;
  /** From the lower edge of the paper to the foot of the contact block. */
  readonly contact: RuleValue<Length>;
  /** Width of the left column of the sign-off; the right one takes the rest. */
  readonly signOffLeft: RuleValue<Length>;
}

/** The lines that the form draws. */
interface LineRules {
  /** Thickness of the rules under components and of the frames of marks. */
  readonly rule: RuleValue<Length>;
  /** Thickness of the lines of a table. */
  readonly table: RuleValue<Length>;
  /** From a line of a table to the text beside it. */
  readonly cellMargin: RuleValue<Length>;
}

/** A form of papers as one table: editor, checker and export all read it. */
export interface Standard {
  readonly id: StandardId;
  readonly family: Family;
  /** As the user sees it in a list. */
  readonly name: string;
  readonly fontFamily: RuleValue<string>;
  readonly page: PageRules;
  readonly lines: LineRules;
  readonly styles: Readonly<Record<StyleId, StyleRules>>;
  readonly words: StandardWords;
  /** What is asked of the words that the form does not print itself. */
  readonly writing: WritingRules;
  /** Under the national title or motto: as long as the text (share 1). */
  readonly underTitle: RuleValue<Separator>;
  readonly underIssuer: RuleValue<Separator>;
  readonly underSubject: RuleValue<Separator>;
  /** Under the note of an appendix; null for nothing. */
  readonly underAppendixNote: RuleValue<Separator | null>;
  /** Under the note of an attached text. */
  readonly underAttachedNote: RuleValue<Separator | null>;
  /** Whether an attached text begins with issuer and title, without number and date. */
  readonly attachedHead: RuleValue<boolean>;
  readonly numbering: Readonly<Record<NumberedLevel, RuleValue<LabelFormat>>>;
  readonly appendixNumeral: RuleValue<Numeral>;
  readonly kinds: Readonly<Record<KindId, KindRules>>;
  /** The kinds that bodies of a tier do not issue; a tier that is not listed has no known limits. */
  readonly notIssued: RuleValue<Readonly<Partial<Record<TierId, readonly KindId[]>>>>;
  /** Number series run through a term of the committee (P-NUM-4) or a year (S-SO-7). */
  readonly numberSeries: RuleValue<'term' | 'year'>;
  /** Width of the frame around an urgency mark by its text; a mark that is not listed has none. */
  readonly urgencyFrames: RuleValue<Readonly<Record<string, Length>>>;
  /** Height of a frame around an urgency or circulation mark. */
  readonly markFrameHeight: RuleValue<Length>;
  /** Colour of the urgency mark: `auto`, or red, green and blue in hexadecimal. */
  readonly urgencyColour: RuleValue<string>;
  /** Whether a frame stands around the circulation mark. */
  readonly circulationFrame: RuleValue<boolean>;
  /** Height that is kept free for the stamp of a state secret. */
  readonly secrecyPlace: RuleValue<Length>;
  readonly secrecies: RuleValue<readonly string[]>;
  readonly urgencies: RuleValue<readonly string[]>;
  readonly circulations: RuleValue<readonly string[]>;
  /** Words that may open the line of authority. */
  readonly authorities: RuleValue<readonly string[]>;
}

/** Width of the text between the margins, in millimetres; a lying page keeps its margins. */
export function textWidth(page: PageRules, isLandscape: boolean): number {
  const across = isLandscape ? page.height : page.width;
  return (
    toMillimetres(across.default) -
    toMillimetres(page.left.default) -
    toMillimetres(page.right.default)
  );
}

/** The default look of a style, without its rules. */
export function styleOf(standard: Standard, id: StyleId): StyleValues {
  const rules = standard.styles[id];
  return {
    size: rules.size.default,
    bold: rules.bold.default,
    labelBold: rules.labelBold.default,
    italic: rules.italic.default,
    underline: rules.underline.default,
    capitals: rules.capitals.default,
    align: rules.align.default,
    firstLine: rules.firstLine.default,
    left: rules.left.default,
    before: rules.before.default,
    after: rules.after.default,
    line: rules.line.default,
    keepNext: rules.keepNext.default,
  };
}
