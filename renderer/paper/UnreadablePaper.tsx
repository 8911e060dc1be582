import { messageFor } from '@shared/messages';
import type { OpenDraftError } from '@shared/records/storeError';
import { useDatabase } from '../db/DatabaseContext';
import { readRawPaper } from '../db/loadDraft';
import { NoticePage } from '../ui/NoticePage';
import { routeHash } from '../ui/route';
import { saveJson } from '../ui/saveJson';
import { useToast } from '../ui/Toasts';

/** A paper that cannot be opened: why, and its raw data for whoever can mend it. */
export function UnreadablePaper({
  id,
  error,
}: {
  readonly id: string;
  readonly error: OpenDraftError;
}) {
  const db = useDatabase();
  const toast = useToast();
  const saveRaw = async () => {
    const raw = await readRawPaper(db, id);
    const outcome = raw.ok ? await saveJson(`van-ban-${id}.json`, raw.value) : raw.error;
    if (outcome !== null) toast({ tone: 'fault', text: messageFor(outcome) });
  };
  return (
    <NoticePage title="Chưa mở được văn bản" text={messageFor(error)}>
      <a className="button button-primary" href={routeHash({ screen: 'library' })}>
        Về danh sách văn bản
      </a>
      {error.kind.startsWith('draft') && error.kind !== 'draftMissing' && (
        <button type="button" className="button" onClick={() => void saveRaw()}>
          Lưu dữ liệu gốc ra tệp
        </button>
      )}
    </NoticePage>
  );
}
