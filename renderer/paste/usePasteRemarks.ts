import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { COMMAND_PRIORITY_EDITOR } from 'lexical';
import { useEffect } from 'react';
import { useToast } from '../ui/Toasts';
import { PASTE_REMARKS_COMMAND } from './pasteRemarks';
import { remarkLines, remarksTitle } from './remarkWords';

/** Shows what of a paste stayed as it was written; the caret stays where it is. */
export function usePasteRemarks(): void {
  const [editor] = useLexicalComposerContext();
  const toast = useToast();
  useEffect(() => {
    let takeAway = () => {};
    return editor.registerCommand(
      PASTE_REMARKS_COMMAND,
      (remarks) => {
        takeAway();
        takeAway = toast({ tone: 'news', text: remarksTitle, lines: remarkLines(remarks) });
        return true;
      },
      COMMAND_PRIORITY_EDITOR,
    );
  }, [editor, toast]);
}
