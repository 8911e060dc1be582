import { memo, type ReactNode, useMemo, useRef } from 'react';
import { useRowKeys } from './useRowKeys';
import { useRowsInSight } from './useRowsInSight';
import './rowList.css';

/** What the rows of a list are like. The same object as long as they are drawn the same. */
export interface RowKind<T> {
  readonly idOf: (item: T) => string;
  /** What the row is called, and what letters typed into the list look for. */
  readonly nameOf: (item: T) => string;
  /** In pixels; the same for all, so that a list of thousands scrolls without measuring. */
  readonly height: number;
  readonly className: string;
  /** Whether the row is the one that Tab leads into. */
  readonly draw: (item: T, isEntered: boolean) => ReactNode;
}

/** A list of any length of which one row is chosen; only the rows in sight are drawn. */
export function RowList<T>({
  semantics,
  label,
  className,
  items,
  kind,
  chosenId,
  onChoose,
  onOpen,
}: {
  /** A grid where there are buttons and links in the rows. */
  readonly semantics: 'grid' | 'listbox';
  readonly label: string;
  readonly className: string;
  readonly items: readonly T[];
  readonly kind: RowKind<T>;
  readonly chosenId: string | null;
  readonly onChoose: (id: string) => void;
  readonly onOpen?: ((id: string) => void) | undefined;
}) {
  const list = useRef<HTMLDivElement>(null);
  const ids = useMemo(() => items.map(kind.idOf), [items, kind]);
  const nameAt = (place: number) => {
    const item = items[place];
    return item === undefined ? '' : kind.nameOf(item);
  };
  const { height } = kind;
  const sight = useRowsInSight(list, { height, count: items.length });
  const keys = useRowKeys(list, {
    ids,
    nameAt,
    height,
    chosenId,
    onChoose,
    onOpen,
  });
  return (
    <div
      ref={list}
      role={semantics}
      aria-label={label}
      aria-rowcount={semantics === 'grid' ? items.length : undefined}
      className={`row-list ${className}`}
      onScroll={sight.onScroll}
      {...keys.handlers}
    >
      <div role="presentation" className="row-list-all" style={{ height: items.length * height }}>
        {sight.withRow(keys.entered).flatMap((index) => {
          const item = items[index];
          if (item === undefined) return [];
          const id = kind.idOf(item);
          return (
            <Row
              key={id}
              semantics={semantics}
              kind={kind}
              item={item}
              index={index}
              count={items.length}
              isChosen={id === chosenId}
              isEntered={index === keys.entered}
            />
          );
        })}
      </div>
    </div>
  );
}

interface RowProps<T> {
  readonly semantics: 'grid' | 'listbox';
  readonly kind: RowKind<T>;
  readonly item: T;
  readonly index: number;
  readonly count: number;
  readonly isChosen: boolean;
  readonly isEntered: boolean;
}

// `memo` forgets that the component fits items of every type.
const Row = memo(RowAt) as typeof RowAt;

function RowAt<T>({ semantics, kind, item, index, count, isChosen, isEntered }: RowProps<T>) {
  const drawn = kind.draw(item, isEntered);
  const tabIndex = isEntered ? 0 : -1;
  const place =
    semantics === 'grid'
      ? {
          role: 'row',
          tabIndex,
          'aria-label': kind.nameOf(item),
          'aria-rowindex': index + 1,
        }
      : { role: 'option', tabIndex, 'aria-posinset': index + 1, 'aria-setsize': count };
  return (
    <div
      {...place}
      aria-selected={isChosen}
      data-row={kind.idOf(item)}
      className={`row-list-row ${kind.className}`}
      style={{ top: index * kind.height, height: kind.height }}
    >
      {semantics === 'grid' ? (
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a grid of boxes has no table
        <div role="gridcell" className="row-list-cell">
          {drawn}
        </div>
      ) : (
        drawn
      )}
    </div>
  );
}
