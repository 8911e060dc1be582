import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import type { PaperPage } from '@shared/layout/pagedPaper';
import { messageFor } from '@shared/messages';
import { type ReactNode, useCallback, useState } from 'react';
import { flushSync } from 'react-dom';
import { readNow } from '../editor/settledDraft';
import { pagesOf } from '../layout/usePaperPages';
import { mainApi } from '../mainApi';
import { useMachine } from '../secrecy/MachineContext';
import { type Toast, useToast } from '../ui/Toasts';
import { type PrintedOutcome, type PrintWish, pagesToPrint, printReady } from './Printer';
import { PrintSheets } from './PrintSheets';
import { printWords } from './words';

interface Printer {
  /** Prints the open paper, or makes a PDF of it, and tells how it went. */
  readonly print: (wish: PrintWish) => Promise<void>;
  /** What is printed; it must be part of the screen. */
  readonly sheets: ReactNode;
}

interface Job {
  readonly pages: readonly PaperPage[];
  readonly isTwoSided: boolean;
}

/** Puts the pages of the open paper into the window for as long as they are printed. */
export function usePrinter(): Printer {
  const [editor] = useLexicalComposerContext();
  const toast = useToast();
  const machine = useMachine();
  const [job, setJob] = useState<Job | null>(null);
  const print = useCallback(
    async (wish: PrintWish) => {
      const found = await pagesToPrint(readNow(editor), pagesOf(editor), machine);
      if (!found.ok) {
        toast({ text: messageFor(found.error), tone: 'fault' });
        return;
      }
      const isTwoSided = wish.kind === 'paper' && wish.isTwoSided;
      flushSync(() => setJob({ pages: found.value, isTwoSided }));
      if (wish.kind === 'pdf' && mainApi === null) {
        toast({ text: printWords.pdfInBrowser, tone: 'news' });
      }
      const outcome = await printReady(wish, mainApi).finally(() => setJob(null));
      const told = toastOf(outcome);
      if (told !== null) toast(told);
    },
    [editor, toast, machine],
  );
  return { print, sheets: job && <PrintSheets {...job} /> };
}

function toastOf(outcome: PrintedOutcome): Toast | null {
  if (outcome.kind === 'failed') return { text: messageFor(outcome.error), tone: 'fault' };
  if (outcome.kind !== 'saved') return null;
  const { name, fileId } = outcome;
  const run = () => void mainApi?.ask('docx:show', { fileId, where: 'program' });
  return {
    text: printWords.pdfSaved(name),
    tone: 'news',
    action: { label: printWords.open, run },
  };
}
