import { type Member, presences } from '@shared/conference/attendance';
import { presenceWords } from '@shared/conference/conferenceWords';
import { printedTitles } from '@shared/people/offices';
import { Pencil } from 'lucide-react';
import { memo, useState } from 'react';
import { Choice } from '../../ui/Choice';
import { useConferenceDesk } from '../ConferenceDesk';
import type { ListEdits } from '../fields/listEdits';
import { ParsedInput } from '../fields/ParsedInput';
import { PersonField } from '../fields/PersonField';
import { timeForm } from '../fields/parsedForms';
import { RowTools } from '../fields/RowTools';
import { memberStandings, standingWords } from './groupWords';

interface RowProps {
  readonly member: Member;
  readonly number: number;
  /** Where in the whole list; both while only a part of it is shown, in which nothing moves. */
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly edits: ListEdits<Member>;
  readonly onRemove: (id: string) => void;
}

/** One who is called up: a line to tick off, which opens to be changed. Drawn again only when he changes. */
export const MemberRow = memo(function PlainMemberRow({
  member,
  number,
  isFirst,
  isLast,
  edits,
  onRemove,
}: RowProps) {
  const { person } = member;
  const [isOpen, setIsOpen] = useState(person.name === '');
  const set = (changes: Partial<Member>) => edits.set(member.id, (one) => ({ ...one, ...changes }));
  const name = person.name || `người thứ ${number}`;
  return (
    <li className="member" data-item={member.id}>
      <span className="entry-number">{number}</span>
      {isOpen ? (
        <MemberForm member={member} set={set} />
      ) : (
        <MemberName member={member} onOpen={() => setIsOpen(true)} />
      )}
      <Presence member={member} name={name} set={set} />
      <RowTools
        name={name}
        isFirst={isFirst}
        isLast={isLast}
        onMove={(by) => edits.move(member.id, by)}
        onRemove={() => onRemove(member.id)}
      >
        <button
          type="button"
          className="icon-button"
          aria-label={isOpen ? `Xong ${name}` : `Sửa ${name}`}
          aria-expanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
        >
          <Pencil size={18} aria-hidden />
        </button>
      </RowTools>
    </li>
  );
});

function MemberName({
  member: { person, standing },
  onOpen,
}: {
  readonly member: Member;
  readonly onOpen: () => void;
}) {
  const { people, day } = useConferenceDesk();
  const known = people.get(person.personId);
  const titles = person.titles || (known === undefined ? '' : printedTitles(known, day));
  return (
    <button type="button" className="member-name" onClick={onOpen}>
      <strong>{person.name}</strong>
      {standing !== 'official' && <span className="member-mark">{standingWords[standing]}</span>}
      <span className="member-titles">{titles}</span>
    </button>
  );
}

type SetMember = (changes: Partial<Member>) => void;

function MemberForm({ member, set }: { readonly member: Member; readonly set: SetMember }) {
  return (
    <div className="member-form">
      <PersonField label="Họ và tên" value={member.person} onChange={(person) => set({ person })} />
      <div className="field-row">
        <Choice
          className="select"
          aria-label="Tư cách"
          ids={memberStandings}
          nameOf={(one) => standingWords[one]}
          value={member.standing}
          onChange={(standing) => set({ standing })}
        />
        <label className="check entry-check">
          <input
            type="checkbox"
            checked={member.hasReplied}
            onChange={(event) => set({ hasReplied: event.target.checked })}
          />
          <span>Đã báo dự</span>
        </label>
      </div>
    </div>
  );
}

function Presence({
  member,
  name,
  set,
}: {
  readonly member: Member;
  readonly name: string;
  readonly set: SetMember;
}) {
  const { presence, at, reason, deputy } = member;
  const isTimed = presence === 'late' || presence === 'early';
  return (
    <div className="member-presence">
      <Choice
        className={`select presence-${presence}`}
        aria-label={`Có mặt: ${name}`}
        ids={presences}
        nameOf={(one) => presenceWords[one]}
        value={presence}
        onChange={(next) => set({ presence: next })}
      />
      {isTimed && (
        <ParsedInput
          label={`${presenceWords[presence]} lúc`}
          isLabelHidden
          hint="lúc 09:15"
          form={timeForm}
          value={at}
          onChange={(next) => set({ at: next })}
        />
      )}
      {presence === 'represented' && (
        <input
          className="select"
          aria-label={`Người dự thay ${name}`}
          placeholder="Ai dự thay"
          value={deputy}
          spellCheck={false}
          onChange={(event) => set({ deputy: event.target.value })}
        />
      )}
      {(presence === 'excused' || presence === 'unexcused' || presence === 'represented') && (
        <input
          className="select"
          aria-label={`Lý do vắng của ${name}`}
          placeholder="Lý do"
          value={reason}
          spellCheck={false}
          onChange={(event) => set({ reason: event.target.value })}
        />
      )}
    </div>
  );
}
