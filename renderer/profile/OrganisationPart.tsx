import { tierIds } from '@shared/records/profile';
import { mainFamily, withSecondFamily, withTier } from '@shared/records/profileEdits';
import { ChoiceField } from '../ui/ChoiceField';
import { LetterheadFields, type ProfilePartProps } from './LetterheadFields';
import { letterheadWords, tierWords } from './words';

/** Step 1 of the profile: which body it is, and the head of its papers. */
export function OrganisationPart(props: ProfilePartProps) {
  const { profile, onChange } = props;
  const main = mainFamily(profile.tier);
  const second = main === 'party' ? 'state' : 'party';
  return (
    <div className="form-part">
      <ChoiceField
        label="Cấp của cơ quan"
        ids={tierIds}
        nameOf={(tier) => tierWords[tier]}
        value={profile.tier}
        onChange={(tier) => onChange(withTier(profile, tier))}
      />
      <LetterheadFields {...props} family={main} />
      <label className="check">
        <input
          type="checkbox"
          checked={profile[second] !== null}
          onChange={(event) => onChange(withSecondFamily(profile, event.target.checked))}
        />
        {second === 'state'
          ? 'Nơi này cũng soạn văn bản hành chính theo Nghị định 30'
          : 'Nơi này cũng soạn văn bản của Đảng'}
      </label>
      {profile[second] !== null && (
        <fieldset className="form-group">
          <legend>{letterheadWords[second].title}</legend>
          <LetterheadFields {...props} family={second} />
        </fieldset>
      )}
    </div>
  );
}
