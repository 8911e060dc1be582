import { messageFor } from '@shared/messages';
import { standards } from '@shared/standards/standards';
import { CircleCheck, CloudOff, LoaderCircle } from 'lucide-react';
import { usePaperPart } from '../editor/paperStore';
import { usePageCount } from '../layout/usePaperPages';
import { useMachine } from '../secrecy/MachineContext';
import { secrecyWords } from '../secrecy/words';
import type { DraftSession } from '../session/DraftSession';
import type { SaveStatus } from '../session/saveStatus';
import { useSaveStatus } from '../session/useDraftSession';
import { useWordCount } from './wordCount';
import { lockedWords, saveWords } from './words';

/** The line at the foot of the screen: how far saving has come, and how long the paper is. */
export function StatusBar({
  session,
  zoom,
}: {
  readonly session: DraftSession;
  readonly zoom: number;
}) {
  const standard = standards[usePaperPart('standard')];
  const words = useWordCount();
  return (
    <footer className="status-bar">
      <SaveState session={session} />
      <span className="status-gap" />
      <DeclaredMachine />
      <PageCount />
      <span>{words.toLocaleString('vi-VN')} chữ</span>
      <span className="status-standard">{standard.name}</span>
      <span>{Math.round(zoom * 100)}%</span>
    </footer>
  );
}

/** That the machine takes state secrets, and by whose word. */
function DeclaredMachine() {
  const machine = useMachine();
  if (machine.kind !== 'declared') return null;
  return <span className="status-machine">{secrecyWords.inStatusBar(machine.declaration)}</span>;
}

/** How many pages the paper has; while that is being found out, the number is marked as not final. */
function PageCount() {
  const pages = usePageCount();
  if (pages === null) return null;
  return (
    <span className={pages.isSettled ? undefined : 'status-unsettled'}>
      {pages.count} trang{pages.isSettled ? '' : '…'}
    </span>
  );
}

function SaveState({ session }: { readonly session: DraftSession }) {
  const status = useSaveStatus(session);
  const kind = shownKind[status.kind];
  if (session.readOnly !== null) return <span>{lockedWords[session.readOnly]}</span>;
  const Icon = icons[kind];
  return (
    <output className={`save-state save-state-${kind}`}>
      <Icon size={16} aria-hidden />
      {wordsFor(status)}
    </output>
  );
}

/** While somebody types, saving begins and ends twice a second: that is one state to look at. */
const shownKind = {
  clean: 'saved',
  saved: 'saved',
  dirty: 'saving',
  saving: 'saving',
  failed: 'failed',
} as const satisfies Readonly<Record<SaveStatus['kind'], string>>;

const icons = { saved: CircleCheck, saving: LoaderCircle, failed: CloudOff } as const;

function wordsFor(status: SaveStatus): string {
  if (status.kind === 'failed') return messageFor(status.error);
  if (status.kind === 'saved') return saveWords.savedAt(status.at);
  return status.kind === 'clean' ? saveWords.saved : saveWords.saving;
}
