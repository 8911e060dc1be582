import { messageFor } from '@shared/messages';
import type { OpenDraftError } from '@shared/records/storeError';
import { useDatabase } from '../db/DatabaseContext';
import { readRawBody } from '../db/loadDraft';
import { downloadFile } from '../ui/downloadFile';
import { NoticePage } from '../ui/NoticePage';
import { routeHash } from '../ui/route';
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
    const raw = await readRawBody(db, id);
    if (raw.ok) downloadJson(`van-ban-${id}.json`, raw.value);
    else toast({ tone: 'fault', text: messageFor(raw.error) });
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

function downloadJson(name: string, value: unknown): void {
  const text = JSON.stringify(value, null, 2);
  downloadFile(name, new Blob([text], { type: 'application/json' }));
}
