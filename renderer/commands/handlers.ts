import type { RoleCommandId, WindowCommandId } from '@shared/commands';
import { roleIds } from '@shared/draft/blocks';
import {
  FORMAT_TEXT_COMMAND,
  type LexicalCommand,
  REDO_COMMAND,
  type TextFormatType,
  UNDO_COMMAND,
} from 'lexical';
import { INSERT_ANNEX_COMMAND } from '../editor/annexExtension';
import { INSERT_BREAK_COMMAND } from '../editor/breakExtension';
import { MOVE_LEVEL_COMMAND, SET_ROLE_COMMAND } from '../editor/roleExtension';
import { OPEN_SOURCE_COMMAND } from '../linking/openSourceCommand';
import { EDIT_TABLE_COMMAND, type TableEditId } from '../table/tableExtension';
import type { DraftActions, PaperDialogId, Rooms } from './rooms';

/** What a command does in the rooms that are there; without its room it does nothing. */
export type CommandHandler = (rooms: Rooms) => void | Promise<void>;

/** Every command that the window carries out. */
export const handlers: Readonly<Record<WindowCommandId, CommandHandler>> = {
  'draft.new': ({ newDraft }) => newDraft(),
  'draft.open': ({ library }) => library?.open(),
  'draft.save': ({ paper }) => paper?.save(),
  'draft.exportDocx': ({ paper }) => paper?.exportDocx(),
  'draft.exportPdf': ({ paper }) => paper?.exportPdf(),
  'draft.print': ({ paper }) => paper?.ask('print'),
  'draft.rename': (rooms) => actions(rooms)?.rename(),
  'draft.duplicate': (rooms) => actions(rooms)?.duplicate(),
  'draft.mailMerge': ask('mailMerge'),
  'draft.toTemplate': ask('saveTemplate'),
  'draft.submit': (rooms) => actions(rooms)?.submit(),
  'draft.issue': (rooms) => actions(rooms)?.issue(),
  'draft.trash': ({ library }) => library?.trash(),
  'draft.close': ({ paper }) => paper?.close(),

  'edit.undo': dispatch(UNDO_COMMAND),
  'edit.redo': dispatch(REDO_COMMAND),
  'edit.find': ({ paper }) => paper?.find(false),
  'edit.replace': ({ paper }) => paper?.find(true),
  'library.search': ({ library }) => library?.search(),
  'minutes.nextStep': ({ minutes }) => minutes?.nextStep(),

  'view.outline': ({ paper }) => paper?.togglePanel('outline'),
  'view.info': ({ paper }) => paper?.togglePanel('info'),
  'view.check': ({ paper }) => paper?.togglePanel('check'),
  'view.records': ({ paper }) => paper?.togglePanel('records'),
  'view.preview': ({ paper }) => paper?.togglePanel('preview'),
  'view.source': dispatch(OPEN_SOURCE_COMMAND),
  'view.nextArea': ({ paper }) => paper?.focusNextArea(),
  'view.zoomIn': ({ paper }) => paper?.zoom('in'),
  'view.zoomOut': ({ paper }) => paper?.zoom('out'),
  'view.zoomReset': ({ paper }) => paper?.zoom('reset'),

  'insert.field': ask('insertField'),
  'insert.appendix': ({ paper }) => send(paper, INSERT_ANNEX_COMMAND, 'appendix'),
  'insert.attached': ({ paper }) => send(paper, INSERT_ANNEX_COMMAND, 'attached'),
  'insert.pageBreak': ({ paper }) => send(paper, INSERT_BREAK_COMMAND, 'pageBreak'),
  'insert.landscape': ({ paper }) => send(paper, INSERT_BREAK_COMMAND, 'turn'),

  'format.bold': format('bold'),
  'format.italic': format('italic'),
  'format.underline': format('underline'),
  'block.levelDown': ({ paper }) => send(paper, MOVE_LEVEL_COMMAND, 'deeper'),
  'block.levelUp': ({ paper }) => send(paper, MOVE_LEVEL_COMMAND, 'shallower'),

  'insert.figure': ask('insertFigure'),
  'table.insert': ask('insertTable'),
  'table.addRowAbove': editTable('addRowAbove'),
  'table.addRowBelow': editTable('addRowBelow'),
  'table.addColumnLeft': editTable('addColumnLeft'),
  'table.addColumnRight': editTable('addColumnRight'),
  'table.removeRow': editTable('removeRows'),
  'table.removeColumn': editTable('removeColumns'),
  'table.remove': editTable('removeTable'),
  'table.mergeCells': editTable('mergeCells'),
  'table.unmergeCells': editTable('splitCell'),
  'table.toggleHeaderRow': editTable('toggleHeader'),
  'table.columnWidths': ask('columnWidths'),
  'table.alignLeft': editTable('alignLeft'),
  'table.alignCenter': editTable('alignCenter'),
  'table.alignRight': editTable('alignRight'),
  'table.alignJustify': editTable('alignJustify'),

  'help.open': ({ openHelp }) => openHelp(),
  ...roleHandlers(),
};

function actions({ paper, library }: Rooms): DraftActions | null {
  return paper?.actions ?? library?.chosen ?? null;
}

function send<P>(paper: Rooms['paper'], command: LexicalCommand<P>, payload: P): void {
  // The text of a full copy stands fast, though its head is written.
  if (paper?.editor.isEditable() === true) paper.editor.dispatchCommand(command, payload);
}

function ask(dialog: PaperDialogId): CommandHandler {
  return ({ paper }) => {
    if (paper?.editor.isEditable() === true) paper.ask(dialog);
  };
}

function dispatch(command: LexicalCommand<void>): CommandHandler {
  return ({ paper }) => {
    paper?.editor.dispatchCommand(command);
  };
}

function format(type: TextFormatType): CommandHandler {
  return ({ paper }) => send(paper, FORMAT_TEXT_COMMAND, type);
}

function editTable(edit: TableEditId): CommandHandler {
  return ({ paper }) => send(paper, EDIT_TABLE_COMMAND, edit);
}

function roleHandlers(): Record<RoleCommandId, CommandHandler> {
  const entries = roleIds.map((role): [RoleCommandId, CommandHandler] => [
    `role.${role}`,
    ({ paper }) => send(paper, SET_ROLE_COMMAND, role),
  ]);
  // One entry was made for each role.
  return Object.fromEntries(entries) as Record<RoleCommandId, CommandHandler>;
}
