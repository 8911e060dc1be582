import { ClickAfterLastBlockExtension } from '@lexical/extension';
import { HistoryExtension } from '@lexical/history';
import { RichTextExtension } from '@lexical/rich-text';
import { TableExtension } from '@lexical/table';
import type { Draft } from '@shared/draft/draft';
import { isBodyFree } from '@shared/draft/original';
import type { Template } from '@shared/templates/template';
import { type AnyLexicalExtension, configExtension, defineExtension } from 'lexical';
import { CopyExtension } from '../paste/copyExtension';
import { PasteExtension } from '../paste/pasteExtension';
import { CellKeys } from '../table/cellKeys';
import { ColumnResize } from '../table/columnResize';
import { PaperTableExtension } from '../table/tableExtension';
import { WholeTables } from '../table/wholeTables';
import { AnnexExtension } from './annexExtension';
import { BreakExtension } from './breakExtension';
import { CaretAtClick } from './caretAtClick';
import { $writeDraft } from './draftState';
import { editorNodes } from './editorNodes';
import { FieldLabels } from './fieldsShown';
import { KeyWork } from './keyWork';
import { NumberingView } from './numberingView';
import { PhraseHistory, phrasePauseMs } from './phraseHistory';
import { RoleExtension } from './roleExtension';
import { TypedGrounds } from './typedGrounds';
import { TypedLabels } from './typedLabels';
import { WholeFields } from './wholeFields';

/** The editor of one paper, filled with its draft; the template knows what its fields are called. */
export function documentExtension(
  draft: Draft,
  isLocked: boolean,
  template: Template | null = null,
): AnyLexicalExtension {
  return defineExtension({
    name: 'vankien/document',
    namespace: 'vankien',
    nodes: editorNodes,
    editable: !isLocked && isBodyFree(draft),
    theme,
    dependencies: [
      KeyWork,
      RichTextExtension,
      configExtension(HistoryExtension, { delay: phrasePauseMs, maxDepth: 200 }),
      configExtension(TableExtension, {
        hasHorizontalScroll: false,
        hasCellBackgroundColor: false,
      }),
      ClickAfterLastBlockExtension,
      configExtension(FieldLabels, { template }),
      PhraseHistory,
      RoleExtension,
      WholeFields,
      PasteExtension,
      CopyExtension,
      TypedLabels,
      TypedGrounds,
      BreakExtension,
      AnnexExtension,
      PaperTableExtension,
      WholeTables,
      CellKeys,
      ColumnResize,
      NumberingView,
      CaretAtClick,
    ],
    $initialEditorState: () => $writeDraft(draft),
    // Whoever draws something of the paper finds it there at once, before there is a page.
    afterRegistration: (editor) => editor.read(() => () => undefined),
    onError: (error) => {
      throw error;
    },
  });
}

const theme = {
  text: { bold: 'bold', italic: 'italic', underline: 'underline' },
  tableSelection: 'has-chosen-cells',
  tableCellSelected: 'chosen-cell',
} as const;
