import { choiceColumn, type ListColumn } from '@shared/lists/listColumn';
import { checkPersonAmong } from '@shared/people/checkPeople';
import type { Office, Person } from '@shared/people/person';
import { personMessage } from '@shared/people/personMessages';
import {
  addressOptions,
  committeeOptions,
  membershipOptions,
  officeSortOptions,
} from '@shared/people/personRowWords';
import { type ReactNode, useEffect, useRef } from 'react';
import { LinkReport } from '../linking/LinkReport';
import { RecordTable } from '../lists/RecordTable';
import { TextInput } from '../profile/TextInput';
import { RecordBanner } from '../records/RecordBanner';
import { saveWord } from '../records/saveWords';
import type { RecordForm } from '../records/useRecordForm';
import { ChoiceField } from '../ui/ChoiceField';

const officeColumns: readonly ListColumn<Office>[] = [
  {
    kind: 'text',
    id: 'title',
    label: 'Chức vụ',
    headings: ['Chức danh'],
    width: 1.4,
    get: ({ title }) => title,
    set: (office, title) => ({ ...office, title }),
  },
  choiceColumn({
    base: { id: 'sort', label: 'Loại', width: 0.7 },
    options: officeSortOptions,
    get: ({ sort }) => sort,
    set: (office, sort) => ({ ...office, sort }),
  }),
  {
    kind: 'text',
    id: 'body',
    label: 'Cơ quan, tổ chức',
    headings: ['Đơn vị'],
    width: 1.2,
    get: ({ body }) => body,
    set: (office, body) => ({ ...office, body }),
  },
  {
    kind: 'date',
    id: 'from',
    label: 'Từ ngày',
    get: ({ from }) => from,
    set: (office, from) => ({ ...office, from }),
  },
  {
    kind: 'date',
    id: 'to',
    label: 'Đến ngày',
    get: ({ to }) => to,
    set: (office, to) => ({ ...office, to }),
  },
];

const newOffice = (): Office => ({
  id: crypto.randomUUID(),
  sort: 'party',
  title: '',
  body: '',
  from: '',
  to: '',
});

/** Somebody of the directory: name, address, membership, and the offices with their days. */
export function PersonEditor({
  form,
  people,
  today,
  isFresh,
  children,
}: {
  readonly form: RecordForm<Person>;
  readonly people: readonly Person[];
  readonly today: string;
  /** Whether the caret goes to the name. */
  readonly isFresh: boolean;
  /** Buttons beside the heading. */
  readonly children: ReactNode;
}) {
  const { record: person, change } = form;
  if (person === null) return <RecordBanner form={form} />;
  const findings = checkPersonAmong(person, people, today);
  return (
    <section className="person-editor" aria-label={`Thông tin của ${person.name}`}>
      <header className="person-head">
        <h2>{person.name || 'Người mới'}</h2>
        <output className="profile-status">{saveWord(form)}</output>
        {children}
      </header>
      <RecordBanner form={form} />
      <LinkReport record={{ sort: 'person', id: person.id }} settle={form.flush} />
      {findings.length > 0 && (
        <ul className="person-findings" aria-label="Điều cần xem lại">
          {findings.map((finding, index) => (
            <li key={index}>{personMessage(finding)}</li>
          ))}
        </ul>
      )}
      <PersonFields person={person} isFresh={isFresh} onChange={change} />
      <h3>Chức vụ</h3>
      <p className="form-note">
        Văn bản in các chức vụ đang giữ vào ngày của văn bản, theo thứ tự dưới đây. Thôi giữ chức vụ
        nào thì ghi ngày, đừng xóa: văn bản cũ vẫn cần.
      </p>
      <RecordTable
        label={`Chức vụ của ${person.name || 'người mới'}`}
        columns={officeColumns}
        rows={person.offices}
        newRow={newOffice}
        emptyText="Chưa ghi chức vụ nào."
        onChange={(offices) => change({ ...person, offices })}
      />
    </section>
  );
}

function PersonFields({
  person,
  isFresh,
  onChange,
}: {
  readonly person: Person;
  readonly isFresh: boolean;
  readonly onChange: (person: Person) => void;
}) {
  const names = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isFresh) names.current?.querySelector('input')?.focus();
  }, [isFresh]);
  return (
    <>
      <div ref={names} className="field-row">
        <TextInput
          label="Họ và tên"
          value={person.name}
          onChange={(name) => onChange({ ...person, name })}
        />
        <OptionField
          label="Xưng hô"
          options={addressOptions}
          value={person.address}
          onChange={(address) => onChange({ ...person, address })}
        />
      </div>
      <div className="field-row">
        <OptionField
          label="Cấp ủy"
          options={committeeOptions}
          value={person.committee}
          onChange={(committee) => onChange({ ...person, committee })}
        />
        <OptionField
          label="Đảng viên"
          options={membershipOptions}
          value={person.membership}
          onChange={(membership) => onChange({ ...person, membership })}
        />
      </div>
      <div className="field-row">
        <TextInput
          label="Ghi chú"
          hint="Đơn vị, năm sinh: để phân biệt người trùng tên."
          value={person.note}
          onChange={(note) => onChange({ ...person, note })}
        />
        <TextInput
          label="Điện thoại"
          value={person.phone}
          onChange={(phone) => onChange({ ...person, phone })}
        />
      </div>
    </>
  );
}

function OptionField<T extends string>({
  label,
  options,
  value,
  onChange,
}: {
  readonly label: string;
  readonly options: readonly { readonly id: T; readonly label: string }[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}) {
  return (
    <ChoiceField
      label={label}
      ids={options.map((option) => option.id)}
      nameOf={(one) => options.find((option) => option.id === one)?.label ?? one}
      value={value}
      onChange={onChange}
    />
  );
}
