import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import type { Findings } from '@shared/checker/finding';
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import type { AskToExport } from '../docx/exportJourney';
import { type ExportAnswer, ExportErrorsDialog } from '../panels/ExportErrorsDialog';
import { goToFinding } from '../panels/findingPlaces';
import type { SidePanelId } from '../panels/SidePanel';

interface Question {
  readonly errors: Findings;
  readonly settle: (isWanted: boolean) => void;
}

/** Asks about the errors of a paper before its export, and leads to them where the user wants so. */
export function useExportQuestion(showSide: (panel: SidePanelId) => void): {
  readonly ask: AskToExport;
  readonly dialog: ReactNode;
} {
  const [editor] = useLexicalComposerContext();
  const [question, setQuestion] = useState<Question | null>(null);
  const next = useRef<ExportAnswer | null>(null);
  const ask = useCallback<AskToExport>(
    (errors) => new Promise((settle) => setQuestion({ errors, settle })),
    [],
  );
  // A paper that is closed under its question is not exported.
  useEffect(() => () => question?.settle(false), [question]);
  useEffect(() => {
    // While the window stands, it holds the focus.
    if (question !== null || next.current === null) return;
    if (next.current.kind === 'goTo') goToFinding(editor, next.current.finding);
    next.current = null;
  }, [question, editor]);
  const answer = (given: ExportAnswer) => {
    question?.settle(given.kind === 'export');
    if (given.kind === 'showErrors') showSide('check');
    next.current = given;
    setQuestion(null);
  };
  const dialog = question && <ExportErrorsDialog errors={question.errors} onAnswer={answer} />;
  return { ask, dialog };
}
