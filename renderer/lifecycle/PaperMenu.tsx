import { EllipsisVertical } from 'lucide-react';
import { memo } from 'react';
import { Button, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components';
import type { DraftRow } from '../db/rows';
import { type ActOnPaper, type PaperActionId, paperActions } from './paperActions';
import { actionWords } from './words';
import '../ui/menu.css';

/** All that can be done with a paper; drawn anew only when the paper is another one than before. */
export const PaperMenu = memo(MenuOfPaper);

const none: readonly PaperActionId[] = [];

function MenuOfPaper({
  row,
  without = none,
  isTabStop = true,
  onAct,
}: {
  readonly row: DraftRow;
  /** Actions that make no sense where the menu stands. */
  readonly without?: readonly PaperActionId[];
  /** Whether Tab comes to it; in a list only in one row. */
  readonly isTabStop?: boolean;
  readonly onAct: ActOnPaper;
}) {
  const groups = paperActions(row)
    .map((group) => group.filter((action) => !without.includes(action)))
    .filter((group) => group.length > 0);
  return (
    <MenuTrigger>
      <Button
        className="icon-button"
        excludeFromTabOrder={!isTabStop}
        aria-label={`Việc khác với “${row.title}”`}
      >
        <EllipsisVertical size={20} aria-hidden />
      </Button>
      <Popover className="menu-popover" placement="bottom end">
        <Menu className="menu" aria-label="Việc với văn bản">
          {groups.map((group) => (
            <MenuSection key={group.join()} className="menu-section" aria-label="Nhóm việc">
              {group.map((action) => (
                <MenuItem
                  key={action}
                  id={action}
                  className={action === 'delete' ? 'menu-item menu-danger' : 'menu-item'}
                  onAction={() => onAct(action, row)}
                >
                  {actionWords[action]}
                </MenuItem>
              ))}
            </MenuSection>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
