import { messageFor } from '@shared/messages';
import { assertNever } from '@shared/result';
import { usePagesState } from '../layout/usePaperPages';
import { PreviewPages } from './PreviewPages';
import { previewWords } from './words';
import './preview.css';

/** The pages of the paper as they will be printed, drawn while it is written. */
export function PreviewPanel() {
  const state = usePagesState();
  switch (state.kind) {
    case 'waiting':
      return <p className="pages-note">{previewWords.working}</p>;
    case 'failed':
      return (
        <p className="pages-note pages-fault" role="alert">
          {messageFor(state.error)}
        </p>
      );
    case 'shown':
      if (state.outline.pages.length === 0 && state.outline.stop === null) {
        return <p className="pages-note">{previewWords.empty}</p>;
      }
      return <PreviewPages outline={state.outline} />;
    default:
      return assertNever(state);
  }
}
