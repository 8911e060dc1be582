import type { Family } from '@shared/draft/kinds';
import { emptyLetterhead, type Letterhead } from '@shared/records/letterhead';
import type { Profile } from '@shared/records/profile';
import { withLetterhead } from '@shared/records/profileEdits';
import type { ProfilePlace } from '@shared/records/profileFault';
import { TextInput } from './TextInput';
import { letterheadWordsFor } from './words';

/** What every part of the profile form gets. */
export interface ProfilePartProps {
  readonly profile: Profile;
  readonly onChange: (profile: Profile) => void;
  /** The sentence on what is wrong with a value; null when nothing is, or is not yet to be said. */
  readonly faultAt: (place: ProfilePlace) => string | null;
}

/** The head of the papers of one family. */
export function LetterheadFields({
  profile,
  family,
  onChange,
  faultAt,
}: ProfilePartProps & { readonly family: Family }) {
  const head = profile[family] ?? emptyLetterhead;
  const words = letterheadWordsFor(family, profile.tier);
  const field = (key: keyof Letterhead) => ({
    value: head[key],
    onChange: (value: string) => onChange(withLetterhead(profile, family, { [key]: value })),
    fault: faultAt(`${family}.${key}`),
  });
  return (
    <>
      <TextInput label={words.issuerName} hint={words.issuerNameHint} {...field('issuerName')} />
      {(family === 'state' || profile.tier !== 'province') && (
        <TextInput
          label={words.parentBody}
          hint={words.parentBodyHint}
          isOptional={family === 'state'}
          {...field('parentBody')}
        />
      )}
      <div className="field-row">
        <TextInput label={words.code} hint={words.codeHint} {...field('code')} />
        <TextInput label={words.place} hint="Đứng trước ngày, tháng." {...field('place')} />
      </div>
      <p className="form-note">Các ô sau được điền sẵn theo tên cơ quan; hãy sửa nếu khác.</p>
      <TextInput
        label="Tên in ở đầu văn bản"
        hint="Xuống dòng ở chỗ muốn ngắt dòng."
        isLong
        {...field('issuer')}
      />
      <TextInput
        label={words.parentBodyName}
        hint={words.parentBodyNameHint}
        isOptional
        {...field('parentBodyName')}
      />
      <div className="field-row">
        <TextInput
          label={words.bodyName}
          hint={words.bodyNameHint}
          isOptional
          {...field('bodyName')}
        />
        <TextInput label={words.officeName} isOptional {...field('officeName')} />
        {family === 'state' && (
          <TextInput
            label="Ký hiệu đơn vị soạn thảo"
            hint="Dùng cho công văn: Số: 12/UBND-VP."
            isOptional
            {...field('unitCode')}
          />
        )}
      </div>
    </>
  );
}
