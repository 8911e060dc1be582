import type { RoleId } from './blocks';
import type { Numeral } from './numerals';

/** The levels that count, from the outermost in; a level begins again under each outer one. */
export const numberedLevels = [
  'part',
  'chapter',
  'section',
  'article',
  'heading',
  'clause',
  'subclause',
  'point',
] as const;
export type NumberedLevel = (typeof numberedLevels)[number];

/** Which level a role counts on; a title and its plain twin share one. */
export const levelOfRole: Partial<Record<RoleId, NumberedLevel>> = {
  part: 'part',
  chapter: 'chapter',
  section: 'section',
  articleTitle: 'article',
  article: 'article',
  heading: 'heading',
  clauseTitle: 'clause',
  clause: 'clause',
  subclauseTitle: 'subclause',
  subclause: 'subclause',
  pointTitle: 'point',
  point: 'point',
};

/** How a level's label is written: `Chương ` + roman, roman + `-`, decimal + `.`. */
export interface LabelFormat {
  readonly before: string;
  readonly numeral: Numeral;
  readonly after: string;
  /** The clause number stands in front: `1.` + `2` + `.` (subclauses). */
  readonly withParent: boolean;
}

/** Labels that never count, by role; căn cứ lines bear the standard's own (P-CANCU-1, S-CC-1). */
export const bulletOfRole: Partial<Record<RoleId, string>> = { dash: '-', plus: '+' };
