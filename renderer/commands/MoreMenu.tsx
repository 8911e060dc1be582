import { type CommandId, commands } from '@shared/commands';
import { EllipsisVertical } from 'lucide-react';
import { Button, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components';
import { useCommands } from './CommandHost';
import { isOff, type ToolbarState } from './isOff';
import { toolbarIcons } from './toolbarIcons';
import '../ui/menu.css';

/** What the toolbar has no room for, and what is asked for seldom. */
export function MoreMenu({
  sections,
  state,
}: {
  readonly sections: readonly (readonly CommandId[])[];
  readonly state: ToolbarState;
}) {
  const centre = useCommands();
  const filled = sections.filter((ids) => ids.length > 0);
  const disabled = filled.flat().filter((id) => isOff(id, state));
  return (
    <MenuTrigger>
      <Button className="toolbar-button" aria-label="Việc khác với văn bản">
        <span className="toolbar-picture" title="Việc khác với văn bản">
          <EllipsisVertical size={19} aria-hidden />
        </span>
      </Button>
      <Popover className="menu-popover" placement="bottom end">
        <Menu className="menu" aria-label="Việc khác với văn bản" disabledKeys={disabled}>
          {filled.map((ids) => (
            <MenuSection key={ids[0]} className="menu-section" aria-label="Nhóm việc">
              {ids.map((id) => (
                <MoreItem key={id} id={id} onAction={() => centre.run(id)} />
              ))}
            </MenuSection>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

function MoreItem({ id, onAction }: { readonly id: CommandId; readonly onAction: () => void }) {
  const Icon = toolbarIcons[id];
  const { label } = commands[id];
  return (
    <MenuItem id={id} className="menu-item" textValue={label} onAction={onAction}>
      {Icon && <Icon size={18} aria-hidden className="menu-picture" />}
      {label}
    </MenuItem>
  );
}
