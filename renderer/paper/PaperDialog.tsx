import { assertNever } from '@shared/result';
import type { PaperDialogId } from '../commands/rooms';
import { InsertFieldDialog } from '../editor/InsertFieldDialog';
import { InsertFigureDialog } from '../linking/InsertFigureDialog';
import { MergeDialog } from '../merge/MergeDialog';
import { PrintDialog } from '../print/PrintDialog';
import { ColumnWidthsDialog } from '../table/ColumnWidthsDialog';
import { InsertTableDialog } from '../table/InsertTableDialog';
import { SaveTemplateDialog } from '../templates/SaveTemplateDialog';

/** The window that the open paper asks in. */
export function PaperDialog(props: {
  readonly dialog: PaperDialogId;
  readonly onPrint: (isTwoSided: boolean) => void;
  readonly onTrash: () => void;
  readonly onClose: () => void;
}) {
  const { dialog, onClose } = props;
  switch (dialog) {
    case 'insertTable':
      return <InsertTableDialog onClose={onClose} />;
    case 'insertField':
      return <InsertFieldDialog onClose={onClose} />;
    case 'insertFigure':
      return <InsertFigureDialog onClose={onClose} />;
    case 'print':
      return <PrintDialog onPrint={props.onPrint} onClose={onClose} />;
    case 'columnWidths':
      return <ColumnWidthsDialog onClose={onClose} />;
    case 'mailMerge':
      return <MergeDialog onClose={onClose} />;
    case 'saveTemplate':
      return <SaveTemplateDialog onTrash={props.onTrash} onClose={onClose} />;
    default:
      return assertNever(dialog);
  }
}
