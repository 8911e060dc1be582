/** What was found while reading a pasted list. Rows count from 1, as spreadsheets do. */
export type ListFinding =
  | { readonly kind: 'listEmpty' }
  | { readonly kind: 'listUnreadable' }
  /** No row of headings: columns were taken in this order. */
  | { readonly kind: 'noHeadings'; readonly labels: readonly string[] }
  | { readonly kind: 'columnMissing'; readonly label: string }
  /** A column that has no place here; what stood in it. */
  | { readonly kind: 'columnUnknown'; readonly heading: string; readonly values: readonly string[] }
  | {
      readonly kind: 'rowCut';
      readonly row: number;
      readonly found: number;
      readonly expected: number;
    }
  | { readonly kind: 'cellsMerged'; readonly count: number }
  | { readonly kind: 'tooManyRows'; readonly count: number; readonly limit: number }
  | { readonly kind: 'quoteOpen' }
  /** A line beside the table: a title above it, a note below. */
  | { readonly kind: 'lineAside'; readonly row: number; readonly text: string }
  | {
      readonly kind: 'cellUnread';
      readonly row: number;
      readonly label: string;
      readonly text: string;
    }
  | { readonly kind: 'personAmbiguous'; readonly row: number; readonly name: string }
  /** Several at once. */
  | {
      readonly kind: 'peopleAmbiguous';
      readonly people: readonly { readonly row: number; readonly name: string }[];
    };
