import { type CommandId, commands } from '@shared/commands';
import { ArrowLeft, BookOpen, ListTree, PanelRight } from 'lucide-react';
import { type ReactNode, useSyncExternalStore } from 'react';
import { useCommands } from '../commands/CommandHost';
import type { DraftSession } from '../session/DraftSession';

/** The way back, the name of the paper, and the panels. */
export function EditorBar({
  session,
  onClose,
  children,
}: {
  readonly session: DraftSession;
  readonly onClose: () => void;
  /** Stands beside the title. */
  readonly children: ReactNode;
}) {
  const title = useSyncExternalStore(
    (listener) => session.subscribe(listener),
    () => session.saved().title,
  );
  return (
    <header className="editor-bar">
      <button type="button" className="editor-back" onClick={onClose}>
        <ArrowLeft size={19} aria-hidden />
        Danh sách
      </button>
      <h1 className="editor-title" title={title}>
        {title}
      </h1>
      {children}
      <BarButton id="view.outline" icon={ListTree} />
      <BarButton id="view.preview" icon={BookOpen} />
      <BarButton id="view.info" icon={PanelRight} />
    </header>
  );
}

function BarButton(props: { readonly id: CommandId; readonly icon: typeof ListTree }) {
  const centre = useCommands();
  const { label } = commands[props.id];
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={label}
      title={label}
      onClick={() => centre.run(props.id)}
    >
      <props.icon size={20} aria-hidden />
    </button>
  );
}
