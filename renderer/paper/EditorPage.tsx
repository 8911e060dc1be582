import { LexicalExtensionComposer } from '@lexical/react/LexicalExtensionComposer';
import { type ReactNode, useMemo } from 'react';
import type { DraftActions } from '../commands/rooms';
import { documentExtension } from '../editor/documentExtension';
import { PaperRecordsProvider } from '../linking/PaperRecords';
import type { DraftSession } from '../session/DraftSession';
import { templateById } from '../templates/templateFiles';
import { EditorScreen } from './EditorScreen';

/** The open paper: an A4 page to write on, with all that stands around it. */
export function EditorPage(props: {
  readonly session: DraftSession;
  readonly onClose: () => void;
  /** What can be done with the paper as a whole. */
  readonly actions: DraftActions;
  /** Stands in the bar beside the title: the state of the paper and its next steps. */
  readonly barItems: ReactNode;
}) {
  const { session } = props;
  const extension = useMemo(() => {
    const { draft } = session.record;
    return documentExtension(draft, session.readOnly !== null, templateById(draft.templateId));
  }, [session]);
  return (
    <LexicalExtensionComposer extension={extension} contentEditable={null}>
      <PaperRecordsProvider paperId={session.record.id} isLocked={session.readOnly !== null}>
        <EditorScreen {...props} />
      </PaperRecordsProvider>
    </LexicalExtensionComposer>
  );
}
