import type { Signer } from '@shared/records/profile';
import {
  capacitiesFor,
  type SignerRow,
  signerRows,
  withOneMoreSigner,
  withoutSigner,
  withSigner,
} from '@shared/records/profileEdits';
import { capacityNames, type SigningCapacity } from '@shared/records/signing';
import { Plus, Trash2 } from 'lucide-react';
import type { ProfilePartProps } from './LetterheadFields';
import { TextInput } from './TextInput';

/** Step 2 of the profile: who signs which papers, in whose name. */
export function SignersPart(props: ProfilePartProps) {
  return (
    <div className="form-part">
      {capacitiesFor(props.profile).map((capacity) => (
        <SignersOf key={capacity} {...props} capacity={capacity} />
      ))}
    </div>
  );
}

function SignersOf({ capacity, ...props }: ProfilePartProps & { capacity: SigningCapacity }) {
  const { profile, onChange } = props;
  const rows = signerRows(profile, capacity);
  return (
    <fieldset className="form-group">
      <legend>{capacityNames[capacity]}</legend>
      {rows.map((row, place) => (
        <SignerFields key={place} {...props} row={row} isFirst={place === 0} />
      ))}
      <button
        type="button"
        className="button button-quiet"
        onClick={() => onChange(withOneMoreSigner(profile, capacity))}
      >
        <Plus size={18} aria-hidden />
        Thêm người ký khác
      </button>
    </fieldset>
  );
}

function SignerFields({
  profile,
  onChange,
  faultAt,
  row,
  isFirst,
}: ProfilePartProps & { readonly row: SignerRow; readonly isFirst: boolean }) {
  const { signer, index } = row;
  const field = (key: 'authority' | 'position' | 'name') => ({
    value: signer[key],
    onChange: (value: string) => onChange(withSigner(profile, row, change(key, value))),
    fault: index === null ? null : faultAt(`signers.${index}.${key}`),
  });
  return (
    <div className="signer">
      <div className="signer-name">
        <TextInput
          label={isFirst ? 'Họ và tên' : 'Họ và tên người ký khác'}
          hint={isFirst ? 'Có sẵn trong văn bản mới; để trống nếu chưa biết.' : undefined}
          {...field('name')}
        />
        {index !== null && (
          <button
            type="button"
            className="icon-button"
            aria-label={`Xóa người ký ${signer.name}`}
            onClick={() => onChange(withoutSigner(profile, index))}
          >
            <Trash2 size={18} aria-hidden />
          </button>
        )}
      </div>
      <div className="field-row">
        <TextInput label="Quyền hạn ký" {...field('authority')} />
        <TextInput label="Chức vụ" {...field('position')} />
      </div>
    </div>
  );
}

function change(key: 'authority' | 'position' | 'name', value: string): Partial<Signer> {
  return { [key]: value };
}
