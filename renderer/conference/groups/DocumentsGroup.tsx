import type { ConferenceDocument } from '@shared/conference/proceedings';
import { useMemo } from 'react';
import type { DraftRow } from '../../db/rows';
import { routeHash } from '../../ui/route';
import type { GroupProps } from '../ConferenceDesk';
import { columnMakers } from '../fields/columnMakers';
import { type EntryForm, EntryList } from '../fields/EntryList';
import { useConferencePapers } from '../useConferencePapers';
import { documentForm } from './entryForms';

/** The papers that the conference has before it; each may be a paper of the library. */
export function DocumentsGroup({ conference }: GroupProps) {
  const papers = useConferencePapers(conference.id);
  const form = useMemo(() => withPapers(papers), [papers]);
  const linked = conference.documents.filter(({ draftId }) => draftId !== '');
  return (
    <div className="form-part">
      <EntryList form={form} entries={conference.documents} />
      {linked.length > 0 && (
        <ul className="document-links" aria-label="Mở văn bản của tài liệu">
          {linked.map(({ id, title, draftId }) => (
            <li key={id}>
              <a href={routeHash({ screen: 'draft', id: draftId })}>Mở {title || 'văn bản'}</a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function withPapers(papers: readonly DraftRow[]): EntryForm<ConferenceDocument> {
  const place = columnMakers<ConferenceDocument>().choice('Văn bản trong thư viện', 12, 'draftId', {
    ids: ['', ...papers.map(({ id }) => id)],
    nameOf: (id) => papers.find((row) => row.id === id)?.title ?? 'Không có trong thư viện',
  });
  return { ...documentForm, columns: [...documentForm.columns, place] };
}
