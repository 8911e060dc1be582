import { kinds } from '@shared/draft/kinds';
import { shownDay } from '@shared/records/day';
import { type KeyboardEvent, useMemo } from 'react';
import type { DraftRow } from '../db/rows';
import { PaperMenu } from '../lifecycle/PaperMenu';
import type { ActOnPaper, PaperActionId } from '../lifecycle/paperActions';
import { StateBadge } from '../lifecycle/StateBadge';
import { isComposing } from '../ui/isComposing';
import { type RowKind, RowList } from '../ui/RowList';
import { routeHash } from '../ui/route';
import { timeWords } from '../ui/timeWords';
import { useNow } from '../ui/useNow';
import { rowHeight } from './paperRows';
import type { ListedPaper } from './TypedSearch';
import type { Unreadable } from './useUnreadable';
import './paperList.css';

/** Keys that act on the row with the focus, besides Enter, which opens it. */
const rowKeys: Readonly<Record<string, PaperActionId>> = {
  Delete: 'trash',
  F2: 'rename',
};
const trashKeys: Readonly<Record<string, PaperActionId>> = { Delete: 'delete' };

/** The papers, one a row; only the rows in sight are drawn. */
export function DraftList({
  papers,
  unreadable,
  chosenId,
  onChoose,
  onAct,
}: {
  readonly papers: readonly ListedPaper[];
  readonly unreadable: Unreadable;
  readonly chosenId: string | null;
  readonly onChoose: (id: string) => void;
  readonly onAct: ActOnPaper;
}) {
  const now = useNow();
  const rowWithId = (id: string | undefined) => papers.find(({ row }) => row.id === id)?.row;
  const kind = useMemo(() => paperRow({ now, unreadable, onAct }), [now, unreadable, onAct]);
  const onKeyDown = (event: KeyboardEvent) => {
    const row = rowWithId(focusedRowId(event.target));
    const action = row && (row.deletedAt === null ? rowKeys : trashKeys)[event.key];
    if (row === undefined || action === undefined || isComposing(event.nativeEvent)) return;
    event.preventDefault();
    onAct(action, row);
  };
  return (
    <div className="paper-list" onKeyDownCapture={onKeyDown}>
      <div className="paper-head" aria-hidden="true">
        <span>Tên văn bản</span>
        <span className="paper-number">Số, ngày</span>
        <span>Trạng thái</span>
        <span className="paper-saved">Lưu lần cuối</span>
      </div>
      <RowList
        semantics="grid"
        label="Danh sách văn bản"
        className="paper-rows"
        items={papers}
        kind={kind}
        chosenId={chosenId}
        onChoose={onChoose}
        onOpen={(id) => {
          const row = rowWithId(id);
          if (row) onAct('open', row);
        }}
      />
    </div>
  );
}

function paperRow({
  now,
  unreadable,
  onAct,
}: {
  readonly now: number;
  readonly unreadable: Unreadable;
  readonly onAct: ActOnPaper;
}): RowKind<ListedPaper> {
  return {
    idOf: ({ row }) => row.id,
    nameOf: ({ row }) => row.title,
    height: rowHeight,
    className: 'paper-row',
    draw: (paper, isEntered) => (
      <PaperCells
        now={now}
        paper={paper}
        isEntered={isEntered}
        fault={unreadable.get(paper.row.id)}
        onAct={onAct}
      />
    ),
  };
}

function PaperCells({
  now,
  paper: { row, excerpt },
  isEntered,
  fault,
  onAct,
}: {
  readonly now: number;
  readonly paper: ListedPaper;
  readonly isEntered: boolean;
  readonly fault: string | undefined;
  readonly onAct: ActOnPaper;
}) {
  return (
    <>
      <div className="paper-name">
        <a className="paper-title" href={routeHash({ screen: 'draft', id: row.id })} tabIndex={-1}>
          {row.title}
        </a>
        <p className={fault === undefined ? 'paper-under' : 'paper-under paper-fault'}>
          {fault ?? (excerpt && <ExcerptWords {...excerpt} />) ?? kindUnder(row)}
        </p>
      </div>
      <span className="paper-number">
        {row.numberSymbol || '—'}
        <span className="paper-date">{shownDay(row.date)}</span>
      </span>
      <span>
        <StateBadge state={row.state} draftRound={row.draftRound} />
      </span>
      <span className="paper-saved">{timeWords(row.updatedAt, now)}</span>
      <PaperMenu row={row} isTabStop={isEntered} onAct={onAct} />
    </>
  );
}

function ExcerptWords(excerpt: NonNullable<ListedPaper['excerpt']>) {
  return (
    <>
      {excerpt.before}
      <mark>{excerpt.found}</mark>
      {excerpt.after}
    </>
  );
}

/** A title of the user's own does not say what kind of paper it is. */
function kindUnder(row: DraftRow): string {
  return row.ownTitle === '' ? '' : kinds[row.kind].name;
}

/** The row itself must have the focus, not a button in it. */
function focusedRowId(target: EventTarget): string | undefined {
  return target instanceof HTMLElement ? target.dataset['row'] : undefined;
}
