import type { StandardId } from '@shared/draft/draft';
import { kinds } from '@shared/draft/kinds';
import { standards } from '@shared/standards/standards';
import { fieldLabel } from '@shared/templates/fieldLabel';
import type { Template } from '@shared/templates/template';
import { fieldsUsed } from '@shared/templates/templateFields';
import { useId } from 'react';
import { notIssuedWords, standardWords } from './newDraftWords';
import { useOwnTier } from './useOwnTier';

const shownFields = 12;

/** What the chosen template is, what it asks for, and the form that its paper gets. */
export function NewDraftDetails({
  template,
  standard,
  onStandard,
}: {
  readonly template: Template;
  readonly standard: StandardId;
  readonly onStandard: (standard: StandardId) => void;
}) {
  const name = useId();
  const tier = useOwnTier();
  const limits = tier === null ? [] : (standards[standard].notIssued.default[tier] ?? []);
  const asked = fieldsToFill(template).map((field) => fieldLabel(template, field));
  const rest = asked.length - shownFields;
  return (
    <section className="new-draft-details" aria-label="Mẫu đang chọn">
      <h3>{template.name}</h3>
      <p>{template.description}</p>
      <fieldset className="new-draft-standards">
        <legend>Thể thức</legend>
        {template.standards.map((id) => (
          <label key={id} className="check">
            <input
              type="radio"
              name={name}
              checked={id === standard}
              onChange={() => onStandard(id)}
            />
            {standards[id].name}
          </label>
        ))}
        <p className="hint">{standardWords[standard]}</p>
        {tier !== null && limits.includes(template.kind) && (
          <p className="field-warning">{notIssuedWords(kinds[template.kind].name, tier)}</p>
        )}
      </fieldset>
      {asked.length > 0 && (
        <>
          <h4>Các chỗ cần điền</h4>
          <ul className="new-draft-fields">
            {asked.slice(0, shownFields).map((label) => (
              <li key={label}>{label}</li>
            ))}
          </ul>
          {rest > 0 && <p className="hint">và {rest} chỗ khác.</p>}
        </>
      )}
      <p className="hint">
        Loại văn bản: {kinds[template.kind].name}. Phần đầu, phần ký và nơi nhận lấy từ mục “Cơ
        quan”; chỗ chưa biết để trống, điền sau trong lúc soạn.
      </p>
    </section>
  );
}

/** The fields that neither the profile, nor the day, nor the issue of the paper will fill. */
function fieldsToFill(template: Template): readonly string[] {
  const known = template.fields
    .filter((field) => field.rule !== undefined || field.default !== undefined)
    .map((field) => field.id);
  return fieldsUsed(template).filter(
    (field) => !/^(org|paper)\./.test(field) && !known.includes(field),
  );
}
