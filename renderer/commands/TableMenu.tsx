import { type CommandId, commandIds, commands } from '@shared/commands';
import { ChevronDown } from 'lucide-react';
import { Button, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components';
import { useCommands } from './CommandHost';
import '../ui/menu.css';

const inMenu = commandIds.filter((id) => commands[id].menu.startsWith('table/'));
const sections = [...new Set(inMenu.map((id) => commands[id].menu))];

/** All that can be done with the table around the caret. */
export function TableMenu({ isDisabled }: { readonly isDisabled: boolean }) {
  const centre = useCommands();
  return (
    <MenuTrigger>
      <Button className="toolbar-button" aria-label="Bảng" isDisabled={isDisabled}>
        <span className="toolbar-words">Bảng</span>
        <ChevronDown size={16} aria-hidden />
      </Button>
      <Popover className="menu-popover">
        <Menu className="menu">
          {sections.map((section) => (
            <MenuSection key={section} className="menu-section" aria-label="Bảng">
              {inMenu
                .filter((id) => commands[id].menu === section)
                .map((id) => (
                  <TableItem key={id} id={id} onAction={() => centre.run(id)} />
                ))}
            </MenuSection>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

function TableItem({ id, onAction }: { readonly id: CommandId; readonly onAction: () => void }) {
  return (
    <MenuItem className="menu-item" onAction={onAction}>
      {commands[id].label}
    </MenuItem>
  );
}
