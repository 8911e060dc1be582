import { menuGroups, setupMenu } from '@electron/menu';
import { startAddress } from '@electron/origin';
import { commandIds } from '@shared/commands';
import type { MenuContext } from '@shared/ipc';
import type { BrowserWindow, MenuItemConstructorOptions } from 'electron';
import { beforeEach, expect, test, vi } from 'vitest';

interface BuiltMenu {
  readonly template: readonly MenuItemConstructorOptions[];
}
type Handler = (event: unknown, request: unknown) => unknown;
const { handlers, built, items } = vi.hoisted(() => ({
  handlers: new Map<string, Handler>(),
  built: [] as BuiltMenu[],
  items: new Map<string, { enabled: boolean }>(),
}));

vi.mock('electron', () => ({
  app: {},
  BrowserWindow: { fromWebContents: () => ({}) },
  ipcMain: { handle: (channel: string, handler: Handler) => handlers.set(channel, handler) },
  Menu: {
    buildFromTemplate: (template: readonly MenuItemConstructorOptions[]) => {
      built.push({ template });
      return { getMenuItemById: itemById, popup: () => undefined };
    },
    setApplicationMenu: () => undefined,
  },
}));

const contents = { on: vi.fn<(event: string, listener: (...words: unknown[]) => void) => void>() };

beforeEach(() => {
  built.length = 0;
  items.clear();
  contents.on.mockClear();
  // The menu asks no more of the window than its page.
  setupMenu({ webContents: contents } as unknown as BrowserWindow);
});

test('every menu of the menu bar opens by a letter of its own', () => {
  const letters = bar().map(({ label }) => /&(.)/u.exec(label ?? '')?.[1]?.toLowerCase());
  expect(letters).not.toContain(undefined);
  expect(new Set(letters).size).toBe(letters.length);
});

test('every command stands in the menu bar once', () => {
  const ids = bar()
    .flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []))
    .flatMap(({ id }) => id ?? []);
  expect(ids.toSorted()).toEqual(commandIds.toSorted());
});

test('groups of a menu keep the order of the table', () => {
  expect(menuGroups('help')).toEqual([
    ['help.open'],
    ['help.network', 'help.logs'],
    ['help.about'],
  ]);
});

test('only the commands of the room that the window shows are offered', () => {
  const contexts: readonly MenuContext[] = [
    { room: 'library', isLocked: true, isInTable: false },
    { room: 'editor', isLocked: true, isInTable: false },
    { room: 'editor', isLocked: false, isInTable: false },
    { room: 'editor', isLocked: false, isInTable: true },
  ];
  const offered = contexts.map((context) => {
    show(context);
    const shown = ['draft.new', 'draft.trash', 'draft.close', 'format.bold', 'table.removeRow'];
    return shown.filter((id) => itemById(id).enabled);
  });
  expect(offered).toEqual([
    ['draft.new', 'draft.trash'],
    ['draft.new', 'draft.close'],
    ['draft.new', 'draft.close', 'format.bold'],
    ['draft.new', 'draft.close', 'format.bold', 'table.removeRow'],
  ]);
});

test('the right button in a locked paper offers copying and nothing that writes', () => {
  show({ room: 'editor', isLocked: true, isInTable: false });
  rightClick({ isEditable: false, selectionText: 'Điều 1' });
  expect(labelsOf(built.at(-1))).toEqual(['Sao chép', 'Chọn tất cả']);
});

test('the right button offers editing, then the table where there is one, else the role', () => {
  const offered = [true, false].map((isInTable) => {
    show({ room: 'editor', isLocked: false, isInTable });
    rightClick({ isEditable: true, selectionText: '' });
    return labelsOf(built.at(-1));
  });
  const editing = ['Dán', 'Dán chỉ lấy chữ', 'Chọn tất cả'];
  expect(offered).toEqual([
    [...editing, 'Bảng'],
    [...editing, 'Vai trò đoạn'],
  ]);
});

function bar(): readonly MenuItemConstructorOptions[] {
  return built[0]?.template ?? [];
}

function labelsOf(menu: BuiltMenu | undefined): readonly string[] {
  return (menu?.template ?? []).flatMap(({ label }) => label ?? []);
}

/** The window says what it shows. */
function show(context: MenuContext): void {
  const frame = { url: startAddress };
  handlers.get('menu:context')?.({ senderFrame: frame, sender: { mainFrame: frame } }, context);
}

function rightClick(where: { isEditable: boolean; selectionText: string }): void {
  const editFlags = { canCut: true, canCopy: true, canPaste: true, canSelectAll: true };
  const listener = contents.on.mock.calls.find(([event]) => event === 'context-menu')?.[1];
  listener?.({}, { ...where, editFlags });
}

function itemById(id: string): { enabled: boolean } {
  const item = items.get(id) ?? { enabled: false };
  items.set(id, item);
  return item;
}
