import type { Draft } from '@shared/draft/draft';
import { factOf } from '@shared/draft/factOf';
import { usedFields } from '@shared/draft/unfilledFields';
import { fieldLabel } from '@shared/templates/fieldLabel';
import type { Template } from '@shared/templates/template';
import { templateTexts } from './templateWords';

/** What is filled in on the paper: each value becomes a blank of the template, or stays as text. */
export function BlankChoices({
  draft,
  template,
  asText,
  onChange,
}: {
  readonly draft: Draft;
  readonly template: Template | null;
  readonly asText: ReadonlySet<string>;
  readonly onChange: (asText: ReadonlySet<string>) => void;
}) {
  const used = usedFields(draft).map(({ field }) => field);
  const filled = used.filter((field) => factOf(draft.facts, field) !== '');
  const turn = (field: string, isBlank: boolean) => {
    const rest = filled.filter((one) => one !== field && asText.has(one));
    onChange(new Set(isBlank ? rest : [...rest, field]));
  };
  return (
    <fieldset className="blank-choices">
      <legend>Chỗ nào để trống trong mẫu</legend>
      <p className="hint">{templateTexts.blanks(used.length - filled.length, filled.length)}</p>
      {filled.length > 0 && (
        <ul>
          {filled.map((field) => (
            <li key={field}>
              <label className="check">
                <input
                  type="checkbox"
                  checked={!asText.has(field)}
                  onChange={(event) => turn(field, event.target.checked)}
                />
                <span>
                  {fieldLabel(template, field)}{' '}
                  <span className="hint">{factOf(draft.facts, field)}</span>
                </span>
              </label>
            </li>
          ))}
        </ul>
      )}
    </fieldset>
  );
}
