import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useEffect } from 'react';
import type { DraftSession } from '../session/DraftSession';
import { editorSource } from './editorSource';
import { watchSteps } from './paperStore';
import { Sheet } from './Sheet';
import './editor.css';

/** Everything on the screen while a paper is open. */
export function EditorScreen(props: {
  readonly session: DraftSession;
  readonly onClose: () => void;
}) {
  const { session } = props;
  const [editor] = useLexicalComposerContext();
  useEffect(() => session.attach(editorSource(editor)), [session, editor]);
  useEffect(() => watchSteps(editor), [editor]);
  return (
    <div className="editor-page">
      <main className="page-scroller">
        <Sheet isLocked={session.readOnly !== null} />
      </main>
    </div>
  );
}
