import { messageFor } from '@shared/messages';
import { FilePlus2, Files, Link2 } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { setConference } from '../../db/conferencePapers';
import { useDatabase } from '../../db/DatabaseContext';
import type { DraftRow } from '../../db/rows';
import { runWithLock } from '../../lifecycle/usePaperActions';
import { useMachine } from '../../secrecy/MachineContext';
import { useToast } from '../../ui/Toasts';
import { undoWord } from '../../ui/words';
import { AttachPaperDialog } from '../AttachPaperDialog';
import { type GroupProps, useConferenceDesk } from '../ConferenceDesk';
import { useConferencePapers } from '../useConferencePapers';
import { conferenceTexts } from '../words';
import { PaperStages } from './PaperStages';

// The dialog reads every template; the page stands without them.
const NewDraftDialog = lazy(async () => ({
  default: (await import('../../templates/NewDraftDialog')).NewDraftDialog,
}));

const PaperSetDialog = lazy(async () => ({
  default: (await import('../../templates/PaperSetDialog')).PaperSetDialog,
}));

/** The papers of the conference: each is opened, made already filled, attached or let go. */
export function PapersGroup({ conference }: GroupProps) {
  const papers = useConferencePapers(conference.id);
  const { people, profile } = useConferenceDesk();
  const [asked, setAsked] = useState<'new' | 'set' | 'attach' | null>(null);
  const move = useMove(conference.id);
  return (
    <div className="form-part">
      <div className="button-row">
        <button type="button" className="button button-primary" onClick={() => setAsked('new')}>
          <FilePlus2 size={18} aria-hidden />
          Tạo văn bản
        </button>
        <button type="button" className="button" onClick={() => setAsked('set')}>
          <Files size={18} aria-hidden />
          Tạo bộ văn bản
        </button>
        <button type="button" className="button" onClick={() => setAsked('attach')}>
          <Link2 size={18} aria-hidden />
          Gắn văn bản đã có
        </button>
      </div>
      {papers.length > 0 && (
        <PaperStages
          conference={conference}
          papers={papers}
          onDetach={(row) => void move(row, '')}
        />
      )}
      {asked === 'new' && (
        <Suspense fallback={null}>
          <NewDraftDialog
            belongsTo={{ conference, people, profile }}
            onClose={() => setAsked(null)}
          />
        </Suspense>
      )}
      {asked === 'set' && (
        <Suspense fallback={null}>
          <PaperSetDialog
            records={{ conference, people, profile }}
            onClose={() => setAsked(null)}
          />
        </Suspense>
      )}
      {asked === 'attach' && (
        <AttachPaperDialog
          conferenceId={conference.id}
          onChoose={(row) => {
            setAsked(null);
            void move(row, conference.id);
          }}
          onClose={() => setAsked(null)}
        />
      )}
    </div>
  );
}

/** Attaches a paper or lets it go, and offers to take that back. */
function useMove(conferenceId: string): (row: DraftRow, to: string) => Promise<void> {
  const db = useDatabase();
  const machine = useMachine();
  const toast = useToast();
  return async (row, to) => {
    const put = async (id: string) => {
      const moved = await runWithLock(row.id, () => setConference(db, row.id, id, machine));
      if (!moved.ok) toast({ tone: 'fault', text: messageFor(moved.error) });
      return moved.ok;
    };
    if (!(await put(to))) return;
    const isAttached = to === conferenceId;
    const text = isAttached
      ? conferenceTexts.attached(row.title)
      : conferenceTexts.detached(row.title);
    const undo = () => void put(isAttached ? row.conferenceId : conferenceId);
    toast({ tone: 'news', text, action: { label: undoWord, run: undo } });
  };
}
