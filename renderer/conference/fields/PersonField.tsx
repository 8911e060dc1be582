import type { Participant } from '@shared/conference/attendance';
import { printedTitles } from '@shared/people/offices';
import { useId, useState } from 'react';
import { PersonPicker } from '../../people/PersonPicker';
import { useConferenceDesk } from '../ConferenceDesk';

/** Somebody who takes part: chosen from the directory, and the offices as this conference prints them. */
export function PersonField({
  label,
  value,
  onChange,
  hasTitles = true,
  isLabelHidden = false,
}: {
  readonly label: string;
  readonly value: Participant;
  readonly onChange: (value: Participant) => void;
  readonly hasTitles?: boolean;
  readonly isLabelHidden?: boolean;
}) {
  const id = useId();
  const { people, day } = useConferenceDesk();
  const known = people.get(value.personId);
  const titles = known === undefined ? '' : printedTitles(known, day);
  return (
    <div className="person-field">
      <div className="field">
        <label htmlFor={id} className={isLabelHidden ? 'visually-hidden' : undefined}>
          {label}
        </label>
        <LazyPicker
          id={id}
          label={label}
          placeholder={isLabelHidden ? label : 'Họ và tên'}
          value={value}
          onChange={onChange}
        />
      </div>
      {hasTitles && (
        <div className="field">
          <label htmlFor={`${id}-titles`} className={isLabelHidden ? 'visually-hidden' : undefined}>
            Chức vụ
          </label>
          <input
            id={`${id}-titles`}
            className={titles === '' ? undefined : 'titles-known'}
            value={value.titles}
            autoComplete="off"
            spellCheck={false}
            placeholder={titles || 'Chức vụ'}
            onChange={(event) => onChange({ ...value, titles: event.target.value })}
          />
        </div>
      )}
    </div>
  );
}

/** The picker comes with the caret: one for every line would make a long list slow. */
function LazyPicker({
  id,
  placeholder,
  ...picker
}: {
  readonly id: string;
  readonly placeholder: string;
  readonly label: string;
  readonly value: Participant;
  readonly onChange: (value: Participant) => void;
}) {
  const { day } = useConferenceDesk();
  const [isPicking, setIsPicking] = useState(false);
  if (!isPicking) {
    return (
      <input
        id={id}
        value={picker.value.name}
        readOnly
        placeholder={placeholder}
        onFocus={() => setIsPicking(true)}
      />
    );
  }
  return (
    <div
      onBlur={(event) => {
        // The list to choose from lies outside; the focus stays in the field meanwhile.
        if (!event.currentTarget.contains(event.relatedTarget)) setIsPicking(false);
      }}
    >
      <PersonPicker {...picker} isLabelHidden isFocusedAtOnce day={day} />
    </div>
  );
}
