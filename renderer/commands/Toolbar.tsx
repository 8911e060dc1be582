import { HistoryExtension } from '@lexical/history';
import { useExtensionSignalValue } from '@lexical/react/useExtensionSignalValue';
import {
  type CommandId,
  commandIds,
  commands,
  shownKeys,
  type ToolbarGroup,
  toolbarGroups,
} from '@shared/commands';
import { useEffect, useRef } from 'react';
import { Toolbar as AriaToolbar, Button, Group, ToggleButton } from 'react-aria-components';
import { useSelectionState } from '../editor/selectionState';
import { useCommands } from './CommandHost';
import { isOff, type ToolbarState } from './isOff';
import { MoreMenu } from './MoreMenu';
import { RolePicker } from './RolePicker';
import { TableMenu } from './TableMenu';
import { toolbarIcons } from './toolbarIcons';
import { useToolbarFolding } from './useToolbarFolding';
import './toolbar.css';

interface ToolbarProps {
  readonly isLocked: boolean;
}

/** The buttons above the page, from the table of commands. */
export function Toolbar({ isLocked }: ToolbarProps) {
  const state = useToolbarState(isLocked);
  const centre = useCommands();
  useEffect(() => centre.showTable(state.isInTable), [centre, state.isInTable]);
  const bar = useRef<HTMLDivElement>(null);
  const folded = useToolbarFolding(bar, state.isInTable);
  return (
    <AriaToolbar className="toolbar" aria-label="Thanh công cụ" ref={bar}>
      {toolbarGroups.map((group) => (
        <ToolbarGroupView key={group} group={group} folded={folded} state={state} />
      ))}
    </AriaToolbar>
  );
}

function useToolbarState(isLocked: boolean): ToolbarState {
  const selection = useSelectionState();
  const canUndo = useExtensionSignalValue(HistoryExtension, 'canUndo');
  const canRedo = useExtensionSignalValue(HistoryExtension, 'canRedo');
  return { ...selection, isLocked, canUndo, canRedo };
}

function ToolbarGroupView({
  group,
  folded,
  state,
}: {
  readonly group: ToolbarGroup;
  /** The commands that there is no room for: they lie in the menu at the end. */
  readonly folded: readonly CommandId[];
  readonly state: ToolbarState;
}) {
  if (group === 'table' && !state.isInTable) return null;
  const own = commandIds.filter((id) => commands[id].toolbar === group);
  const ids = own.filter((id) => !folded.includes(id));
  return (
    <Group className="toolbar-group" aria-label={groupWords[group]}>
      {group === 'level' && <RolePicker role={state.role} isDisabled={state.isLocked} />}
      {group === 'more' ? (
        <MoreMenu sections={[folded.filter(isInNoMenu), own]} state={state} />
      ) : (
        ids.map((id) => <ToolbarButton key={id} id={id} state={state} />)
      )}
      {group === 'table' && <TableMenu isDisabled={state.isLocked} />}
    </Group>
  );
}

/** The list of the table has all that can be done with it. */
const isInNoMenu = (id: CommandId) => commands[id].toolbar !== 'table';

const groupWords: Readonly<Record<ToolbarGroup, string>> = {
  paper: 'Văn bản',
  history: 'Hoàn tác',
  format: 'Kiểu chữ',
  level: 'Vai trò của đoạn',
  insert: 'Chèn',
  table: 'Bảng',
  find: 'Tìm',
  more: 'Việc khác',
};

function ToolbarButton({ id, state }: { readonly id: CommandId; readonly state: ToolbarState }) {
  const centre = useCommands();
  const { label, keys } = commands[id];
  const Icon = toolbarIcons[id];
  const hint = keys === undefined ? label : `${label} (${shownKeys(keys)})`;
  const pressed = pressedOf(id, state);
  const shared = {
    className: 'toolbar-button',
    'aria-label': label,
    isDisabled: isOff(id, state),
    // The caret stays where it is.
    preventFocusOnPress: true,
    onPress: () => centre.run(id),
  } as const;
  const picture = (
    <span className="toolbar-picture" title={hint}>
      {Icon && <Icon size={19} aria-hidden />}
      {id === 'draft.exportDocx' && (
        <span className="toolbar-words toolbar-export">Xuất tệp Word</span>
      )}
    </span>
  );
  if (pressed === null) return <Button {...shared}>{picture}</Button>;
  return (
    <ToggleButton {...shared} isSelected={pressed}>
      {picture}
    </ToggleButton>
  );
}

function pressedOf(id: CommandId, state: ToolbarState): boolean | null {
  if (id === 'format.bold') return state.bold;
  if (id === 'format.italic') return state.italic;
  return id === 'format.underline' ? state.underline : null;
}
