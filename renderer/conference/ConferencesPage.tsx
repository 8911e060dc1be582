import { messageFor } from '@shared/messages';
import { Plus, Presentation, SearchX } from 'lucide-react';
import { useRef, useState } from 'react';
import { SearchBox } from '../library/SearchBox';
import { ConferenceFilters } from './ConferenceFilters';
import { ConferenceList } from './ConferenceList';
import { type ConferenceFilter, filterConferences, noConferenceFilter } from './conferenceRows';
import { DueTasks } from './DueTasks';
import { NewConferenceDialog } from './NewConferenceDialog';
import { RawConferenceButton, unreadableName } from './UnreadableConference';
import { useConferences } from './useConferences';
import '../library/library.css';
import './conferenceList.css';

/** Every conference: found, filtered and opened, with its state and what is missing in it. */
export function ConferencesPage() {
  const { rows, unreadable, due } = useConferences();
  const [filter, setFilter] = useState<ConferenceFilter>(noConferenceFilter);
  const [isCreating, setIsCreating] = useState(false);
  const searchBox = useRef<HTMLInputElement>(null);
  const listed = rows && filterConferences(rows, filter);
  const create = () => setIsCreating(true);
  return (
    <div className="library">
      <header className="library-head">
        <h1>Hội nghị</h1>
        <SearchBox
          inputRef={searchBox}
          label="Tìm hội nghị"
          hint="Tìm theo tên, nội dung, ngày, có dấu hoặc không dấu"
          value={filter.query}
          onChange={(query) => setFilter({ ...filter, query })}
        />
        <button type="button" className="button button-primary" onClick={create}>
          <Plus size={18} aria-hidden />
          Tạo hội nghị
        </button>
      </header>
      {rows && rows.length > 0 && (
        <ConferenceFilters rows={rows} filter={filter} onFilter={setFilter} />
      )}
      <DueTasks {...due} />
      {unreadable.map(({ id, error, raw }) => (
        <div key={id} className="conference-unreadable" role="alert">
          <p>
            <strong>{unreadableName(raw)}.</strong> {messageFor(error)}
          </p>
          <RawConferenceButton id={id} />
        </div>
      ))}
      {listed && listed.length > 0 && <ConferenceList rows={listed} />}
      {rows && listed?.length === 0 && (
        <EmptyList
          isNarrowed={rows.length > 0}
          onNew={create}
          onShowAll={() => setFilter(noConferenceFilter)}
        />
      )}
      <output className="visually-hidden">{listed && `${listed.length} hội nghị`}</output>
      {isCreating && <NewConferenceDialog onClose={() => setIsCreating(false)} />}
    </div>
  );
}

function EmptyList({
  isNarrowed,
  onNew,
  onShowAll,
}: {
  readonly isNarrowed: boolean;
  readonly onNew: () => void;
  readonly onShowAll: () => void;
}) {
  if (isNarrowed) {
    return (
      <section className="library-empty">
        <SearchX size={40} aria-hidden />
        <h2>Không tìm thấy hội nghị nào</h2>
        <p>Hãy thử ít từ hơn, gõ không dấu, hoặc bỏ bớt điều kiện lọc.</p>
        <button type="button" className="button" onClick={onShowAll}>
          Bỏ tìm và lọc
        </button>
      </section>
    );
  }
  return (
    <section className="library-empty">
      <Presentation size={40} aria-hidden />
      <h2>Chưa có hội nghị nào</h2>
      <p>
        Ngày giờ, địa điểm, người dự, chương trình và kết quả của một hội nghị chỉ ghi ở đây một
        lần; giấy mời, chương trình, kịch bản, biên bản, nghị quyết, thông báo kết luận cùng lấy từ
        đó, không phải gõ lại.
      </p>
      <button type="button" className="button button-primary" onClick={onNew}>
        Tạo hội nghị
      </button>
    </section>
  );
}
