import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { isBodyFree } from '@shared/draft/original';
import { memo, type ReactNode, useCallback, useEffect, useRef } from 'react';
import type { DraftActions } from '../commands/rooms';
import { Toolbar } from '../commands/Toolbar';
import { editorSource } from '../editor/editorSource';
import { watchSteps } from '../editor/paperStore';
import { Sheet } from '../editor/Sheet';
import { watchUndo } from '../editor/watchUndo';
import { FindBar } from '../find/FindBar';
import { watchPages } from '../layout/usePaperPages';
import { LinkChip } from '../linking/LinkChip';
import { useLinking } from '../linking/useLinking';
import { OutlinePanel } from '../panels/OutlinePanel';
import { SidePanel } from '../panels/SidePanel';
import { usePasteRemarks } from '../paste/usePasteRemarks';
import { usePrinter } from '../print/usePrinter';
import type { DraftSession } from '../session/DraftSession';
import { AreaBoundary } from '../ui/AreaBoundary';
import { EditorBar } from './EditorBar';
import { PaperDialog } from './PaperDialog';
import { StatusBar } from './StatusBar';
import { useExportQuestion } from './useExportQuestion';
import { useFittingZoom } from './useFittingZoom';
import { useFocusAtOpening } from './useFocusAtOpening';
import { usePaperRoom } from './usePaperRoom';
import { useScreenState, type ZoomStep } from './useScreenState';
import '../panels/panels.css';
import './editor.css';

// Drawn anew for their own reasons only: every save makes a new row of the paper above them.
const StillSheet = memo(Sheet);
const StillOutline = memo(OutlinePanel);
const StillSide = memo(SidePanel);
const StillToolbar = memo(Toolbar);

/** Everything on the screen while a paper is open. */
export function EditorScreen(props: {
  readonly session: DraftSession;
  readonly onClose: () => void;
  readonly actions: DraftActions;
  readonly barItems: ReactNode;
}) {
  const { session } = props;
  const isLocked = session.readOnly !== null;
  const isBodyLocked = isLocked || !isBodyFree(session.record.draft);
  const [editor] = useLexicalComposerContext();
  const screen = useScreenState();
  useEffect(() => session.attach(editorSource(editor)), [session, editor]);
  useEffect(() => watchPages(editor), [editor]);
  useEffect(() => watchSteps(editor), [editor]);
  useEffect(() => watchUndo(editor), [editor]);
  usePasteRemarks();
  useLinking();
  const exporting = useExportQuestion(screen.showSide);
  const frame = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLElement>(null);
  const fitting = useFittingZoom(frame);
  const zoom = screen.zoom ?? fitting;
  const { changeZoom } = screen;
  const onZoom = useCallback((step: ZoomStep) => changeZoom(step, zoom), [changeZoom, zoom]);
  const { print, sheets } = usePrinter();
  usePaperRoom({ ...props, isLocked, screen, onZoom, askToExport: exporting.ask, print });
  useFocusAtOpening(isLocked, scroller);
  return (
    <div className="editor-page">
      <EditorBar session={session} onClose={props.onClose}>
        <LinkChip isLocked={isLocked} />
        {props.barItems}
      </EditorBar>
      <section aria-label="Công cụ soạn thảo" data-area="tools">
        <StillToolbar isLocked={isBodyLocked} />
      </section>
      <div className="editor-main">
        {screen.hasOutline && (
          <AreaBoundary area="panel">
            <StillOutline />
          </AreaBoundary>
        )}
        <div className="page-frame" data-area="page" ref={frame}>
          {screen.find !== null && (
            <FindBar {...screen.find} isLocked={isBodyLocked} onClose={screen.closeFind} />
          )}
          <main className="page-scroller" style={{ zoom }} ref={scroller} tabIndex={-1}>
            <StillSheet isLocked={isLocked} />
          </main>
        </div>
        {screen.side !== null && (
          <AreaBoundary area="panel">
            <StillSide
              shown={screen.side}
              isLocked={isLocked}
              onShow={screen.showSide}
              onClose={screen.closeSide}
            />
          </AreaBoundary>
        )}
      </div>
      <StatusBar session={session} zoom={zoom} />
      {screen.dialog !== null && (
        <PaperDialog
          dialog={screen.dialog}
          onTrash={props.actions.trash}
          onPrint={(isTwoSided) => void print({ kind: 'paper', isTwoSided })}
          onClose={screen.closeDialog}
        />
      )}
      {exporting.dialog}
      {sheets}
    </div>
  );
}
