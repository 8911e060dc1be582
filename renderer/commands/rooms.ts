import type { LexicalEditor } from 'lexical';

/** What can be done with one paper as a whole, in the list or while it is open. */
export interface DraftActions {
  readonly rename: () => void;
  readonly duplicate: () => void;
  readonly submit: () => void;
  readonly issue: () => void;
  readonly trash: () => void;
}

/** The list of papers; `chosen` is the paper that its commands mean. */
export interface LibraryRoom {
  readonly search: () => void;
  readonly open: () => void;
  readonly trash: () => void;
  readonly chosen: DraftActions | null;
}

/** The minutes of a conference while they are taken. */
export interface MinutesRoom {
  readonly nextStep: () => void;
}

/** The panels beside the page. */
export type PanelId = 'outline' | 'info' | 'check' | 'records' | 'preview';

/** The windows that the open paper may ask in. */
export type PaperDialogId =
  | 'insertTable'
  | 'insertField'
  | 'insertFigure'
  | 'columnWidths'
  | 'print'
  | 'saveTemplate'
  | 'mailMerge';

/** The open paper. */
export interface PaperRoom {
  readonly editor: LexicalEditor;
  readonly isLocked: boolean;
  readonly actions: DraftActions | null;
  readonly save: () => Promise<void>;
  readonly exportDocx: () => Promise<void>;
  readonly exportPdf: () => Promise<void>;
  readonly close: () => void;
  readonly togglePanel: (panel: PanelId) => void;
  readonly find: (withReplacement: boolean) => void;
  readonly ask: (dialog: PaperDialogId) => void;
  readonly focusNextArea: () => void;
  readonly zoom: (step: 'in' | 'out' | 'reset') => void;
}

/** The rooms that are there now; a command acts on them. */
export interface Rooms {
  readonly library: LibraryRoom | null;
  readonly paper: PaperRoom | null;
  readonly minutes: MinutesRoom | null;
  /** Asks for a new paper, from wherever the user is. */
  readonly newDraft: () => void;
  readonly openHelp: () => void;
}
