import { CommandHost } from '@renderer/commands/CommandHost';
import { DatabaseContext } from '@renderer/db/DatabaseContext';
import type { Database } from '@renderer/db/database';
import { addDraft } from '@renderer/db/drafts';
import { draftReader } from '@renderer/editor/draftState';
import { EditorPage } from '@renderer/paper/EditorPage';
import { MachineContext } from '@renderer/secrecy/MachineContext';
import { DraftSession } from '@renderer/session/DraftSession';
import { ToastProvider } from '@renderer/ui/Toasts';
import type { Block } from '@shared/draft/blocks';
import type { Draft } from '@shared/draft/draft';
import type { DraftState } from '@shared/records/draftRecord';
import { type MachineSecrecy, undeclaredMachine } from '@shared/secrecy/machineSecrecy';
import { $getRoot, getNearestEditorFromDOMNode, type LexicalEditor } from 'lexical';
import { createRoot } from 'react-dom/client';
import { expect, onTestFinished, vi } from 'vitest';
import { page } from 'vitest/browser';
import { aDatabase } from './aDatabase';
import { aDraft } from './aDraft';
import { valueOf } from './valueOf';
import '@renderer/ui/theme.css';

/** A paper as the user has it before them: on the page, with a real session over a real store. */
export interface OpenPaper {
  readonly editor: LexicalEditor;
  readonly session: DraftSession;
  readonly db: Database;
  /** The element that the body is typed into. */
  readonly body: HTMLElement;
  readonly draft: () => Draft;
  readonly blocks: () => readonly Block[];
}

/** Opens a paper in the window of the test; it is closed after the test. */
export async function openPaper(
  changes: Partial<Draft>,
  state: DraftState = 'draft',
  machine: MachineSecrecy = undeclaredMachine,
): Promise<OpenPaper> {
  // An old office screen: the panels stand beside the page.
  await page.viewport(1366, 768);
  const db = await aDatabase();
  const record = valueOf(await addDraft(db, aDraft(changes)));
  await db.drafts.update(record.id, { state });
  const session = valueOf(await DraftSession.open(db, record.id, machine));
  const frame = document.createElement('div');
  frame.style.cssText = 'position: fixed; inset: 0';
  document.body.append(frame);
  const root = createRoot(frame);
  root.render(
    <DatabaseContext value={db}>
      <ToastProvider>
        <MachineContext value={machine}>
          <CommandHost>
            <EditorPage session={session} onClose={nothing} actions={noActions} barItems={null} />
          </CommandHost>
        </MachineContext>
      </ToastProvider>
    </DatabaseContext>,
  );
  onTestFinished(async () => {
    root.unmount();
    frame.remove();
    await session.close();
  });
  const body = await vi.waitFor(() => {
    const element = frame.querySelector<HTMLElement>('[data-lexical-editor="true"]');
    expect(element).not.toBeNull();
    return element;
  });
  const editor = getNearestEditorFromDOMNode(body);
  if (body === null || editor === null) throw new Error('no editor on the page');
  const draft = draftReader(editor);
  return { editor, session, db, body, draft, blocks: () => draft().blocks };
}

/** Opens a paper of these blocks, with the caret at their end. */
export async function openAtEnd(...blocks: readonly Block[]): Promise<OpenPaper> {
  const paper = await openPaper({ blocks });
  paper.editor.update(() => $getRoot().selectEnd(), { discrete: true });
  paper.editor.focus();
  await expect.poll(() => document.activeElement).toBe(paper.body);
  return paper;
}

/** What each block of the body is: its role, or its kind where it has none. */
export function rolesOf(paper: OpenPaper): readonly string[] {
  return paper.blocks().map((block) => (block.kind === 'text' ? block.role : block.kind));
}

/** The field of the page that writes this place of the draft. */
export function fieldAt(place: string): HTMLTextAreaElement {
  const element = document.querySelector<HTMLTextAreaElement>(`[data-place="${place}"]`);
  if (element === null) throw new Error(`no field ${place}`);
  return element;
}

const nothing = () => undefined;
const noActions = {
  rename: nothing,
  duplicate: nothing,
  submit: nothing,
  issue: nothing,
  trash: nothing,
};
