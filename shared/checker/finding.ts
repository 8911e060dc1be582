import type { StandardId } from '../draft/draft';
import type { NotDeclared } from '../secrecy/machineSecrecy';
import type { RuleId } from '../standards/standard';

/** Where in a draft a finding lies: a block counted from 0, or a component of the form. */
export type FindingPlace =
  | { readonly kind: 'block'; readonly index: number }
  | {
      readonly kind: 'header';
      readonly field: 'number' | 'code' | 'place' | 'date' | 'subject' | 'addressees';
    }
  | { readonly kind: 'signOff'; readonly field: 'authority' | 'name' | 'recipients' };

interface FindingBase {
  readonly severity: 'error' | 'warning' | 'note';
  /** The rule that is not kept; absent for advice of our own. */
  readonly rule?: RuleId;
  readonly place: FindingPlace;
}

/** What a careful secretary would remark on; never an obstacle to saving. */
export type Finding = FindingBase &
  (
    | { readonly kind: 'labelDiffers'; readonly printed: string; readonly computed: string }
    | { readonly kind: 'labelForm'; readonly printed: string; readonly computed: string }
    | { readonly kind: 'standardByDate'; readonly suggested: StandardId }
    | { readonly kind: 'dateImpossible'; readonly date: string }
    | { readonly kind: 'dateMissing' }
    | { readonly kind: 'dateInFuture' }
    | { readonly kind: 'subjectMissing' }
    | { readonly kind: 'letterPrefixForeign' }
    | { readonly kind: 'codeMalformed'; readonly code: string }
    | { readonly kind: 'addresseesMissing' }
    | { readonly kind: 'addresseesUnexpected' }
    | { readonly kind: 'authorityForeign'; readonly authority: string }
    | { readonly kind: 'recipientsMissing' }
    | { readonly kind: 'archiveLineMalformed'; readonly line: string }
    | { readonly kind: 'secrecyMark'; readonly mark: string; readonly why: NotDeclared }
    | { readonly kind: 'bodyEmpty' }
    | { readonly kind: 'bodyEnd'; readonly found: string; readonly expected: string }
    | { readonly kind: 'kindForeign'; readonly standard: StandardId }
    | { readonly kind: 'mandatePassedOn' }
    | { readonly kind: 'nameTitled'; readonly name: string }
    | { readonly kind: 'minutesOnBehalf' }
    | { readonly kind: 'coIssuerUnsigned'; readonly bodies: number; readonly signers: number }
    | { readonly kind: 'annexWithoutNote' }
    | { readonly kind: 'titleForeign' }
    | { readonly kind: 'placeMissing' }
    | { readonly kind: 'codeOfOtherKind'; readonly found: string; readonly symbol: string }
    | { readonly kind: 'subjectCapital' }
    | { readonly kind: 'addresseeLabelTyped' }
    | { readonly kind: 'asAboveAlone' }
    | { readonly kind: 'asAboveMissing' }
    | { readonly kind: 'lawNumbered' }
    | {
        readonly kind: 'citationIncomplete';
        readonly number: string;
        readonly missing: readonly CitationPart[];
      }
    | {
        readonly kind: 'citationDatesDiffer';
        readonly number: string;
        readonly dates: readonly [string, string];
      }
    | { readonly kind: 'basisEnd'; readonly expected: string }
    | {
        readonly kind: 'attendanceSum';
        readonly summoned: number;
        readonly present: number;
        readonly absent: number;
      }
    | { readonly kind: 'awardCount'; readonly written: number; readonly listed: number }
    | { readonly kind: 'programmeOrder'; readonly before: string; readonly after: string }
    | { readonly kind: 'unfilledField'; readonly field: string }
    | {
        readonly kind: 'markdownUnknown';
        readonly construct: MarkdownConstruct;
        /** Line of the text that was read, from 1. */
        readonly line: number;
      }
    | FigureRemark
    | LayoutRemark
  );

interface RowRemark {
  /** What the row of the table is about. */
  readonly row: string;
  readonly printed: string;
  readonly computed: string;
}

/** What the figures of a paper say of each other; numbers are given as they are printed. */
type FigureRemark =
  | {
      readonly kind: 'sumDiffers';
      readonly column: string;
      readonly printed: string;
      readonly computed: string;
    }
  | ({ readonly kind: 'shareDiffers' } & RowRemark)
  | ({ readonly kind: 'changeDiffers' } & RowRemark)
  | { readonly kind: 'cellMissing'; readonly row: string; readonly column: string }
  | { readonly kind: 'membersDiffer'; readonly total: string; readonly computed: string }
  | { readonly kind: 'partExceedsWhole'; readonly part: string; readonly whole: string }
  | { readonly kind: 'figureHedged'; readonly words: string };

/** What a full citation has beside its number (P-CITE-1, S-CC-4). */
export type CitationPart = 'type' | 'date' | 'issuer';

/** Markdown that means nothing in a paper and is printed as it is typed. */
export type MarkdownConstruct =
  | 'image'
  | 'link'
  | 'linkTarget'
  | 'autolink'
  | 'footnote'
  | 'quote'
  | 'codeFence'
  | 'code'
  | 'strike'
  | 'task'
  | 'setext'
  | 'html'
  | 'tooManyMarks';

/** What is remarked on only when the pages are known; pages and rows are counted from 1. */
type LayoutRemark =
  | { readonly kind: 'signOffLonely'; readonly page: number }
  | { readonly kind: 'headingAtFoot'; readonly page: number }
  | { readonly kind: 'titleWordLonely'; readonly word: string }
  | { readonly kind: 'tableRowCut'; readonly row: number; readonly page: number }
  | { readonly kind: 'lastPageNearlyEmpty'; readonly page: number; readonly lines: number }
  | { readonly kind: 'tableTooWide'; readonly width: number; readonly room: number }
  | { readonly kind: 'wordTooWide'; readonly word: string; readonly page: number };

/** What one check, or all of them, remarked on. */
export type Findings = readonly Finding[];
