import { foldText } from '@shared/draft/foldText';
import { shownDay } from '@shared/records/day';
import { useMemo, useState } from 'react';
import { useDatabase } from '../db/DatabaseContext';
import { followed } from '../db/followed';
import type { DraftRow } from '../db/rows';
import { useFollowed } from '../db/useFollowed';
import { Dialog } from '../ui/Dialog';

const mostShown = 50;

/** Chooses a paper of the library that is to belong to the conference. */
export function AttachPaperDialog({
  conferenceId,
  onChoose,
  onClose,
}: {
  readonly conferenceId: string;
  readonly onChoose: (row: DraftRow) => void;
  readonly onClose: () => void;
}) {
  const [sought, setSought] = useState('');
  const rows = useFollowed(followed(useDatabase()).papers)?.rows;
  const papers = useMemo(() => rows && attachable(rows, conferenceId), [rows, conferenceId]);
  const found = papers && fitting(papers, sought).slice(0, mostShown);
  return (
    <Dialog title="Gắn văn bản đã có" isWide onClose={onClose}>
      <div className="attach">
        <input
          className="select"
          aria-label="Tìm văn bản"
          placeholder="Tìm theo tên, số, có dấu hoặc không dấu"
          value={sought}
          spellCheck={false}
          onChange={(event) => setSought(event.target.value)}
        />
        <ul className="attach-list">
          {found?.map((row) => (
            <li key={row.id}>
              <button type="button" className="attach-paper" onClick={() => onChoose(row)}>
                <strong>{row.title}</strong>
                <span className="hint">
                  {[row.numberSymbol, shownDay(row.date)].filter(Boolean).join(', ')}
                  {row.conferenceId !== '' && ' · đang thuộc hội nghị khác'}
                </span>
              </button>
            </li>
          ))}
        </ul>
        {found?.length === 0 && <p className="hint">Không có văn bản nào khác như vậy.</p>}
      </div>
    </Dialog>
  );
}

/** A paper with its folded title and number: to fold a whole library takes longer than a key may. */
interface SoughtPaper {
  readonly row: DraftRow;
  readonly text: string;
}

/** Papers of no conference come first. */
function attachable(rows: readonly DraftRow[], conferenceId: string): readonly SoughtPaper[] {
  return rows
    .filter((row) => row.deletedAt === null && row.conferenceId !== conferenceId)
    .toSorted((a, b) => Number(a.conferenceId !== '') - Number(b.conferenceId !== ''))
    .map((row) => ({ row, text: foldText(`${row.title} ${row.numberSymbol}`) }));
}

function fitting(papers: readonly SoughtPaper[], sought: string): readonly DraftRow[] {
  const words = foldText(sought).split(/\s+/).filter(Boolean);
  return papers
    .filter(({ text }) => words.every((word) => text.includes(word)))
    .map(({ row }) => row);
}
