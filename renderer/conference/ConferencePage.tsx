import type { Conference } from '@shared/conference/conference';
import type { GroupId } from '@shared/conference/groups';
import { messageFor } from '@shared/messages';
import { useLiveQuery } from 'dexie-react-hooks';
import { type ReactNode, useEffect } from 'react';
import { useDatabase } from '../db/DatabaseContext';
import { conferences } from '../db/records';
import type { RecordSession } from '../session/RecordSession';
import { useIsGone, useRecordSession } from '../session/useRecordSession';
import { NoticePage } from '../ui/NoticePage';
import { type LeaveGuard, navigate } from '../ui/route';
import { ConferenceScreen } from './ConferenceScreen';
import { RawConferenceButton, unreadableName } from './UnreadableConference';
import { conferenceTexts } from './words';
import '../profile/form.css';
import './conference.css';
import './fields/fields.css';
import './groups/groups.css';

/** A conference while it is open; everything typed is saved by itself. */
export function ConferencePage({
  id,
  group,
  item,
  guardLeaving,
}: {
  readonly id: string;
  readonly group: GroupId;
  readonly item: string;
  readonly guardLeaving: (guard: LeaveGuard | null) => void;
}) {
  const { opened } = useRecordSession(conferences, id);
  const session = opened?.ok ? opened.value : null;
  useEffect(() => {
    guardLeaving(session && (() => mayLeave(session)));
    return () => guardLeaving(null);
  }, [session, guardLeaving]);
  if (opened === null) return <p className="starting">Đang mở hội nghị…</p>;
  if (!opened.ok) return <Unreadable id={id} text={messageFor(opened.error)} />;
  if (session === null) return <Notice text={goneText} />;
  return <Opened session={session} group={group} item={item} />;
}

const goneText =
  'Hồ sơ này đã bị xóa hoặc chưa từng có trên máy này. Các văn bản của hội nghị, nếu có, vẫn ở trong thư viện.';

/** A conference that another window deleted has nothing to keep; else the last change must be safe. */
async function mayLeave(session: RecordSession<Conference>): Promise<boolean> {
  return session.isGone() || (await session.flush()).ok;
}

function Opened({
  session,
  group,
  item,
}: {
  readonly session: RecordSession<Conference>;
  readonly group: GroupId;
  readonly item: string;
}) {
  const isGone = useIsGone(session);
  if (!isGone) return <ConferenceScreen session={session} group={group} item={item} />;
  return (
    <Notice text="Hồ sơ này vừa bị xóa ở một cửa sổ khác.">
      <button type="button" className="button" onClick={() => void session.keepMine()}>
        Khôi phục hồ sơ
      </button>
    </Notice>
  );
}

/** Told by its name, with its data for whoever can mend it. */
function Unreadable({ id, text }: { readonly id: string; readonly text: string }) {
  const db = useDatabase();
  const raw = useLiveQuery(() => db.conferences.get(id), [db, id]);
  const name = unreadableName(raw?.record);
  return (
    <Notice title={conferenceTexts.notOpened(name)} text={text}>
      <RawConferenceButton id={id} />
    </Notice>
  );
}

function Notice({
  title = 'Chưa mở được hội nghị',
  text,
  children,
}: {
  readonly title?: string;
  readonly text: string;
  readonly children?: ReactNode;
}) {
  return (
    <NoticePage title={title} text={text}>
      <button
        type="button"
        className="button button-primary"
        onClick={() => navigate({ screen: 'conferences' })}
      >
        Về danh sách hội nghị
      </button>
      {children}
    </NoticePage>
  );
}
