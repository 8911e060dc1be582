import type { DraftRecord, LifecycleEvent } from '@shared/records/draftRecord';
import { stateWords } from '@shared/records/stateWords';
import { Lock } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { DraftSession, ReadOnlyReason } from '../session/DraftSession';
import { whenDraftFree } from '../session/draftLock';
import { dayWords } from '../ui/timeWords';

/** Says why the open paper can only be read, and offers the way out where there is one. */
export function LockBanner({
  session,
  onReopen,
  onReload,
}: {
  readonly session: DraftSession;
  /** Asks for the reason of a new version. */
  readonly onReopen: () => void;
  readonly onReload: () => void;
}) {
  const { readOnly, record } = session;
  const isFree = useIsFree(record.id, readOnly);
  if (readOnly === null) return null;
  const canReopen = readOnly === 'issued' || readOnly === 'cancelled';
  return (
    <div className="banner banner-note">
      <Lock size={18} aria-hidden />
      <p>{lockWords(readOnly, record)}</p>
      {canReopen && (
        <button type="button" className="button" onClick={onReopen}>
          Mở phiên bản mới…
        </button>
      )}
      {isFree && (
        <button type="button" className="button" onClick={onReload}>
          Mở để sửa
        </button>
      )}
    </div>
  );
}

/** Whether the other window has let go of the paper. */
function useIsFree(id: string, readOnly: ReadOnlyReason | null): boolean {
  const [isFree, setIsFree] = useState(false);
  useEffect(() => {
    if (readOnly !== 'openElsewhere') return undefined;
    return whenDraftFree(id, () => setIsFree(true));
  }, [id, readOnly]);
  return isFree;
}

function lockWords(reason: ReadOnlyReason, record: DraftRecord): string {
  if (reason === 'openElsewhere') {
    return 'Văn bản đang được soạn ở một cửa sổ khác nên ở đây chỉ đọc. Đóng cửa sổ kia rồi mở lại để sửa.';
  }
  if (reason === 'trashed') {
    return 'Văn bản đang ở thùng rác nên chỉ đọc. Hãy khôi phục trong danh sách để sửa tiếp.';
  }
  return `${stateWords[reason]}${deedWords(record.events.at(-1))}. Nội dung đã khóa; muốn sửa phải mở phiên bản mới và ghi lý do.`;
}

function deedWords(event: LifecycleEvent | undefined): string {
  if (event === undefined) return '';
  const by = event.by === '' ? '' : `, người thực hiện: ${event.by}`;
  const why = 'reason' in event ? `, lý do: ${event.reason}` : '';
  return ` ngày ${dayWords(event.at)}${by}${why}`;
}
