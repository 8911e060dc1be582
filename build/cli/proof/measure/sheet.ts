/** Where something stands on a page, in millimetres from the upper left corner. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A letter on a page; its size is in points. */
export interface Letter extends Box {
  readonly text: string;
  readonly baseline: number;
  readonly size: number;
  /** As the file names it, without the tag of a subset: `LiberationSerif-Bold`. */
  readonly font: string;
  /** Red, green and blue in hexadecimal: `000000`. */
  readonly colour: string;
}

/** A drawn line, lying or standing. */
export interface DrawnLine extends Box {
  readonly colour: string;
}

/** A page as measured: all lengths in millimetres from its upper left corner. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  /** In the order in which they are drawn, which is that of the paper. */
  readonly letters: readonly Letter[];
  readonly lines: readonly DrawnLine[];
}

/** Whether a line lies rather than stands. */
export function isLying({ left, right, top, bottom }: DrawnLine): boolean {
  return right - left > bottom - top;
}
