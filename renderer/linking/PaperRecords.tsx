import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import type { RecordContext } from '@shared/conference/recordContext';
import type { Draft } from '@shared/draft/draft';
import type { Merge } from '@shared/linking/difference';
import { mergeRecords } from '@shared/linking/mergeRecords';
import { useLiveQuery } from 'dexie-react-hooks';
import type { LexicalEditor } from 'lexical';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef } from 'react';
import { useDatabase } from '../db/DatabaseContext';
import { usePaperPart } from '../editor/paperStore';
import { useSettledDraft } from '../editor/settledDraft';
import { applyDraft } from './applyDraft';
import { contextOf, type FoundRecords, readPaperRecords } from './readConferenceRecords';
import { templateOnce } from './templateOnce';

/** How the open paper stands to its records. */
export interface PaperRecords {
  /** Null while the records are being read, or where there is none. */
  readonly found: FoundRecords | null;
  readonly context: RecordContext | null;
  /** What the records would change now. */
  readonly merge: Merge | null;
}

const nothing: PaperRecords = { found: null, context: null, merge: null };
const PaperRecordsContext = createContext<PaperRecords>(nothing);

/** The records of the open paper. */
export function usePaperRecords(): PaperRecords {
  return useContext(PaperRecordsContext);
}

const PaperIdContext = createContext('');

/** The id of the open paper. */
export function usePaperId(): string {
  return useContext(PaperIdContext);
}

/** Reads the records of the open paper, live, and lets the paper go along when they change. */
export function PaperRecordsProvider({
  paperId,
  isLocked,
  children,
}: {
  readonly paperId: string;
  readonly isLocked: boolean;
  readonly children: ReactNode;
}) {
  const db = useDatabase();
  const [editor] = useLexicalComposerContext();
  const conferenceId = usePaperPart('conferenceId');
  const standard = usePaperPart('standard');
  const draft = useSettledDraft();
  // Only of an async function does the query see every table that is read after the first.
  const found = useLiveQuery(async () => readPaperRecords(db, conferenceId), [db, conferenceId]);
  const context = useMemo(
    () => (found?.kind === 'found' ? contextOf(found.records, { standard }) : null),
    [found, standard],
  );
  const merge = useMemo(
    () => (context === null ? null : mergeOf(draft, context)),
    [draft, context],
  );
  const seen = useRef<RecordContext | null>(null);
  useEffect(() => {
    // An undo of what went along is not undone in its turn: only a new record goes along.
    if (context === null || isLocked || seen.current === context) return undefined;
    return whenComposed(editor, () => {
      seen.current = context;
      followRecords(editor, context);
    });
  }, [editor, context, isLocked]);
  const value = useMemo(() => ({ found: found ?? null, context, merge }), [found, context, merge]);
  return (
    <PaperIdContext value={paperId}>
      <PaperRecordsContext value={value}>{children}</PaperRecordsContext>
    </PaperIdContext>
  );
}

/** Calls back at once, or when the letters that are being composed stand; the answer ends the wait. */
function whenComposed(editor: LexicalEditor, work: () => void): (() => void) | undefined {
  if (!editor.isComposing()) {
    work();
    return undefined;
  }
  let rest: ReturnType<typeof setTimeout> | undefined;
  const end = editor.registerUpdateListener(() => {
    clearTimeout(rest);
    // Behind the update that put the letters there.
    rest = setTimeout(() => {
      if (editor.isComposing()) return;
      end();
      work();
    });
  });
  return () => {
    clearTimeout(rest);
    end();
  };
}

/** Brings the open paper up to its records, as one step of undo. */
export function followRecords(editor: LexicalEditor, context: RecordContext): void {
  applyDraft(editor, (draft) => mergeOf(draft, context).draft);
}

function mergeOf(draft: Draft, context: RecordContext): Merge {
  return mergeRecords(draft, context, templateOnce(draft.templateId));
}
