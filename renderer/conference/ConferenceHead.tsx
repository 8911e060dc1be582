import type { Conference } from '@shared/conference/conference';
import type { ConferenceState } from '@shared/conference/conferenceState';
import { dayPhrase, timePhrase, weekdayOf } from '@shared/conference/dayTime';
import { messageFor } from '@shared/messages';
import { ArrowLeft, CircleCheck, CloudOff, LoaderCircle, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { LinkStrip } from '../linking/LinkStrip';
import type { RecordSession } from '../session/RecordSession';
import { useRecordStatus } from '../session/useRecordSession';
import { routeHash } from '../ui/route';
import { clockWords } from '../ui/timeWords';
import { ConferenceBadge } from './ConferenceBadge';
import { DeleteConferenceDialog } from './DeleteConferenceDialog';
import { conferenceTexts } from './words';

/** Name, day and state of the open conference, and how far its saving has come. */
export function ConferenceHead({
  session,
  conference,
  title,
  state,
  paperCount,
}: {
  readonly session: RecordSession<Conference>;
  readonly conference: Conference;
  readonly title: string;
  readonly state: ConferenceState;
  readonly paperCount: number;
}) {
  const [isDeleting, setIsDeleting] = useState(false);
  return (
    <header className="conference-head">
      <a
        className="icon-button"
        href={routeHash({ screen: 'conferences' })}
        aria-label="Về danh sách hội nghị"
        title="Về danh sách hội nghị"
      >
        <ArrowLeft size={20} aria-hidden />
      </a>
      <div className="conference-name">
        <h1>{title}</h1>
        <div className="conference-line">
          <p className="conference-when">{whenWords(conference)}</p>
          <LinkStrip record={{ sort: 'conference', id: conference.id }} />
        </div>
      </div>
      <ConferenceBadge state={state} />
      <SaveState session={session} />
      <button
        type="button"
        className="icon-button"
        aria-label="Xóa hội nghị"
        title="Xóa hội nghị"
        onClick={() => setIsDeleting(true)}
      >
        <Trash2 size={18} aria-hidden />
      </button>
      {isDeleting && (
        <DeleteConferenceDialog
          session={session}
          title={title}
          paperCount={paperCount}
          onClose={() => setIsDeleting(false)}
        />
      )}
    </header>
  );
}

/** `08 giờ 30, thứ Tư, ngày 10 tháng 01 năm 2024, Hội trường tầng 2`. */
function whenWords({ startDay, startTime, venue }: Conference): string {
  const parts = [timePhrase(startTime), weekdayOf(startDay), dayPhrase(startDay), venue.trim()];
  return parts.filter(Boolean).join(', ');
}

function SaveState({ session }: { readonly session: RecordSession<Conference> }) {
  const status = useRecordStatus(session);
  if (status.kind === 'failed') {
    return (
      <div className="conference-save conference-save-failed" role="alert">
        <CloudOff size={16} aria-hidden />
        <span>{messageFor(status.error)}</span>
        {status.error.kind === 'recordChangedElsewhere' && (
          <>
            <button type="button" className="button" onClick={() => session.takeTheirs()}>
              Xem bản mới nhất
            </button>
            <button type="button" className="button" onClick={() => void session.keepMine()}>
              Giữ phần gõ ở đây
            </button>
          </>
        )}
      </div>
    );
  }
  const isSaved = status.kind === 'saved';
  const Icon = isSaved ? CircleCheck : LoaderCircle;
  return (
    <output className="conference-save">
      <Icon size={16} aria-hidden />
      {isSaved ? savedWords(status.at) : 'Đang lưu…'}
    </output>
  );
}

function savedWords(at: number | null): string {
  return at === null ? 'Đã lưu' : conferenceTexts.savedAt(clockWords(at));
}
