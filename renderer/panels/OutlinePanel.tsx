import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { standards } from '@shared/standards/standards';
import { memo, useMemo } from 'react';
import { goToBlock } from '../editor/goToBlock';
import { useSettledDraft } from '../editor/settledDraft';
import { type OutlineEntry, outlineEntries } from './outlineEntries';

/** The headings of the paper; a press leads to one. */
export function OutlinePanel() {
  const [editor] = useLexicalComposerContext();
  const { blocks, facts, standard } = useSettledDraft();
  const entries = useMemo(
    () => outlineEntries(blocks, facts, standards[standard]),
    [blocks, facts, standard],
  );
  return (
    <nav className="panel outline" aria-label="Dàn ý" data-area="outline">
      <h2 className="panel-title">Dàn ý</h2>
      {entries.length === 0 && (
        <p className="panel-note">Các mục, khoản có tiêu đề sẽ hiện ở đây để đi tới nhanh.</p>
      )}
      <ol className="outline-list">
        {entries.map((entry) => (
          <OutlineLine
            key={entry.block}
            entry={entry}
            onGo={() => goToBlock(editor, entry.block)}
          />
        ))}
      </ol>
    </nav>
  );
}

const OutlineLine = memo(
  ({ entry, onGo }: { readonly entry: OutlineEntry; readonly onGo: () => void }) => (
    <li className={`outline-line outline-depth-${Math.min(entry.depth, 4)}`}>
      <button type="button" onClick={onGo}>
        {entry.label !== '' && <span className="outline-label">{headOf(entry)} </span>}
        {entry.text || <span className="outline-blank">(chưa có chữ)</span>}
      </button>
    </li>
  ),
  (before, after) =>
    before.entry.block === after.entry.block &&
    before.entry.label === after.entry.label &&
    before.entry.text === after.entry.text &&
    before.entry.depth === after.entry.depth,
);

/** The label before its text: one of words (`Phần thứ nhất`, `Phụ lục 1`) ends like a title. */
function headOf({ label, text }: OutlineEntry): string {
  return text !== '' && /[\p{L}\d]$/u.test(label) ? `${label}:` : label;
}
