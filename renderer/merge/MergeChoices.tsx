import type { MergeListId } from '@shared/merge/mergeList';
import { useId } from 'react';
import type { LetterForm } from './exportLetters';
import { mergeTexts } from './words';

/** To whom the letters go, where their names stand, and how many files there will be. */
export function MergeChoices({
  form,
  counts,
  blanks,
  onChange,
}: {
  readonly form: LetterForm;
  readonly counts: readonly (readonly [list: MergeListId, count: number])[];
  readonly blanks: readonly (readonly [field: string, label: string])[];
  readonly onChange: (form: LetterForm) => void;
}) {
  const ids = { list: useId(), into: useId(), files: useId() };
  return (
    <div className="dialog-row">
      <div className="field">
        <label htmlFor={ids.list}>Gửi tới</label>
        <select
          id={ids.list}
          autoFocus
          value={form.list}
          onChange={(event) => {
            const list = counts.find(([id]) => id === event.target.value)?.[0];
            if (list !== undefined) onChange({ ...form, list });
          }}
        >
          {counts.map(([list, count]) => (
            <option key={list} value={list}>
              {mergeTexts.list(list, count)}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor={ids.into}>Họ tên, chức vụ điền vào</label>
        <select
          id={ids.into}
          value={form.into ?? ''}
          onChange={(event) => onChange({ ...form, into: event.target.value || null })}
        >
          <option value="">Chỉ các chỗ “người nhận”</option>
          {blanks.map(([field, label]) => (
            <option key={field} value={field}>
              {label}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor={ids.files}>Xuất ra</label>
        <select
          id={ids.files}
          value={form.files}
          onChange={(event) =>
            onChange({ ...form, files: event.target.value === 'each' ? 'each' : 'one' })
          }
        >
          <option value="one">Một tệp, mỗi người một trang</option>
          <option value="each">Mỗi người một tệp</option>
        </select>
      </div>
    </div>
  );
}
