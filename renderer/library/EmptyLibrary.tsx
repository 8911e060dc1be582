import { FilePlus2, SearchX } from 'lucide-react';
import type { LibraryFilter } from './filterDrafts';
import { emptyWords } from './words';

/** Says why nothing is listed, and what to do about it. */
export function EmptyLibrary({
  filter,
  onNew,
  onShowAll,
}: {
  readonly filter: LibraryFilter;
  readonly onNew: () => void;
  readonly onShowAll: () => void;
}) {
  const isNarrowed = filter.query.trim() !== '' || filter.year !== null || filter.kind !== null;
  if (isNarrowed) {
    return (
      <section className="library-empty">
        <SearchX size={40} aria-hidden />
        <h2>Không tìm thấy văn bản nào</h2>
        <p>Hãy thử ít từ hơn, gõ không dấu, hoặc bỏ bớt điều kiện lọc năm, loại, trạng thái.</p>
        <button type="button" className="button" onClick={onShowAll}>
          Bỏ tìm và lọc
        </button>
      </section>
    );
  }
  const { title, text } = emptyWords[filter.shelf];
  return (
    <section className="library-empty">
      <FilePlus2 size={40} aria-hidden />
      <h2>{title}</h2>
      <p>{text}</p>
      {filter.shelf === 'all' && (
        <button type="button" className="button button-primary" onClick={onNew}>
          Văn bản mới
        </button>
      )}
    </section>
  );
}
