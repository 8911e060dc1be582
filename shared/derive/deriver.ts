import type { RecordContext } from '../conference/recordContext';
import type { Block, TableBlock, TextBlock } from '../draft/blocks';

/** A block that a source gives out, for one item of the records. */
export interface DerivedBlock {
  /** Id of the record item; empty for the source as a whole. */
  readonly item: string;
  readonly block: TextBlock | TableBlock;
}

/** Writes one stretch of a paper from the records of its conference. */
export interface Deriver {
  /** What the stretch is, in Vietnamese, for questions about it: `kết quả biểu quyết`. */
  readonly label: string;
  /** What is written while there is no conference, or nothing in it to write: blanks with chips. */
  readonly blank: readonly Block[];
  /** An empty list where the records have nothing; then `blank` stands. */
  readonly derive: (context: RecordContext) => readonly DerivedBlock[];
}
