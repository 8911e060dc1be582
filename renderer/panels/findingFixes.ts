import type { Finding } from '@shared/checker/finding';
import type { LexicalEditor } from 'lexical';
import { $setPaperPart } from '../editor/paperState';
import { changePaper } from '../editor/paperStore';
import { renumberBlock } from '../editor/renumber';

/** What can be done about a finding at one press. */
export interface Fix {
  readonly label: string;
  readonly apply: (editor: LexicalEditor) => void;
}

/** The fix of a finding; null where only the writer can mend it. */
export function fixOf(finding: Finding): Fix | null {
  const { place } = finding;
  if (finding.kind === 'labelDiffers' && place.kind === 'block') {
    return { label: 'Đánh số lại', apply: (editor) => renumberBlock(editor, place.index) };
  }
  if (finding.kind === 'standardByDate') {
    return {
      label: 'Đổi thể thức',
      apply: (editor) =>
        changePaper(editor, 'standard', () => $setPaperPart('standard', finding.suggested)),
    };
  }
  return null;
}
