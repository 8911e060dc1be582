import type { ListColumn } from '@shared/lists/listColumn';
import { ClipboardPaste } from 'lucide-react';
import { useState } from 'react';
import { ExportMenu } from '../../lists/ExportMenu';
import { PasteListDialog } from '../../lists/PasteListDialog';
import { useConferenceDesk } from '../ConferenceDesk';

const askForList = { html: '', text: '' };

/** Takes a list in from Excel, Word or CSV, and out again. */
export function ListTools<T extends { readonly id: string }>({
  name,
  columns,
  rows,
  create,
  onAdd,
}: {
  /** What the list is; also the name of an exported file. */
  readonly name: string;
  readonly columns: readonly ListColumn<T>[];
  readonly rows: readonly T[];
  readonly create: (id: string) => T;
  readonly onAdd: (rows: readonly T[]) => void;
}) {
  const { day } = useConferenceDesk();
  const [isPasting, setIsPasting] = useState(false);
  return (
    <>
      <button type="button" className="button" onClick={() => setIsPasting(true)}>
        <ClipboardPaste size={18} aria-hidden />
        Dán danh sách
      </button>
      {rows.length > 0 && <ExportMenu name={name} columns={columns} rows={() => rows} />}
      {isPasting && (
        <PasteListDialog
          title={`Dán vào “${name}”`}
          pasted={askForList}
          columns={columns}
          newRow={() => create(crypto.randomUUID())}
          day={day}
          onAdd={onAdd}
          onClose={() => setIsPasting(false)}
        />
      )}
    </>
  );
}
