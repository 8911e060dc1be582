import type { SecrecyRefusal } from '../secrecy/secrecyRefusal';

/** Why a paper could not be written as a Word file. */
export type ExportError =
  /** The cells of a table do not make a whole grid; both count from 1. */
  | { readonly kind: 'exportTableBroken'; readonly block: number; readonly row: number }
  /** Word opens no file with so many columns in a table; `block` counts from 1. */
  | {
      readonly kind: 'exportTableTooWide';
      readonly block: number;
      readonly columns: number;
      readonly most: number;
    }
  | SecrecyRefusal
  /** The worker that writes the file stopped; the paper itself is untouched. */
  | { readonly kind: 'exportStopped' };
