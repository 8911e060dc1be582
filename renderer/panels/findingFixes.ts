import type { Finding } from '@shared/checker/finding';
import type { LexicalEditor } from 'lexical';
import { endBody } from '../editor/endBody';
import { $setPaperPart } from '../editor/paperState';
import { changePaper } from '../editor/paperStore';
import { renumberBlock } from '../editor/renumber';
import { fixWords } from './words';

/** What can be done about a finding at one press. */
export interface Fix {
  readonly label: string;
  readonly apply: (editor: LexicalEditor) => void;
}

/** The fix of a finding; null where only the writer can mend it. */
export function fixOf(finding: Finding): Fix | null {
  const { place } = finding;
  const isOfLabel = finding.kind === 'labelDiffers' || finding.kind === 'labelForm';
  if (isOfLabel && place.kind === 'block') {
    return { label: fixWords.renumber, apply: (editor) => renumberBlock(editor, place.index) };
  }
  if (finding.kind === 'bodyEnd' && place.kind === 'block') {
    const { expected } = finding;
    return { label: fixWords.endBody, apply: (editor) => endBody(editor, place.index, expected) };
  }
  if (finding.kind === 'standardByDate') {
    return {
      label: fixWords.changeStandard,
      apply: (editor) =>
        changePaper(editor, 'standard', () => $setPaperPart('standard', finding.suggested)),
    };
  }
  return null;
}
