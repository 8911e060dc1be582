import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';

/** The buttons at the end of a row: moves it and takes it out. */
export function RowTools({
  name,
  isFirst,
  isLast,
  onMove,
  onRemove,
  children,
}: {
  /** What the row is, for those who hear the buttons. */
  readonly name: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onMove: (by: number) => void;
  readonly onRemove: () => void;
  /** What else can be done with the row. */
  readonly children?: ReactNode;
}) {
  return (
    <div className="entry-tools">
      {children}
      <button
        type="button"
        className="icon-button"
        aria-label={`Đưa ${name} lên`}
        disabled={isFirst}
        onClick={() => onMove(-1)}
      >
        <ArrowUp size={18} aria-hidden />
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label={`Đưa ${name} xuống`}
        disabled={isLast}
        onClick={() => onMove(1)}
      >
        <ArrowDown size={18} aria-hidden />
      </button>
      <button type="button" className="icon-button" aria-label={`Xóa ${name}`} onClick={onRemove}>
        <Trash2 size={18} aria-hidden />
      </button>
    </div>
  );
}
