import type { Conference } from '@shared/conference/conference';
import { messageFor } from '@shared/messages';
import { useState } from 'react';
import { addConference } from '../db/conferences';
import { useDatabase } from '../db/DatabaseContext';
import { conferences, deleteRecord } from '../db/records';
import type { RecordSession } from '../session/RecordSession';
import { Dialog, DialogForm } from '../ui/Dialog';
import { navigate } from '../ui/route';
import { useToast } from '../ui/Toasts';
import { undoWord } from '../ui/words';
import { conferenceTexts } from './words';

/** Asks before a conference is deleted; its papers stay, and it can be brought back. */
export function DeleteConferenceDialog({
  session,
  title,
  paperCount,
  onClose,
}: {
  readonly session: RecordSession<Conference>;
  readonly title: string;
  readonly paperCount: number;
  readonly onClose: () => void;
}) {
  const db = useDatabase();
  const toast = useToast();
  const [error, setError] = useState<string | null>(null);
  const restore = async (record: Conference) => {
    const added = await addConference(db, record, Date.now());
    if (!added.ok) toast({ tone: 'fault', text: messageFor(added.error) });
  };
  const remove = async () => {
    const record = session.record();
    await session.flush();
    const deleted = await deleteRecord(db, conferences, record.id);
    if (!deleted.ok) {
      setError(messageFor(deleted.error));
      return;
    }
    navigate({ screen: 'conferences' });
    toast({
      tone: 'news',
      text: conferenceTexts.deleted(title),
      action: { label: undoWord, run: () => void restore(record) },
    });
  };
  return (
    <Dialog title="Xóa hội nghị" isAlert onClose={onClose}>
      <DialogForm
        submitLabel="Xóa hồ sơ hội nghị"
        isDanger
        error={error}
        onSubmit={() => void remove()}
        onCancel={onClose}
      >
        <p>{conferenceTexts.deleteQuestion(title, paperCount)}</p>
      </DialogForm>
    </Dialog>
  );
}
