import type { RecordContext } from '../conference/recordContext';
import type { TableBlock, TextBlock } from '../draft/blocks';
import type { Family } from '../draft/kinds';

/** A block that a source gives out, for one item of the records. */
export interface DerivedBlock {
  /**
   * Id of the record item, or a word for what stands for no single one: `table`, `present`. Unique
   * within the source, so that a change of the record is a change of this block alone. Never empty:
   * the blocks of `blank` are those that stand for nothing yet.
   */
  readonly item: string;
  readonly block: TextBlock | TableBlock;
}

/** What is told of a source, and what stands for it while the records say nothing. */
export interface SourceWords {
  /** What the stretch is, in Vietnamese, for questions about it: `kết quả biểu quyết`. */
  readonly label: string;
  /** One sentence for whoever writes a template: what is written, from which part of the records. */
  readonly description: string;
  /** What is written while there is no conference, or nothing in it to write: blanks with chips. */
  readonly blank: (family: Family) => readonly (TextBlock | TableBlock)[];
}

/** The blocks that a source makes of the records; none where they have nothing, then `blank` stands. */
export type Derive = (context: RecordContext) => readonly DerivedBlock[];

/** Writes one stretch of a paper from the records of its conference. */
export interface Deriver extends SourceWords {
  readonly derive: Derive;
}
