import { nobody } from '@shared/conference/attendance';
import type { WorkingParty } from '@shared/conference/results';
import { Plus, Trash2 } from 'lucide-react';
import { useMemo } from 'react';
import { TextInput } from '../../profile/TextInput';
import { type GroupProps, useConferenceDesk } from '../ConferenceDesk';
import { useRemoval } from '../fields/EntryList';
import { type ListPlace, listEdits } from '../fields/listEdits';
import { PersonField } from '../fields/PersonField';

const place: ListPlace<WorkingParty> = {
  read: (one) => one.parties,
  write: (one, parties) => ({ ...one, parties }),
};

/** The sides of working talks: the delegation first, then who receives it. */
export function PartiesGroup({ conference: { parties } }: GroupProps) {
  const { change } = useConferenceDesk();
  const edits = useMemo(() => listEdits(change, place), [change]);
  const remove = useRemoval(edits, 'một bên');
  return (
    <div className="form-part">
      {parties.map((party, index) => (
        <PartyFields
          key={party.id}
          party={party}
          index={index}
          onChange={(edit) => edits.set(party.id, edit)}
          onRemove={() => remove(party.id)}
        />
      ))}
      <button
        type="button"
        className="button start-button"
        onClick={() => edits.add({ id: crypto.randomUUID(), name: '', head: nobody, members: [] })}
      >
        <Plus size={18} aria-hidden />
        Thêm một bên
      </button>
    </div>
  );
}

function PartyFields({
  party: { id, name, head, members },
  index,
  onChange,
  onRemove,
}: {
  readonly party: WorkingParty;
  readonly index: number;
  readonly onChange: (edit: (party: WorkingParty) => WorkingParty) => void;
  readonly onRemove: () => void;
}) {
  const title = name || `Bên thứ ${index + 1}`;
  return (
    <fieldset className="form-group" data-item={id}>
      <legend>{title}</legend>
      <TextInput
        label="Tên đoàn hoặc đơn vị"
        value={name}
        onChange={(next) => onChange((party) => ({ ...party, name: next }))}
      />
      <PersonField
        label="Người đứng đầu"
        value={head}
        onChange={(next) => onChange((party) => ({ ...party, head: next }))}
      />
      {members.map((member, at) => (
        <div key={at} className="leader">
          <PersonField
            label={`Thành viên ${at + 1}`}
            value={member}
            onChange={(next) =>
              onChange((party) => ({ ...party, members: party.members.with(at, next) }))
            }
          />
          <button
            type="button"
            className="icon-button"
            aria-label={`Xóa thành viên ${at + 1} của ${title}`}
            onClick={() =>
              onChange((party) => ({ ...party, members: party.members.toSpliced(at, 1) }))
            }
          >
            <Trash2 size={18} aria-hidden />
          </button>
        </div>
      ))}
      <div className="button-row">
        <button
          type="button"
          className="button button-quiet"
          onClick={() => onChange((party) => ({ ...party, members: [...party.members, nobody] }))}
        >
          <Plus size={18} aria-hidden />
          Thêm thành viên
        </button>
        <button type="button" className="button button-quiet" onClick={onRemove}>
          <Trash2 size={18} aria-hidden />
          Xóa bên này
        </button>
      </div>
    </fieldset>
  );
}
