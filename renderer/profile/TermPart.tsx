import type { Profile } from '@shared/records/profile';
import { printedOrdinal } from '@shared/records/term';
import { readDay, showDay } from './dayText';
import type { ProfilePartProps } from './LetterheadFields';
import { TextInput } from './TextInput';

type CountKey =
  | 'committeeSize'
  | 'standingSize'
  | 'grassrootsCount'
  | 'memberCount'
  | 'memberOfficial'
  | 'memberProbation';

const countRows: readonly (readonly { readonly key: CountKey; readonly label: string }[])[] = [
  [
    { key: 'committeeSize', label: 'Số ủy viên ban chấp hành' },
    { key: 'standingSize', label: 'Số ủy viên ban thường vụ' },
    { key: 'grassrootsCount', label: 'Tổ chức đảng trực thuộc' },
  ],
  [
    { key: 'memberCount', label: 'Tổng số đảng viên' },
    { key: 'memberOfficial', label: 'Đảng viên chính thức' },
    { key: 'memberProbation', label: 'Đảng viên dự bị' },
  ],
];

/** Step 3 of the profile: the term that numbers run through, and the counts that papers quote. */
export function TermPart({ profile, onChange, faultAt }: ProfilePartProps) {
  if (profile.party === null) {
    return (
      <p className="form-note">
        Văn bản hành chính đánh số theo năm, bắt đầu từ số 01 ngày 01 tháng 01, nên không cần khai
        nhiệm kỳ.
      </p>
    );
  }
  return (
    <div className="form-part">
      <div className="field-row">
        <TextInput
          label="Nhiệm kỳ"
          hint="Ví dụ: 2025 - 2030."
          value={profile.term}
          onChange={(term) => onChange({ ...profile, term })}
          fault={faultAt('term')}
        />
        <TextInput
          label="Đại hội lần thứ"
          hint={ordinalHint(profile.congressOrdinal)}
          value={profile.congressOrdinal}
          onChange={(congressOrdinal) => onChange({ ...profile, congressOrdinal })}
        />
        <TextInput
          label="Ngày bắt đầu đánh số"
          hint="Sau ngày bế mạc đại hội, ví dụ: 26/7/2025."
          value={showDay(profile.termStart)}
          onChange={(day) => onChange({ ...profile, termStart: readDay(day) })}
          fault={faultAt('termStart')}
        />
      </div>
      <p className="form-note">
        Số văn bản của Đảng chạy từ 01 theo từng loại trong cả nhiệm kỳ. Các số liệu dưới đây được
        điền sẵn vào báo cáo, biên bản; chưa có thì để trống.
      </p>
      {countRows.map((row, index) => (
        <div key={index} className="field-row">
          {row.map(({ key, label }) => (
            <TextInput
              key={key}
              label={label}
              isNumber
              value={showCount(profile[key])}
              onChange={(typed) => onChange(withCount(profile, key, typed))}
              fault={faultAt(key)}
            />
          ))}
        </div>
      ))}
    </div>
  );
}

function ordinalHint(typed: string): string {
  const printed = printedOrdinal(typed);
  return printed === typed.trim() ? 'Của đảng bộ mình, ví dụ: II.' : `Văn bản sẽ ghi: ${printed}.`;
}

function showCount(count: number | null): string {
  return count === null ? '' : String(count);
}

// People type `1.986`; nine digits are more than any count here and stay exact.
function withCount(profile: Profile, key: CountKey, typed: string): Profile {
  const digits = typed.replace(/\D/g, '').slice(0, 9);
  return { ...profile, [key]: digits === '' ? null : Number(digits) };
}
