import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { docxFileName } from '@shared/docx/docxFileName';
import { messageFor } from '@shared/messages';
import { useCallback, useEffect } from 'react';
import { useCommands } from '../commands/CommandHost';
import type { DraftActions, PaperRoom } from '../commands/rooms';
import type { AskToExport } from '../docx/exportJourney';
import { useExport } from '../docx/useExport';
import type { PrintWish } from '../print/Printer';
import type { DraftSession } from '../session/DraftSession';
import { useToast } from '../ui/Toasts';
import { focusNextArea } from './areas';
import type { ScreenState, ZoomStep } from './useScreenState';
import { saveWords } from './words';

/** Lets the commands act on the open paper for as long as it is shown. */
export function usePaperRoom(props: {
  readonly session: DraftSession;
  readonly isLocked: boolean;
  readonly screen: ScreenState;
  readonly onZoom: (step: ZoomStep) => void;
  readonly onClose: () => void;
  readonly actions: DraftActions;
  readonly askToExport: AskToExport;
  readonly print: (wish: PrintWish) => Promise<void>;
}): void {
  const [editor] = useLexicalComposerContext();
  const centre = useCommands();
  const exportDocx = useExport(props.session, props.askToExport);
  const { session, isLocked, onClose, actions, onZoom, print } = props;
  const { togglePanel, openFind, openDialog } = props.screen;
  const save = useSave(session);
  useEffect(() => {
    const room: PaperRoom = {
      editor,
      isLocked,
      actions,
      save,
      exportDocx,
      exportPdf: () => print(pdfWish(session)),
      close: onClose,
      togglePanel,
      find: openFind,
      ask: openDialog,
      focusNextArea: () => focusNextArea(editor),
      zoom: onZoom,
    };
    return centre.enterPaper(room);
  }, [
    centre,
    editor,
    session,
    isLocked,
    save,
    exportDocx,
    print,
    togglePanel,
    openFind,
    openDialog,
    onZoom,
    onClose,
    actions,
  ]);
}

function pdfWish(session: DraftSession): PrintWish {
  return { kind: 'pdf', suggestedName: docxFileName(session.saved().draft, '.pdf') };
}

/** Saves at a wish, and says so though there was nothing to save. */
function useSave(session: DraftSession): () => Promise<void> {
  const toast = useToast();
  return useCallback(async () => {
    const saved = await session.flush();
    if (saved.ok) toast({ text: saveWords.savedOnRequest, tone: 'news' });
    else toast({ text: messageFor(saved.error), tone: 'fault' });
  }, [session, toast]);
}
