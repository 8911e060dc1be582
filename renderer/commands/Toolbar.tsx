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
import { useEffect } from 'react';
import { Toolbar as AriaToolbar, Button, Group, ToggleButton } from 'react-aria-components';
import { type SelectionState, useSelectionState } from '../editor/selectionState';
import { useCommands } from './CommandHost';
import { RolePicker } from './RolePicker';
import { TableMenu } from './TableMenu';
import { toolbarIcons } from './toolbarIcons';
import './toolbar.css';

interface ToolbarProps {
  readonly isLocked: boolean;
}

/** The buttons above the page, from the table of commands. */
export function Toolbar({ isLocked }: ToolbarProps) {
  const state = useToolbarState(isLocked);
  const centre = useCommands();
  useEffect(() => centre.showTable(state.isInTable), [centre, state.isInTable]);
  return (
    <AriaToolbar className="toolbar" aria-label="Thanh công cụ">
      {toolbarGroups.map((group) => (
        <ToolbarGroupView key={group} group={group} state={state} />
      ))}
    </AriaToolbar>
  );
}

interface ToolbarState extends SelectionState {
  readonly isLocked: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

function useToolbarState(isLocked: boolean): ToolbarState {
  const selection = useSelectionState();
  const canUndo = useExtensionSignalValue(HistoryExtension, 'canUndo');
  const canRedo = useExtensionSignalValue(HistoryExtension, 'canRedo');
  return { ...selection, isLocked, canUndo, canRedo };
}

function ToolbarGroupView(props: { readonly group: ToolbarGroup; readonly state: ToolbarState }) {
  const { group, state } = props;
  if (group === 'table' && !state.isInTable) return null;
  const ids = commandIds.filter((id) => commands[id].toolbar === group);
  return (
    <Group className="toolbar-group" aria-label={groupWords[group]}>
      {group === 'level' && <RolePicker role={state.role} isDisabled={state.isLocked} />}
      {ids.map((id) => (
        <ToolbarButton key={id} id={id} state={state} />
      ))}
      {group === 'table' && <TableMenu isDisabled={state.isLocked} />}
    </Group>
  );
}

const groupWords: Readonly<Record<ToolbarGroup, string>> = {
  paper: 'Văn bản',
  history: 'Hoàn tác',
  format: 'Kiểu chữ',
  level: 'Vai trò của đoạn',
  insert: 'Chèn',
  table: 'Bảng',
  find: 'Tìm',
};

function ToolbarButton({ id, state }: { readonly id: CommandId; readonly state: ToolbarState }) {
  const centre = useCommands();
  const { label, keys, when } = commands[id];
  const Icon = toolbarIcons[id];
  const isDisabled = (when === 'writing' && state.isLocked) || isOff(id, state);
  const hint = keys === undefined ? label : `${label} (${shownKeys(keys)})`;
  const pressed = pressedOf(id, state);
  const shared = {
    className: 'toolbar-button',
    'aria-label': label,
    isDisabled,
    // The caret stays where it is.
    preventFocusOnPress: true,
    onPress: () => centre.run(id),
  } as const;
  const picture = (
    <span className="toolbar-picture" title={hint}>
      {Icon && <Icon size={19} aria-hidden />}
      {id === 'draft.exportDocx' && <span className="toolbar-words">Xuất tệp Word</span>}
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

function isOff(id: CommandId, state: ToolbarState): boolean {
  if (id === 'edit.undo') return !state.canUndo;
  if (id === 'edit.redo') return !state.canRedo;
  if (id === 'table.mergeCells') return !state.hasManyCells;
  if (id === 'table.unmergeCells') return !state.isMergedCell;
  if (id === 'table.insert' || id.startsWith('block.')) return state.isInTable;
  return false;
}
