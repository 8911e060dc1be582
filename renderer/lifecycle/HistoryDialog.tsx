import { versionOf } from '@shared/records/lifecycle';
import { Dialog } from '../ui/Dialog';
import { timeWords } from '../ui/timeWords';
import { useNow } from '../ui/useNow';
import type { PaperDialogProps } from './usePaperActions';
import { eventWords } from './words';
import './historyDialog.css';

/** What was done to the state of a paper: when, by whom, why; the newest first. */
export function HistoryDialog({ row, onClose }: PaperDialogProps) {
  const now = useNow();
  const events = [...row.events].reverse();
  return (
    <Dialog title="Lịch sử văn bản" onClose={onClose}>
      <div className="history">
        <p className="history-paper">
          {row.title} (phiên bản {versionOf(row)})
        </p>
        <ol>
          {events.map((event) => (
            <li key={event.at}>
              <p>
                <b>{eventWords(event)}</b>
                {event.by !== '' && ` · ${event.by}`}
              </p>
              {'reason' in event && <p>Lý do: {event.reason}</p>}
              <p className="history-time">{timeWords(event.at, now)}</p>
            </li>
          ))}
          <li>
            <p>
              <b>Tạo văn bản</b>
            </p>
            <p className="history-time">{timeWords(row.createdAt, now)}</p>
          </li>
        </ol>
        <footer className="dialog-foot">
          <button type="button" className="button button-primary" onClick={onClose}>
            Đóng
          </button>
        </footer>
      </div>
    </Dialog>
  );
}
