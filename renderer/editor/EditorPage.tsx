import { LexicalExtensionComposer } from '@lexical/react/LexicalExtensionComposer';
import { useMemo } from 'react';
import type { DraftSession } from '../session/DraftSession';
import { documentExtension } from './documentExtension';
import { EditorScreen } from './EditorScreen';

/** The open paper: an A4 page to write on, with all that stands around it. */
export function EditorPage(props: {
  readonly session: DraftSession;
  readonly onClose: () => void;
}) {
  const { session } = props;
  const extension = useMemo(
    () => documentExtension(session.record.draft, session.readOnly !== null),
    [session],
  );
  return (
    <LexicalExtensionComposer extension={extension} contentEditable={null}>
      <EditorScreen {...props} />
    </LexicalExtensionComposer>
  );
}
