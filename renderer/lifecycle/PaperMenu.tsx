import { EllipsisVertical } from 'lucide-react';
import { type KeyboardEvent, memo, useRef, useState } from 'react';
import { Menu, MenuItem, MenuSection, Popover } from 'react-aria-components';
import type { DraftRow } from '../db/rows';
import { type ActOnPaper, type PaperActionId, paperActions } from './paperActions';
import { actionWords } from './words';
import '../ui/menu.css';

interface PaperMenuProps {
  readonly row: DraftRow;
  /** Actions that make no sense where the menu stands. */
  readonly without?: readonly PaperActionId[];
  /** Whether Tab comes to it; in a list only in one row. */
  readonly isTabStop?: boolean;
  readonly onAct: ActOnPaper;
}

/** All that can be done with a paper. A list has many of them: only an open one is more than a button. */
export const PaperMenu = memo(MenuOfPaper);

/** Where the focus goes in the menu: to an end of it, or to the menu as a whole. */
type Entry = 'first' | 'last' | true;

function MenuOfPaper({ isTabStop = true, ...menu }: PaperMenuProps) {
  const button = useRef<HTMLButtonElement>(null);
  const [entry, setEntry] = useState<Entry | null>(null);
  const close = () => setEntry(null);
  return (
    <>
      <button
        ref={button}
        type="button"
        className="icon-button"
        aria-label={`Việc khác với “${menu.row.title}”`}
        aria-haspopup="menu"
        aria-expanded={entry !== null}
        tabIndex={isTabStop ? 0 : -1}
        // A click without a mouse is one of a screen reader.
        onClick={({ detail }) => setEntry(detail === 0 ? 'first' : true)}
        onKeyDown={(event) => {
          const asked = entryOf(event);
          if (asked === undefined) return;
          // The click that Enter would make comes after the menu has opened, and would close it.
          event.preventDefault();
          setEntry(asked);
        }}
      >
        <EllipsisVertical size={20} aria-hidden />
      </button>
      {entry !== null && (
        <Popover
          className="menu-popover"
          placement="bottom end"
          trigger="MenuTrigger"
          triggerRef={button}
          isOpen
          onOpenChange={close}
        >
          <ActionMenu {...menu} entry={entry} onClose={close} />
        </Popover>
      )}
    </>
  );
}

const openingKeys: Readonly<Partial<Record<string, Entry>>> = {
  Enter: 'first',
  ' ': 'first',
  ArrowDown: 'first',
  ArrowUp: 'last',
  ContextMenu: 'first',
};

function entryOf({ key, shiftKey }: KeyboardEvent): Entry | undefined {
  return key === 'F10' && shiftKey ? 'first' : openingKeys[key];
}

const none: readonly PaperActionId[] = [];

function ActionMenu({
  row,
  without = none,
  onAct,
  entry,
  onClose,
}: Omit<PaperMenuProps, 'isTabStop'> & { readonly entry: Entry; readonly onClose: () => void }) {
  const groups = paperActions(row)
    .map((group) => group.filter((action) => !without.includes(action)))
    .filter((group) => group.length > 0);
  return (
    <Menu className="menu" aria-label="Việc với văn bản" autoFocus={entry} onClose={onClose}>
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
  );
}
