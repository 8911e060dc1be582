import { type AgendaItem, stepKinds } from '@shared/conference/proceedings';
import { retimed } from '@shared/conference/retimed';
import { stepWords } from '@shared/conference/stepWords';
import { emptyStep, usualAgenda } from '@shared/conference/usualAgenda';
import { useMemo } from 'react';
import { type GroupProps, useConferenceDesk } from '../ConferenceDesk';
import { columnMakers } from '../fields/columnMakers';
import { type EntryForm, EntryList } from '../fields/EntryList';

/** The programme as it is planned. */
export function AgendaGroup({ conference }: GroupProps) {
  const { change } = useConferenceDesk();
  const { agenda, documents } = conference;
  const form = useMemo(() => agendaForm(documents), [documents]);
  const fill = () =>
    change((one) => ({ ...one, agenda: usualAgenda(one, () => crypto.randomUUID()) }));
  return (
    <div className="form-part">
      {agenda.length === 0 && (
        <button type="button" className="button button-primary start-button" onClick={fill}>
          Dùng chương trình thường gặp
        </button>
      )}
      {agenda.length > 1 && (
        <button
          type="button"
          className="button button-quiet start-button"
          onClick={() => change((one) => ({ ...one, agenda: retimed(one.agenda, one.startTime) }))}
        >
          Xếp lại giờ cho liền nhau
        </button>
      )}
      <EntryList form={form} entries={agenda} />
    </div>
  );
}

const step = columnMakers<AgendaItem>();

function agendaForm(
  documents: readonly { readonly id: string; readonly title: string }[],
): EntryForm<AgendaItem> {
  return {
    noun: 'mục chương trình',
    name: 'Chương trình',
    place: { read: (one) => one.agenda, write: (one, agenda) => ({ ...one, agenda }) },
    create: emptyStep,
    columns: [
      step.time('Từ', 2, 'from'),
      step.time('Đến', 2, 'to'),
      step.choice('Loại việc', 3, 'kind', { ids: stepKinds, nameOf: (id) => stepWords[id] }),
      step.long('Nội dung', 5, 'content'),
      step.person('Người thực hiện', 7, 'presenter'),
      step.choice('Tài liệu', 5, 'documentId', {
        ids: ['', ...documents.map(({ id }) => id)],
        nameOf: (id) => documents.find((one) => one.id === id)?.title ?? 'Không',
      }),
      step.text('Chuẩn bị (nhạc, trình chiếu, phần thưởng)', 12, 'preparation'),
    ],
  };
}
