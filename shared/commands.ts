import type { CommandScope } from './commandScope';
import { type RoleId, roleIds } from './draft/blocks';
import { roleLabels } from './roleLabels';

/** The menus of the menu bar, from left to right. */
export const menus = {
  file: 'Tệp',
  edit: 'Chỉnh sửa',
  view: 'Xem',
  insert: 'Chèn',
  format: 'Định dạng',
  role: 'Vai trò đoạn',
  table: 'Bảng',
  help: 'Trợ giúp',
} as const;
export type MenuId = keyof typeof menus;

/** The groups of the toolbar, from left to right; what is asked for seldom lies in the menu at its end. */
export const toolbarGroups = [
  'paper',
  'history',
  'format',
  'level',
  'insert',
  'table',
  'find',
  'more',
] as const;
export type ToolbarGroup = (typeof toolbarGroups)[number];

/** An editing action that Chromium itself carries out in whatever field has the focus. */
export type NativeEdit = 'cut' | 'copy' | 'paste' | 'pasteAndMatchStyle' | 'selectAll';

/** One thing the user can ask for, wherever it is asked: menu, key, toolbar, palette. */
export interface Command {
  readonly label: string;
  /** The shortcut, as `parseShortcut` reads it and Electron writes it: `Ctrl+Shift+V`. */
  readonly keys?: string;
  /** The menu and the group in it; groups stand apart by a line. */
  readonly menu: `${MenuId}/${number}`;
  readonly when: CommandScope;
  readonly toolbar?: ToolbarGroup;
  /** Who carries it out: the window where nothing is said, else the main process or Chromium. */
  readonly by?: 'main' | NativeEdit;
  /** A key that is held down asks for it once. */
  readonly isOnce?: true;
}

const named = {
  'draft.new': { label: 'Văn bản mới…', keys: 'Ctrl+N', menu: 'file/1', when: 'always' },
  'draft.open': { label: 'Mở', menu: 'file/1', when: 'library' },
  'draft.save': { label: 'Lưu', keys: 'Ctrl+S', menu: 'file/1', when: 'editor', toolbar: 'paper' },
  'draft.exportDocx': {
    label: 'Xuất tệp Word…',
    keys: 'Ctrl+Shift+S',
    menu: 'file/1',
    when: 'editor',
    toolbar: 'paper',
  },
  'draft.exportPdf': { label: 'Xuất tệp PDF…', menu: 'file/1', when: 'editor' },
  'draft.print': {
    label: 'In…',
    keys: 'Ctrl+P',
    menu: 'file/1',
    when: 'editor',
    toolbar: 'paper',
  },
  'draft.rename': { label: 'Đổi tên…', menu: 'file/2', when: 'always' },
  'draft.duplicate': { label: 'Nhân bản', menu: 'file/2', when: 'always' },
  'draft.mailMerge': { label: 'Trộn thư…', menu: 'file/1', when: 'editor', toolbar: 'more' },
  'draft.toTemplate': { label: 'Lưu làm mẫu…', menu: 'file/2', when: 'editor', toolbar: 'more' },
  'draft.submit': { label: 'Trình ký…', menu: 'file/3', when: 'writing' },
  'draft.issue': { label: 'Ban hành…', menu: 'file/3', when: 'writing' },
  'draft.trash': { label: 'Chuyển vào thùng rác', menu: 'file/4', when: 'library' },
  'draft.close': { label: 'Đóng văn bản', keys: 'Ctrl+W', menu: 'file/5', when: 'editor' },
  'app.quit': { label: 'Thoát', keys: 'Ctrl+Q', menu: 'file/5', when: 'always', by: 'main' },

  'edit.undo': {
    label: 'Hoàn tác',
    keys: 'Ctrl+Z',
    menu: 'edit/1',
    when: 'writing',
    toolbar: 'history',
  },
  'edit.redo': {
    label: 'Làm lại',
    keys: 'Ctrl+Y',
    menu: 'edit/1',
    when: 'writing',
    toolbar: 'history',
  },
  'edit.cut': { label: 'Cắt', keys: 'Ctrl+X', menu: 'edit/2', when: 'always', by: 'cut' },
  'edit.copy': { label: 'Sao chép', keys: 'Ctrl+C', menu: 'edit/2', when: 'always', by: 'copy' },
  'edit.paste': { label: 'Dán', keys: 'Ctrl+V', menu: 'edit/2', when: 'always', by: 'paste' },
  'edit.pastePlain': {
    label: 'Dán chỉ lấy chữ',
    keys: 'Ctrl+Shift+V',
    menu: 'edit/2',
    when: 'always',
    by: 'pasteAndMatchStyle',
  },
  'edit.selectAll': {
    label: 'Chọn tất cả',
    keys: 'Ctrl+A',
    menu: 'edit/2',
    when: 'always',
    by: 'selectAll',
  },
  'edit.find': { label: 'Tìm…', keys: 'Ctrl+F', menu: 'edit/3', when: 'editor', toolbar: 'find' },
  'edit.replace': {
    label: 'Thay thế…',
    keys: 'Ctrl+H',
    menu: 'edit/3',
    when: 'writing',
    toolbar: 'find',
  },
  'library.search': { label: 'Tìm văn bản', keys: 'Ctrl+F', menu: 'edit/3', when: 'library' },

  'minutes.nextStep': {
    label: 'Ghi bước tiếp theo của chương trình',
    keys: 'F8',
    menu: 'edit/4',
    when: 'minutes',
    isOnce: true,
  },

  'view.outline': { label: 'Dàn ý', menu: 'view/1', when: 'editor' },
  'view.info': { label: 'Thông tin văn bản', menu: 'view/1', when: 'editor' },
  'view.check': { label: 'Kiểm tra thể thức', keys: 'F7', menu: 'view/1', when: 'editor' },
  'view.records': { label: 'Đọc lại với hồ sơ', keys: 'Shift+F7', menu: 'view/1', when: 'editor' },
  'view.preview': { label: 'Xem trước trang in', keys: 'Ctrl+F2', menu: 'view/1', when: 'editor' },
  'view.source': {
    label: 'Mở hồ sơ của chỗ đang chọn',
    keys: 'Ctrl+Alt+H',
    menu: 'view/1',
    when: 'editor',
  },
  'view.nextArea': { label: 'Sang vùng khác', keys: 'F6', menu: 'view/1', when: 'editor' },
  'view.zoomIn': { label: 'Phóng to', keys: 'Ctrl+=', menu: 'view/2', when: 'editor' },
  'view.zoomOut': { label: 'Thu nhỏ', keys: 'Ctrl+-', menu: 'view/2', when: 'editor' },
  'view.zoomReset': { label: 'Cỡ thật', keys: 'Ctrl+0', menu: 'view/2', when: 'editor' },
  'view.fullScreen': {
    label: 'Toàn màn hình',
    keys: 'F11',
    menu: 'view/3',
    when: 'always',
    by: 'main',
  },

  'insert.field': { label: 'Chỗ cần điền…', menu: 'insert/1', when: 'writing', toolbar: 'insert' },
  'insert.figure': {
    label: 'Số liệu của hội nghị…',
    menu: 'insert/1',
    when: 'writing',
    toolbar: 'insert',
  },
  'table.insert': { label: 'Bảng…', menu: 'insert/1', when: 'writing', toolbar: 'insert' },
  'insert.pageBreak': {
    label: 'Ngắt trang',
    keys: 'Ctrl+Enter',
    menu: 'insert/2',
    when: 'writing',
    toolbar: 'insert',
  },
  'insert.landscape': {
    label: 'Trang nằm ngang',
    menu: 'insert/2',
    when: 'writing',
    toolbar: 'insert',
  },

  'insert.appendix': { label: 'Phụ lục', menu: 'insert/3', when: 'writing', toolbar: 'insert' },
  'insert.attached': {
    label: 'Văn bản kèm theo',
    menu: 'insert/3',
    when: 'writing',
    toolbar: 'insert',
  },

  'format.bold': {
    label: 'Chữ đậm',
    keys: 'Ctrl+B',
    menu: 'format/1',
    when: 'writing',
    toolbar: 'format',
  },
  'format.italic': {
    label: 'Chữ nghiêng',
    keys: 'Ctrl+I',
    menu: 'format/1',
    when: 'writing',
    toolbar: 'format',
  },
  'format.underline': {
    label: 'Gạch chân',
    keys: 'Ctrl+U',
    menu: 'format/1',
    when: 'writing',
    toolbar: 'format',
  },
  'block.levelDown': {
    label: 'Xuống một cấp',
    keys: 'Alt+Shift+Right',
    menu: 'format/2',
    when: 'writing',
    toolbar: 'level',
  },
  'block.levelUp': {
    label: 'Lên một cấp',
    keys: 'Alt+Shift+Left',
    menu: 'format/2',
    when: 'writing',
    toolbar: 'level',
  },

  'table.addRowAbove': { label: 'Thêm dòng ở trên', menu: 'table/1', when: 'writing' },
  'table.addRowBelow': {
    label: 'Thêm dòng ở dưới',
    menu: 'table/1',
    when: 'writing',
    toolbar: 'table',
  },
  'table.addColumnLeft': { label: 'Thêm cột bên trái', menu: 'table/1', when: 'writing' },
  'table.addColumnRight': {
    label: 'Thêm cột bên phải',
    menu: 'table/1',
    when: 'writing',
    toolbar: 'table',
  },
  'table.removeRow': { label: 'Xóa dòng', menu: 'table/2', when: 'writing', toolbar: 'table' },
  'table.removeColumn': { label: 'Xóa cột', menu: 'table/2', when: 'writing', toolbar: 'table' },
  'table.remove': { label: 'Xóa bảng', menu: 'table/2', when: 'writing' },
  'table.mergeCells': { label: 'Gộp ô', menu: 'table/3', when: 'writing', toolbar: 'table' },
  'table.unmergeCells': { label: 'Tách ô', menu: 'table/3', when: 'writing', toolbar: 'table' },
  'table.toggleHeaderRow': { label: 'Dòng tiêu đề của bảng', menu: 'table/3', when: 'writing' },
  'table.columnWidths': { label: 'Độ rộng cột…', menu: 'table/3', when: 'writing' },
  'table.alignLeft': { label: 'Ô căn trái', menu: 'table/4', when: 'writing' },
  'table.alignCenter': { label: 'Ô căn giữa', menu: 'table/4', when: 'writing' },
  'table.alignRight': { label: 'Ô căn phải', menu: 'table/4', when: 'writing' },
  'table.alignJustify': { label: 'Ô căn đều hai bên', menu: 'table/4', when: 'writing' },

  'help.open': { label: 'Hướng dẫn sử dụng', keys: 'F1', menu: 'help/1', when: 'always' },
  'help.network': { label: 'Nhật ký kết nối mạng', menu: 'help/2', when: 'always', by: 'main' },
  'help.logs': { label: 'Mở thư mục nhật ký', menu: 'help/2', when: 'always', by: 'main' },
  'help.about': { label: 'Giới thiệu Văn Kiện', menu: 'help/3', when: 'always', by: 'main' },
} as const satisfies Record<string, Command>;

/** Keys of the roles that are used most; the others are chosen by name. */
const roleKeys: Partial<Record<RoleId, string>> = {
  paragraph: 'Ctrl+Alt+0',
  heading: 'Ctrl+Alt+1',
  clauseTitle: 'Ctrl+Alt+2',
  subclauseTitle: 'Ctrl+Alt+3',
  pointTitle: 'Ctrl+Alt+4',
};

/** Each role of the body is a command of its own: it turns the paragraph into that role. */
export type RoleCommandId = `role.${RoleId}`;
export type CommandId = keyof typeof named | RoleCommandId;

/** The commands that the main process or Chromium carries out; there the window has nothing to do. */
type ElsewhereId = {
  [K in keyof typeof named]: (typeof named)[K] extends { readonly by: string } ? K : never;
}[keyof typeof named];
/** The commands that the main process carries out. */
export type MainCommandId = {
  [K in keyof typeof named]: (typeof named)[K] extends { readonly by: 'main' } ? K : never;
}[keyof typeof named];
/** The commands for which the window must have a handler. */
export type WindowCommandId = Exclude<CommandId, ElsewhereId>;

/** Every command, in the order of the menus. */
export const commands: Readonly<Record<CommandId, Command>> = { ...named, ...roleCommands() };

/** `commands` as an ordered list of ids. */
// Object.keys loses the literal keys of the constant table above.
export const commandIds = Object.keys(commands) as readonly CommandId[];

/** A shortcut as a reader sees it: arrows drawn, not named in English. */
export function shownKeys(keys: string): string {
  return keys.replace('Right', '→').replace('Left', '←');
}

/** Whether the window is the one to carry a command out. */
export function isWindowCommand(id: CommandId): id is WindowCommandId {
  return commands[id].by === undefined;
}

function roleCommands(): Record<RoleCommandId, Command> {
  const entries = roleIds.map((role): [RoleCommandId, Command] => {
    const keys = roleKeys[role];
    const command: Command = { label: roleLabels[role], menu: 'role/1', when: 'writing' };
    return [`role.${role}`, keys === undefined ? command : { ...command, keys }];
  });
  // One entry was made for each role.
  return Object.fromEntries(entries) as Record<RoleCommandId, Command>;
}
