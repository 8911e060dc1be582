import { messageFor } from '@shared/messages';
import { standards } from '@shared/standards/standards';
import { CircleCheck, CloudOff, LoaderCircle } from 'lucide-react';
import { usePaperPart } from '../editor/paperStore';
import type { DraftSession, ReadOnlyReason } from '../session/DraftSession';
import type { SaveStatus } from '../session/saveStatus';
import { useSaveStatus } from '../session/useDraftSession';
import { clockWords } from '../ui/timeWords';
import { useWordCount } from './wordCount';

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
      <span>{words.toLocaleString('vi-VN')} chữ</span>
      <span className="status-standard">{standard.name}</span>
      <span>{Math.round(zoom * 100)}%</span>
    </footer>
  );
}

function SaveState({ session }: { readonly session: DraftSession }) {
  const status = useSaveStatus(session);
  const kind = shownKind[status.kind];
  if (session.readOnly !== null) return <span>{lockWords[session.readOnly]}</span>;
  const Icon = icons[kind];
  return (
    <output className={`save-state save-state-${kind}`}>
      <Icon size={16} aria-hidden />
      {saveWords(status)}
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

const lockWords: Readonly<Record<ReadOnlyReason, string>> = {
  issued: 'Đã ban hành: chỉ đọc',
  cancelled: 'Đã hủy: chỉ đọc',
  trashed: 'Trong thùng rác: chỉ đọc',
  openElsewhere: 'Đang mở ở cửa sổ khác: chỉ đọc',
};

function saveWords(status: SaveStatus): string {
  if (status.kind === 'failed') return messageFor(status.error);
  if (status.kind === 'saved') return `Đã lưu ${clockWords(status.at)}`;
  return status.kind === 'clean' ? 'Đã lưu' : 'Đang lưu…';
}
