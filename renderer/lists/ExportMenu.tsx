import { messageFor } from '@shared/messages';
import { Download } from 'lucide-react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { mainApi } from '../mainApi';
import { useToast } from '../ui/Toasts';
import { type ExportedList, exportList, type ListFileType } from './exportList';
import { listWords } from './words';
import '../ui/menu.css';

const choices: readonly { readonly id: ListFileType; readonly label: string }[] = [
  { id: 'xlsx', label: 'Tệp Excel (.xlsx)' },
  { id: 'csv', label: 'Tệp CSV' },
];

/** The ways to take a list out of the program. */
export function ExportMenu<R>({
  name,
  columns,
  rows,
}: Pick<ExportedList<R>, 'name' | 'columns'> & {
  /** Asked for when the list goes out, for they may have to be made first. */
  readonly rows: () => ExportedList<R>['rows'];
}) {
  const toast = useToast();
  const run = async (type: ListFileType) => {
    const done = await exportList({ name, columns, rows: rows() }, type, mainApi);
    if (done.kind === 'failed') toast({ text: messageFor(done.error), tone: 'fault' });
    else if (done.kind !== 'cancelled') {
      toast({ text: listWords[done.kind](done.name), tone: 'news' });
    }
  };
  return (
    <MenuTrigger>
      <Button className="button">
        <Download size={18} aria-hidden />
        Xuất danh sách
      </Button>
      <Popover className="menu-popover" placement="bottom start">
        <Menu className="menu" aria-label="Loại tệp">
          {choices.map(({ id, label }) => (
            <MenuItem key={id} id={id} className="menu-item" onAction={() => void run(id)}>
              {label}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
