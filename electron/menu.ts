import { fitsScope } from '@shared/commandScope';
import {
  type Command,
  type CommandId,
  commandIds,
  commands,
  isWindowCommand,
  type MainCommandId,
  type MenuId,
  menus,
  type NativeEdit,
} from '@shared/commands';
import type { MenuContext } from '@shared/ipc';
import { app, type BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron';
import { showAbout, showLogs, showNetworkLog } from './help';
import { answer, tell } from './ipc';

/** The letter that opens each menu together with Alt; no two are the same. */
const accessLetters: Readonly<Record<MenuId, string>> = {
  file: 'T',
  edit: 'C',
  view: 'X',
  insert: 'n',
  format: 'd',
  role: 'V',
  table: 'B',
  help: 'g',
};

const mainCommands: Readonly<Record<MainCommandId, (window: BrowserWindow) => void>> = {
  'app.quit': () => app.quit(),
  'view.fullScreen': (window) => window.setFullScreen(!window.isFullScreen()),
  'help.network': (window) => void showNetworkLog(window),
  'help.logs': () => void showLogs(),
  'help.about': (window) => void showAbout(window),
};

/** Before the window has said what it shows, only what can always be used is offered. */
let context: MenuContext = { room: 'library', isLocked: true, isInTable: false };

/** The menu bar of the table of commands, the menu under the right button, and what they need of the window. */
export function setupMenu(window: BrowserWindow): void {
  const menu = Menu.buildFromTemplate(menuIds().map((id) => menuBarEntry(window, id)));
  Menu.setApplicationMenu(menu);
  answer('menu:context', (request) => {
    context = request;
    for (const id of commandIds) {
      const item = menu.getMenuItemById(id);
      if (item) item.enabled = isOffered(commands[id], context);
    }
  });
  window.webContents.on('context-menu', (_event, { editFlags, isEditable, selectionText }) => {
    const edits = allowedEdits(editFlags, isEditable, selectionText !== '');
    const template = contextMenuTemplate(window, edits, isEditable);
    if (template.length > 0) Menu.buildFromTemplate(template).popup({ window });
  });
}

/** Whether a command can be used in what the window shows. */
function isOffered(command: Command, shown: MenuContext): boolean {
  if (command.menu.startsWith('table/') && !shown.isInTable) return false;
  return fitsScope(command.when, shown);
}

/** The commands of one menu in their groups, each a list. */
export function menuGroups(menu: MenuId): readonly (readonly CommandId[])[] {
  const own = commandIds.filter((id) => commands[id].menu.startsWith(`${menu}/`));
  const groups = [...new Set(own.map((id) => commands[id].menu))].sort();
  return groups.map((group) => own.filter((id) => commands[id].menu === group));
}

function menuIds(): readonly MenuId[] {
  // Object.keys loses the literal keys of the constant table.
  return Object.keys(menus) as readonly MenuId[];
}

function menuBarEntry(window: BrowserWindow, id: MenuId): MenuItemConstructorOptions {
  const label = menus[id].replace(accessLetters[id], `&${accessLetters[id]}`);
  return { label, submenu: withLines(menuGroups(id).map((ids) => ids.map(entryFor(window)))) };
}

function entryFor(window: BrowserWindow): (id: CommandId) => MenuItemConstructorOptions {
  return (id) => {
    const { label, keys, by } = commands[id];
    return {
      id,
      label,
      enabled: isOffered(commands[id], context),
      click: () => run(window, id),
      ...(keys === undefined ? {} : { accelerator: keys }),
      // The window hears its own keys, in the browser too; the menu only shows them.
      registerAccelerator: by === 'main',
    };
  };
}

function run(window: BrowserWindow, id: CommandId): void {
  const { by } = commands[id];
  if (isWindowCommand(id)) tell(window, 'command', { id });
  // Only the entries of `MainCommandId` carry this word; the type is made from it.
  else if (by === 'main') mainCommands[id as MainCommandId](window);
  else if (by !== undefined) window.webContents[by]();
}

function allowedEdits(
  flags: Electron.EditFlags,
  isEditable: boolean,
  hasSelection: boolean,
): readonly NativeEdit[] {
  const allowed: Readonly<Record<NativeEdit, boolean>> = {
    cut: isEditable && hasSelection && flags.canCut,
    copy: hasSelection && flags.canCopy,
    paste: isEditable && flags.canPaste,
    pasteAndMatchStyle: isEditable && flags.canPaste,
    // On the bare window it would mark the buttons.
    selectAll: flags.canSelectAll && (isEditable || hasSelection),
  };
  // Object.keys loses the literal keys of the constant table.
  return (Object.keys(allowed) as NativeEdit[]).filter((edit) => allowed[edit]);
}

/** Editing first; in the text of a paper then what can be done to the table, or what the paragraph is. */
function contextMenuTemplate(
  window: BrowserWindow,
  edits: readonly NativeEdit[],
  isEditable: boolean,
): MenuItemConstructorOptions[] {
  const entry = entryFor(window);
  const editing = menuGroups('edit')
    .flat()
    .filter((id) => edits.some((edit) => commands[id].by === edit))
    .map(entry);
  if (!isEditable || context.room !== 'editor' || context.isLocked) return editing;
  const id = context.isInTable ? 'table' : 'role';
  const submenu = withLines(menuGroups(id).map((ids) => ids.map(entry)));
  return withLines([editing, [{ label: menus[id], submenu }]]);
}

function withLines(groups: readonly MenuItemConstructorOptions[][]): MenuItemConstructorOptions[] {
  const filled = groups.filter((group) => group.length > 0);
  return filled.flatMap((group, at) => (at === 0 ? group : [{ type: 'separator' }, ...group]));
}
