import { Search, X } from 'lucide-react';
import type { Ref } from 'react';
import { isComposing } from '../ui/isComposing';

/** Search as you type, with and without diacritics; of papers where nothing else is said. */
export function SearchBox({
  inputRef,
  label = 'Tìm văn bản',
  hint = 'Tìm trong tên, số và nội dung, có dấu hoặc không dấu',
  value,
  onChange,
}: {
  readonly inputRef: Ref<HTMLInputElement>;
  readonly label?: string;
  readonly hint?: string;
  readonly value: string;
  readonly onChange: (query: string) => void;
}) {
  return (
    <search className="search-box">
      <Search size={18} aria-hidden />
      <input
        ref={inputRef}
        type="text"
        aria-label={label}
        placeholder={hint}
        value={value}
        spellCheck={false}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && !isComposing(event.nativeEvent)) onChange('');
        }}
      />
      {value !== '' && (
        <button
          type="button"
          className="icon-button"
          aria-label="Xóa từ đang tìm"
          onClick={() => onChange('')}
        >
          <X size={18} aria-hidden />
        </button>
      )}
    </search>
  );
}
