import { Lock } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { DraftSession, ReadOnlyReason } from '../session/DraftSession';
import { whenDraftFree } from '../session/draftLock';
import { lockSentences } from './words';

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
      <p>{lockSentences[readOnly](record, session.machine)}</p>
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
