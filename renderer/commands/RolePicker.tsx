import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { commands, type RoleCommandId, shownKeys } from '@shared/commands';
import { type RoleId, roleIds } from '@shared/draft/blocks';
import { ChevronDown } from 'lucide-react';
import { Button, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';
import { useCommands } from './CommandHost';
import '../ui/menu.css';

// From what is used most to what is used least.
const order: readonly RoleId[] = [
  'paragraph',
  'heading',
  'clauseTitle',
  'clause',
  'subclauseTitle',
  'subclause',
  'pointTitle',
  'point',
  'dash',
  'plus',
  'basis',
  'centred',
  'articleTitle',
  'article',
  'part',
  'chapter',
  'section',
  'appendix',
  'attached',
];

/** Shows what the paragraph is, and makes it another. */
export function RolePicker(props: { readonly role: RoleId | null; readonly isDisabled: boolean }) {
  const centre = useCommands();
  const [editor] = useLexicalComposerContext();
  return (
    <Select
      className="role-picker"
      aria-label="Vai trò của đoạn"
      placeholder="Vai trò của đoạn"
      value={props.role}
      isDisabled={props.isDisabled}
      onOpenChange={(isOpen) => {
        // The list gives the focus back to its button; from there it goes on to the text.
        if (!isOpen) setTimeout(() => editor.focus());
      }}
      onChange={(key) => {
        const role = roleIds.find((id) => id === key);
        if (role !== undefined) centre.run(`role.${role}`);
      }}
    >
      <Button className="role-picker-button">
        {/* The key of a role belongs to the list, not to what is chosen. */}
        <SelectValue>
          {({ isPlaceholder, defaultChildren, selectedText }) =>
            isPlaceholder ? defaultChildren : selectedText
          }
        </SelectValue>
        <ChevronDown size={16} aria-hidden />
      </Button>
      <Popover className="menu-popover">
        <ListBox className="menu role-list">
          {order.map((role) => (
            <RoleItem key={role} role={role} />
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}

function RoleItem({ role }: { readonly role: RoleId }) {
  const id: RoleCommandId = `role.${role}`;
  const { label, keys } = commands[id];
  return (
    <ListBoxItem id={role} className={`menu-item role-item role-item-${role}`} textValue={label}>
      <span>{label}</span>
      {keys !== undefined && <kbd>{shownKeys(keys)}</kbd>}
    </ListBoxItem>
  );
}
