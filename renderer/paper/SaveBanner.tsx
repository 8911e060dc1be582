import { messageFor } from '@shared/messages';
import { TriangleAlert } from 'lucide-react';
import type { DraftSession } from '../session/DraftSession';
import { useSaveStatus } from '../session/useDraftSession';

/** Says over the page why nothing can be saved now; what is typed stays on the screen. */
export function SaveBanner({ session }: { readonly session: DraftSession }) {
  const status = useSaveStatus(session);
  if (status.kind !== 'failed') return null;
  return (
    <div className="banner banner-fault" role="alert">
      <TriangleAlert size={20} aria-hidden />
      <p>
        Chưa lưu được văn bản. {messageFor(status.error)} Văn bản vẫn còn trên màn hình; chương
        trình tự lưu lại sau mỗi 10 giây, xin đừng đóng cửa sổ.
      </p>
      <button type="button" className="button" onClick={() => void session.flush()}>
        Lưu lại ngay
      </button>
    </div>
  );
}
