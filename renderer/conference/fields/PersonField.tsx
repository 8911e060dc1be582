import type { Participant } from '@shared/conference/attendance';
import { personKey } from '@shared/conference/attendanceGaps';
import { printedTitles } from '@shared/people/offices';
import { useId } from 'react';
import { useConferenceDesk } from '../ConferenceDesk';

/** Somebody who takes part: the name, and the offices as this conference prints them. */
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
  const rename = (name: string) => onChange(withName(value, name, people.values()));
  return (
    <div className="person-field">
      <div className="field">
        <label htmlFor={id} className={isLabelHidden ? 'visually-hidden' : undefined}>
          {label}
        </label>
        <input
          id={id}
          value={value.name}
          list="conference-people"
          autoComplete="off"
          spellCheck={false}
          placeholder="Họ và tên"
          onChange={(event) => rename(event.target.value)}
        />
      </div>
      {hasTitles && (
        <div className="field">
          <label htmlFor={`${id}-titles`} className={isLabelHidden ? 'visually-hidden' : undefined}>
            Chức vụ
          </label>
          <input
            id={`${id}-titles`}
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

/** A name that is that of exactly one person of the directory means this person. */
function withName(
  value: Participant,
  name: string,
  people: Iterable<{ readonly id: string; readonly name: string }>,
): Participant {
  const key = personKey({ personId: '', name, titles: '' });
  const named = [...people].filter(
    (person) => personKey({ personId: '', name: person.name, titles: '' }) === key,
  );
  const [only] = named;
  return { ...value, name, personId: named.length === 1 && only !== undefined ? only.id : '' };
}
