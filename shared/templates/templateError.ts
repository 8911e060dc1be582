/** Why a template file cannot be used. `at` is the place in the file, in words. */
export type TemplateError = { readonly file: string } & (
  | { readonly kind: 'templateNotJson'; readonly line: number }
  | { readonly kind: 'templateNewer'; readonly version: number; readonly known: number }
  | { readonly kind: 'templateMissing'; readonly at: string }
  | { readonly kind: 'templateInvalid'; readonly at: string }
  | { readonly kind: 'templateUnknownKey'; readonly at: string; readonly key: string }
  | {
      readonly kind: 'templateUnknownValue';
      readonly at: string;
      readonly value: string;
      readonly allowed: readonly string[];
    }
  | { readonly kind: 'templateForeign'; readonly at: string; readonly value: string }
  | {
      readonly kind: 'templateSourceUnknown';
      readonly at: string;
      readonly source: string;
      /** The source that was most likely meant. */
      readonly nearest: string | null;
    }
  | { readonly kind: 'templateReadsUnknown'; readonly field: string; readonly reads: string }
  | { readonly kind: 'templateTextBroken'; readonly at: string; readonly mark: string }
  | { readonly kind: 'templateFieldUndeclared'; readonly at: string; readonly field: string }
  | { readonly kind: 'templateFieldRepeated'; readonly field: string }
  | { readonly kind: 'templateTableWidth'; readonly at: string; readonly sum: number }
  | { readonly kind: 'templateTableCells'; readonly at: string; readonly row: number }
  | { readonly kind: 'templateIdRepeated'; readonly id: string; readonly other: string }
);
